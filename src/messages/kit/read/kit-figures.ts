import type { Code, CodeType } from '../../../research/index.ts'
import type { TellableFigure } from '../../figures/open-figures.ts'
import type { KitFigure } from '../gate/open-gate.ts'
import type { OfferedFigure } from '../material.ts'

/** The only figure of our own side that may be told, where somebody asks for it: what others paid. */
const PRICE = 'deal size'

/** What came of it, whatever it is: a bad figure is told as a good one is. */
const OUTCOMES: ReadonlySet<string> = new Set(['bought again', 'days to decide'])
const SAID = 'people who say it'

/** What people want to be rid of. */
const NEEDS: ReadonlySet<CodeType> = new Set<CodeType>(['pain', 'fear', 'trigger'])

/**
 * Figures for those outside that no message has to ask for: what most people are troubled by and what came of purchases, both
 * chosen by what they are and never by how they turned out; the price where it is asked for. Answers to a survey are told only
 * where a message rests on them.
 */
export function kitFigures(
  told: readonly TellableFigure[],
  codes: readonly Pick<Code, 'name' | 'type'>[],
  withPrice: boolean,
): readonly OfferedFigure[] {
  const types = new Map(codes.map(({ name, type }) => [name, type]))
  const found = told.flatMap(({ definition, audience, figure, travels, tellsOfOne }): OfferedFigure[] => {
    if (figure === null) return []
    if (withPrice && definition.figure === PRICE && tellsOfOne === null) {
      return [{ figure: asPrice(figure), audience: 'buyer', about: 'outcome' }]
    }
    if (!travels) return []
    if (OUTCOMES.has(definition.figure)) return [{ figure, audience, about: 'outcome' }]
    const type = definition.figure === SAID && definition.of !== undefined ? types.get(definition.of) : undefined
    return type !== undefined && NEEDS.has(type) ? [{ figure, audience, about: 'need' }] : []
  })
  return found.toSorted((one, other) =>
    one.about === 'need' && other.about === 'need' ? other.figure.value - one.figure.value : 0,
  )
}

/** In the buyers' words, who know no deals and no segments of ours. */
function asPrice(figure: KitFigure['figure']): KitFigure['figure'] {
  const { value, lo, hi, level, currency, n } = figure
  const write = (amount: number): string =>
    `${new Intl.NumberFormat('en-US').format(Math.round(amount))} ${currency ?? ''}`
  const interval =
    lo === null || hi === null || level === null ? '' : ` (${Math.round(level * 100)}%: ${write(lo)} to ${write(hi)})`
  return {
    ...figure,
    label: 'What companies like yours paid',
    of: 'purchases',
    words: `Companies of this kind paid ${write(value)}${interval} for a purchase on average, over ${n} purchases.`,
  }
}
