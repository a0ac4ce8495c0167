import type { TellableFigure } from '../../figures/open-figures.ts'
import type { KitFigure } from '../gate/open-gate.ts'

/** The only figure of our own side that may be told, where somebody asks for it: what others paid. */
const PRICE = 'deal size'

/** Figures for those outside: of the buyers' side, where no single company is told of; the price where it is asked for. */
export function kitFigures(told: readonly TellableFigure[], withPrice: boolean): readonly KitFigure[] {
  return told.flatMap(({ definition, audience, figure, travels, tellsOfOne }): KitFigure[] => {
    if (figure === null) return []
    if (travels) return [{ figure, audience }]
    if (!withPrice || definition.figure !== PRICE || tellsOfOne !== null) return []
    return [{ figure: asPrice(figure), audience: 'buyer' }]
  })
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
    label: 'What companies like ours paid',
    of: 'purchases',
    words: `Companies of this kind paid ${write(value)}${interval} for a purchase on average, over ${n} purchases.`,
  }
}
