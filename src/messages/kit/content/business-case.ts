import type { Figure } from '../../../paper/index.ts'
import type { MessageShown } from '../../shown/message-schema.ts'
import { type Cleared, type ClearedOf, told } from '../gate/cleared.ts'
import type { Gate } from '../gate/open-gate.ts'
import type { KitMaterial } from '../material.ts'
import { list, note, type Section, section, text } from './section.ts'

/** More are not read. */
const MOST_FIGURES = 6

export interface BusinessCase {
  readonly section: Section | undefined
  /** Those in it, for the other pages. */
  readonly figures: readonly ClearedOf<Figure>[]
  /** The same with the figures of the company, as they are followed in the house. */
  readonly told: readonly Figure[]
}

/** Figures of companies like theirs, their own numbers, and what only they can add. */
export function businessCase(gate: Gate, material: KitMaterial, messages: readonly MessageShown[]): BusinessCase {
  const ofMessages = messages.flatMap(({ proofs }) =>
    proofs.flatMap(({ figure, holds, travels }) => {
      if (figure === null || !holds) return []
      return [{ figure, audience: travels ? ('buyer' as const) : ('company' as const) }]
    }),
  )
  const seen = new Set<string>()
  const chosen = [...ofMessages, ...material.figures].flatMap((given) => {
    const key = `${given.figure.key} ${given.figure.label}`
    if (seen.has(key)) return []
    seen.add(key)
    const cleared = gate.figure(given, `The figure “${given.figure.key}”.`)
    return cleared === undefined ? [] : [{ cleared, figure: given.figure }]
  })
  const figures = chosen.toSorted((one, other) => weight(other.figure) - weight(one.figure)).slice(0, MOST_FIGURES)
  const own = material.own.flatMap((figure) => {
    const cleared = gate.ownFigure(figure, `The company’s own figure “${figure.key}”.`)
    return cleared === undefined ? [] : [{ cleared, figure }]
  })
  const company = material.company === null ? told`` : gate.name(material.company)
  return {
    figures: figures.map(({ cleared }) => cleared),
    told: [...figures, ...own].map(({ figure }) => figure),
    section: section(told`business-case`, told`The business case`, [
      figures.length === 0
        ? note(told`No figure of other companies can be told yet: too few were asked. What follows has to carry it.`)
        : { kind: 'figures', title: told`Companies like yours`, figures: figures.map(({ cleared }) => cleared) },
      own.length === 0
        ? undefined
        : {
            kind: 'figures',
            title:
              company === ''
                ? told`Your own numbers, as far as we know them`
                : told`${company} in numbers, as far as we know them`,
            figures: own.map(({ cleared }) => cleared),
          },
      text(told`What only you can add:`, 'strong'),
      list(OUR_OWN),
    ]),
  }
}

/** Shares of many first: they carry most. */
function weight({ unit, n }: Figure): number {
  return unit === 'share' ? 1 - 1 / n : -1 / n
}

/** Nobody else knows these, so nobody makes them up. */
const OUR_OWN: readonly Cleared[] = [
  told`What the way you work today costs in a month: how often it happens, how long it takes each time, and whose time it is.`,
  told`What would have to be different after the first step for you to go on, and who judges it.`,
  told`What it would cost in the first year, your own time included, and from which budget it would come.`,
]
