import { type Market, resolveAccount } from '../../../market-data/index.ts'
import { ProblemError, refuse } from '../../../problem.ts'
import type { RuleBook, SavedSegment } from '../../../segments/index.ts'

/** Whom a kit is for. */
export type KitSubject = { readonly segment: SavedSegment } | { readonly account: number }

/** A saved segment by its name, or an account as `account show` finds it; throws a Problem where nothing or both go by it. */
export async function kitSubject(
  market: Market,
  book: RuleBook,
  given: string,
  kind: 'segment' | 'account' | undefined,
): Promise<KitSubject> {
  const text = given.trim()
  const at = { field: 'of', value: given }
  const segment =
    kind === 'account' ? undefined : book.segments.find(({ name }) => name.toLowerCase() === text.toLowerCase())
  const account = kind === 'segment' ? undefined : await accountCalled(market, book, text, segment !== undefined)
  if (segment !== undefined && account !== undefined) {
    refuse('segment_or_account', `Both a segment and an account go by ${JSON.stringify(text)}.`, {
      at,
      hint: 'Say which is meant: --kind segment or --kind account.',
    })
  }
  if (segment?.subject === 'contact') {
    refuse('segment_of_people', `${segment.name} is a segment of people: a kit is for companies.`, { at })
  }
  if (segment !== undefined) return { segment }
  if (account !== undefined) return { account }
  const names = book.segments.slice(0, 12).map(({ name }) => name)
  return refuse('no_such_segment_or_account', `No segment or account goes by ${JSON.stringify(text)}.`, {
    at,
    hint: `${names.length === 0 ? 'No segment is saved yet' : `Segments: ${names.join(', ')}`}. An account goes by its id, domain, name or number such as #12.`,
  })
}

async function accountCalled(
  market: Market,
  { catalog }: RuleBook,
  text: string,
  isSegment: boolean,
): Promise<number | undefined> {
  try {
    return await resolveAccount(market, catalog, text)
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    const code = error.problems[0]?.code
    // Several accounts by the name of a segment: the segment is what is left.
    if (code === 'no_such_account' || isSegment) return undefined
    throw error
  }
}
