import type { PaperQuote } from '../../../paper/index.ts'
import type { OpenEvidence } from '../../../personas/index.ts'
import type { CodeType, EvidencePerson } from '../../../research/index.ts'

/** What a quote has to be about to carry a page, the best first. */
const CARRIES: readonly CodeType[] = ['reason chosen', 'success factor', 'goal', 'pain']
/** What speaks against it in any case. */
const AGAINST: ReadonlySet<CodeType> = new Set<CodeType>(['reason left', 'objection', 'barrier', 'anxiety', 'fear'])
/** Longer ones are not read. */
const LONGEST = 240

/** Public quotes of these people that carry something, those of customers first. */
export function telling(
  open: OpenEvidence,
  people: readonly EvidencePerson[],
  cleared: ReadonlyMap<number, PaperQuote>,
): readonly PaperQuote[] {
  const theirs = new Map(people.map((each) => [each.person, each]))
  return open.evidence.quotes
    .flatMap(({ id, person, codes }) => {
      const quote = cleared.get(id)
      const speaker = person === null ? undefined : theirs.get(person)
      if (quote === undefined || speaker === undefined || quote.text.length > LONGEST) return []
      const types = codes.flatMap((each) => open.code(each.id)?.type ?? [])
      const place = CARRIES.findIndex((type) => types.includes(type))
      if (place < 0 || types.some((type) => AGAINST.has(type))) return []
      return [{ quote, place, customer: speaker.relation === 'customer' }]
    })
    .toSorted(
      (one, other) =>
        Number(other.customer) - Number(one.customer) || one.place - other.place || one.quote.id - other.quote.id,
    )
    .map(({ quote }) => quote)
}
