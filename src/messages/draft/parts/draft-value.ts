import type { DraftGap, DraftSentence } from '../drafted.ts'
import type { DraftMaterial, DraftStatement } from '../material.ts'
import type { StagePlan } from '../stage-plans.ts'
import { carriedBy, peopleWho, reasonsChosen } from './carried-by.ts'
import { fromSecond, placesGap, sayAll } from './draft-places.ts'
import { sentence } from './proofs-of.ts'

/**
 * What it does for them: reasons why customers chose us, and that they did. With `answering` those come first that the people give
 * who say what the frames tell; one that the group frame tells already only where there is no other.
 */
export function draftValue(
  material: DraftMaterial,
  place: StagePlan['value'],
  answering: readonly DraftStatement[],
  group: ReadonlySet<number>,
): { readonly sentences: readonly DraftSentence[]; readonly gaps: readonly DraftGap[] } {
  const reasons = reasonsChosen(material, new Set())
  if (reasons.length === 0) {
    const words = `${placesGap(material, 'value', [place]).words} Two customers at least must give it as their reason.`
    return { sentences: [], gaps: [{ part: 'value', words }] }
  }
  const said = new Set(answering.flatMap(({ people, others }) => [...people, ...others]))
  const about = answering.map(({ text }) => text).join(' ')
  const first = carriedBy(material, said, about, reasons)?.statement
  const ordered = first === undefined ? reasons : [first, ...reasons.filter((each) => each !== first)]
  const fresh = ordered.filter(({ id }) => !group.has(id))
  const told = fromSecond(fresh.length > 0 ? fresh : ordered, place).slice(0, place.most)
  const customers = peopleWho(
    material,
    told.flatMap(({ people, others }) => [...people, ...others]),
    ['customer', 'former'],
  )
  return {
    sentences: [
      ...sayAll(material, place, told),
      ...(place.close === null ? [] : [sentence(place.close, told, customers)]),
    ],
    gaps: [],
  }
}
