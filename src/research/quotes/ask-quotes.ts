import { refuse } from '../../problem.ts'
import { codesNamed } from '../codes/code-store.ts'
import type { Code, Evidence, EvidenceQuote } from '../evidence/evidence.ts'
import type { CodeType, Relation } from '../words.ts'

/** Which quotes are meant; what is left out does not matter. */
export interface AskedQuotes {
  readonly code?: readonly string[] | undefined
  /** With codes that stand under these as well. */
  readonly parts?: boolean | undefined
  readonly type?: CodeType | undefined
  /** Pseudonym, or key. */
  readonly person?: string | undefined
  readonly relation?: Relation | undefined
  readonly role?: string | undefined
  readonly interview?: number | undefined
  readonly instrument?: string | undefined
  readonly coder?: string | undefined
  readonly uncoded?: boolean | undefined
  readonly containing?: string | undefined
}

/** The quotes that fit all that is asked, in the order in which they were made; `inside`: only of these people. */
export function askQuotes(
  evidence: Pick<Evidence, 'people' | 'quotes' | 'codes'>,
  asked: AskedQuotes,
  inside?: ReadonlySet<string>,
): readonly EvidenceQuote[] {
  const { people, quotes, codes } = evidence
  const byKey = new Map(people.map((each) => [each.person, each]))
  const named = asked.code === undefined ? undefined : codesNamed(codes, asked.code, 'code')
  const wanted =
    named === undefined
      ? undefined
      : new Set((asked.parts === true ? withParts(codes, named) : named).map(({ id }) => id))
  const ofType = new Set(codes.filter(({ type }) => type === asked.type).map(({ id }) => id))
  const person = asked.person?.trim().toLowerCase()
  const who = people.find((each) => each.pseudonym.toLowerCase() === person || each.person.toLowerCase() === person)
  if (person !== undefined && who === undefined) {
    refuse('no_such_participant', `Nobody who may be shown goes by ${JSON.stringify(asked.person)}.`, {
      at: { field: 'person', value: asked.person ?? '' },
      hint: 'Participants go by their pseudonym, such as P07: brushwork participant list',
    })
  }
  const role = asked.role?.trim().toLowerCase()
  const containing = asked.containing?.toLowerCase()
  return quotes.filter((quote) => {
    const of = quote.person === null ? undefined : byKey.get(quote.person)
    const given =
      asked.coder === undefined ? quote.codes : quote.codes.filter(({ coders }) => coders.includes(asked.coder ?? ''))
    return (
      (wanted === undefined || given.some(({ id }) => wanted.has(id))) &&
      (asked.type === undefined || given.some(({ id }) => ofType.has(id))) &&
      (asked.coder === undefined || given.length > 0) &&
      (asked.uncoded !== true || quote.codes.length === 0) &&
      (who === undefined || of === who) &&
      (inside === undefined || (quote.person !== null && inside.has(quote.person))) &&
      (asked.relation === undefined || of?.relation === asked.relation) &&
      (role === undefined || of?.jobRole === role) &&
      (asked.interview === undefined || quote.interview === asked.interview) &&
      (asked.instrument === undefined || quote.answer?.instrument === asked.instrument) &&
      (containing === undefined || quote.text.toLowerCase().includes(containing))
    )
  })
}

/** The codes and everything that stands under them. */
function withParts(codes: readonly Code[], named: readonly Code[]): readonly Code[] {
  const found = new Set(named)
  // A set goes on with what is added to it meanwhile.
  for (const above of found) for (const code of codes) if (code.parent === above.id) found.add(code)
  return [...found]
}
