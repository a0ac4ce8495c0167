import type { Kysely } from 'kysely'
import type { StateTables } from '../../state/index.ts'

export interface CodedSlice {
  readonly id: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly codes: { name: string; coder: string; pass: number }[]
}

/** What was quoted of the answers to a question, by respondent, with the codes it was given. */
export async function readCodedAnswers(
  db: Kysely<StateTables>,
  instrument: string,
  question: string,
): Promise<ReadonlyMap<string, readonly CodedSlice[]>> {
  const rows = await db
    .selectFrom('quotes')
    .leftJoin('codings', 'codings.quote_id', 'quotes.id')
    .leftJoin('codes', 'codes.id', 'codings.code_id')
    .select(['quotes.id', 'respondent', 'start_at', 'end_at', 'text', 'codes.name', 'coder', 'pass'])
    .where('instrument', '=', instrument)
    .where('question', '=', question)
    .orderBy('start_at')
    .orderBy('quotes.id')
    .orderBy('codes.name')
    .execute()
  const slices = new Map<number, CodedSlice>()
  const found = new Map<string, CodedSlice[]>()
  for (const { id, respondent, start_at, end_at, text, name, coder, pass } of rows) {
    let slice = slices.get(id)
    if (slice === undefined) {
      slice = { id, start: start_at, end: end_at, text, codes: [] }
      slices.set(id, slice)
      found.set(respondent ?? '', [...(found.get(respondent ?? '') ?? []), slice])
    }
    if (name !== null && coder !== null && pass !== null) slice.codes.push({ name, coder, pass })
  }
  return found
}
