import type { DraftGap, DraftSentence } from '../drafted.ts'
import type { DraftMaterial, DraftStatement } from '../material.ts'
import type { Place } from '../stage-plans.ts'
import { andMore, asSentence, leadTo, standsAlone } from '../words/said-as.ts'
import { chooseStatements } from './choose-statements.ts'
import { sentence } from './proofs-of.ts'

/** What somebody is told of themselves: a sentence for each statement, in the order of the places. */
export function draftPlaces(
  material: DraftMaterial,
  places: readonly Place[],
  told: ReadonlySet<number>,
): readonly DraftSentence[] {
  const used = new Set<number>()
  return places.flatMap((place) => {
    const fit = chooseStatements(material, place.types, { personal: true, told }).filter(({ id }) => !used.has(id))
    const fresh = fit.filter(({ id }) => !told.has(id))
    const best = fromSecond(fresh.length > 0 ? fresh : fit, place).slice(0, place.most)
    for (const { id } of best) used.add(id)
    return sayAll(material, place, best)
  })
}

/** Without the best, where it is told elsewhere and there is another. */
export function fromSecond<T>(fit: readonly T[], { second }: Pick<Place, 'second'>): readonly T[] {
  return second === true && fit.length > 1 ? [...fit.slice(1), ...fit.slice(0, 1)] : fit
}

/** Statements under one lead; the further ones after “And”. */
export function sayAll(
  { names }: DraftMaterial,
  { lead, plain }: Pick<Place, 'lead' | 'plain'>,
  statements: readonly DraftStatement[],
): readonly DraftSentence[] {
  const as = { told: 'you', names } as const
  return statements.map((each, index) => {
    if (plain === true && standsAlone(each.text)) return sentence(asSentence(each.text, as), [each])
    return sentence(index === 0 ? leadTo(lead, each.text, as) : andMore(each.text, as), [each])
  })
}

/** What would fill a part that nothing fills: statements of these types that do not hold yet, or interviews. */
export function placesGap(material: DraftMaterial, part: string, places: readonly Place[]): DraftGap {
  const types = [...new Set(places.flatMap((each) => each.types))]
  const of = (status: DraftStatement['status']): DraftStatement | undefined =>
    material.statements.find((each) => types.includes(each.type) && !each.internal && each.status === status)
  const weak = of('hypothesis')
  if (weak !== undefined) return { part, words: `“${weak.text}” would fill it, and is a hypothesis. ${weak.reason}` }
  const contested = of('contested')
  if (contested !== undefined) {
    return { part, words: `“${contested.text}” would fill it, and is contested. ${contested.reason}` }
  }
  return {
    part,
    words: `No statement of ${material.persona.name} is about ${types.map(oneOf).join(' or ')}: ask about it in the next interviews, and write or draft the statement.`,
  }
}

/** `a pain`, `an anxiety`. */
function oneOf(type: string): string {
  return `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`
}
