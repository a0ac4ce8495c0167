import type { Kysely, Transaction } from 'kysely'
import { refuse } from '../../problem.ts'
import type { StateTables } from '../../state/index.ts'
import type { AnswerPlace, Code } from '../evidence/evidence.ts'
import type { Slice } from './cut-quote.ts'

/** Where a quote is cut from, and whose answer it is. */
export type QuotePlace =
  | { readonly interview: number }
  | { readonly answer: AnswerPlace; readonly person: string | null; readonly account: number | null }

/** Who does it, and when. */
export interface Stamp {
  readonly actor: string
  readonly at: Date
}

/** What a coder says of a quote. */
export interface Coding {
  readonly codes: readonly Code[]
  readonly coder: string
  readonly pass: number
}

/** The quote that is cut there already, so that nothing is quoted twice. */
export async function quoteAt(
  db: Kysely<StateTables>,
  place: QuotePlace,
  { start, end }: Slice,
): Promise<number | undefined> {
  let query = db.selectFrom('quotes').select('id').where('start_at', '=', start).where('end_at', '=', end)
  if ('interview' in place) query = query.where('interview_id', '=', place.interview)
  else {
    const { instrument, respondent, question } = place.answer
    query = query
      .where('instrument', '=', instrument)
      .where('respondent', '=', respondent)
      .where('question', '=', question)
  }
  return (await query.executeTakeFirst())?.id
}

export async function insertQuote(
  tx: Transaction<StateTables>,
  place: QuotePlace,
  { start, end, text }: Slice,
  stamp: Stamp,
): Promise<number> {
  const where =
    'interview' in place
      ? { interview_id: place.interview }
      : { ...place.answer, person: place.person, account: place.account }
  const { id } = await tx
    .insertInto('quotes')
    .values({ ...where, start_at: start, end_at: end, text, ...stamp })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Gives a quote the codes that this coder did not give it in this pass yet. */
export async function insertCodings(
  tx: Transaction<StateTables>,
  quote: number,
  { codes, coder, pass }: Coding,
  at: Date,
): Promise<void> {
  if (codes.length === 0) return
  const rows = codes.map(({ id }) => ({ quote_id: quote, code_id: id, coder, pass, at }))
  await tx
    .insertInto('codings')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Names of what the coder gave it in this pass. */
export async function codesGiven(
  db: Kysely<StateTables>,
  quote: number,
  { coder, pass }: Pick<Coding, 'coder' | 'pass'>,
): Promise<string[]> {
  const rows = await db
    .selectFrom('codings')
    .innerJoin('codes', 'codes.id', 'codings.code_id')
    .select('codes.name')
    .where('quote_id', '=', quote)
    .where('coder', '=', coder)
    .where('pass', '=', pass)
    .orderBy('codes.name')
    .execute()
  return rows.map(({ name }) => name)
}

export interface StoredQuote extends Slice {
  readonly id: number
  readonly interview: number | null
}

export async function readQuote(db: Kysely<StateTables>, id: number): Promise<StoredQuote> {
  const row = await db.selectFrom('quotes').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return noSuchQuote(id)
  return { id, interview: row.interview_id, start: row.start_at, end: row.end_at, text: row.text }
}

export function noSuchQuote(id: number): never {
  refuse('no_such_quote', `There is no quote ${id} that may be shown.`, {
    at: { field: 'id', value: String(id) },
    hint: 'See the quotes and their numbers: brushwork quote list',
  })
}
