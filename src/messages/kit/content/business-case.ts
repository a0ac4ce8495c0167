import type { Figure } from '../../../paper/index.ts'
import type { MessageShown } from '../../shown/message-schema.ts'
import { type Cleared, type ClearedOf, told } from '../gate/cleared.ts'
import type { Gate, KitFigure } from '../gate/open-gate.ts'
import type { KitMaterial } from '../material.ts'
import { list, note, type Section, section, text } from './section.ts'

/** More are not read. */
const MOST = { needs: 3, ofMessages: 2, outcomes: 3 } as const

export interface BusinessCase {
  readonly section: Section | undefined
  /** What troubles most, for who works with it. */
  readonly need: ClearedOf<Figure> | undefined
  /** What came of it, for who signs. */
  readonly outcome: ClearedOf<Figure> | undefined
  /** Those in it with where they come from, as they are followed in the house. */
  readonly told: readonly Figure[]
}

/** Figures of companies like theirs, their own numbers, and what only they can add. */
export function businessCase(gate: Gate, material: KitMaterial, messages: readonly MessageShown[]): BusinessCase {
  const seen = new Set<string>()
  const take = (given: readonly KitFigure[], most: number) =>
    given
      .flatMap((each) => {
        const { key, label } = each.figure
        const known = `${key} ${label}`
        if (seen.has(known)) return []
        seen.add(known)
        const cleared = gate.figure(each, `The figure “${key}”.`)
        return cleared === undefined ? [] : [{ cleared, figure: each.figure }]
      })
      .slice(0, most)
  const about = (what: 'need' | 'outcome') => material.figures.filter((each) => each.about === what)
  const needs = take(about('need'), MOST.needs)
  const outcomes = take(about('outcome'), MOST.outcomes)
  const figures = [...needs, ...take(figuresOf(messages), MOST.ofMessages), ...outcomes]
  const own = material.own.flatMap((figure) => {
    const cleared = gate.ownFigure(figure, `The company’s own figure “${figure.key}”.`)
    return cleared === undefined ? [] : [{ cleared, figure }]
  })
  const company = material.company === null ? told`` : gate.name(material.company)
  return {
    need: needs[0]?.cleared,
    outcome: outcomes[0]?.cleared,
    told: [...figures, ...own].map(({ figure }) => figure),
    section: section(
      told`business-case`,
      told`The business case`,
      [
        figures.length === 0
          ? note(
              told`No figure of other companies can be told yet: too few were asked. What follows has to carry it.`,
            )
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
      ],
      { newPage: true },
    ),
  }
}

/** What messages rest on. */
function figuresOf(messages: readonly MessageShown[]): readonly KitFigure[] {
  return messages.flatMap(({ proofs }) =>
    proofs.flatMap(({ figure, holds, travels }): KitFigure[] =>
      figure === null || !holds ? [] : [{ figure, audience: travels ? 'buyer' : 'company' }],
    ),
  )
}

/** Nobody else knows these, so nobody makes them up. */
const OUR_OWN: readonly Cleared[] = [
  told`What the way you work today costs in a month: how often it happens, how long it takes each time, and whose time it is.`,
  told`What would have to be different after the first step for you to go on, and who judges it.`,
  told`What it would cost in the first year, your own time included, and from which budget it would come.`,
]
