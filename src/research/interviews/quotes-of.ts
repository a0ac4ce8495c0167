import type { Kysely } from 'kysely'
import type { StateTables } from '../../state/index.ts'

interface CodedQuote {
  readonly id: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly codes: { id: number; name: string; type: string; coder: string; pass: number }[]
}

/** The quotes of an interview in the order of its text, each with its codes. */
export async function quotesOf(db: Kysely<StateTables>, interview: number): Promise<CodedQuote[]> {
  const quotes = await db
    .selectFrom('quotes')
    .select(['id', 'start_at as start', 'end_at as end', 'text'])
    .where('interview_id', '=', interview)
    .orderBy('start_at')
    .orderBy('end_at')
    .execute()
  const codings = await db
    .selectFrom('codings')
    .innerJoin('codes', 'codes.id', 'codings.code_id')
    .innerJoin('quotes', 'quotes.id', 'codings.quote_id')
    .select(['codings.quote_id as quote', 'codes.id', 'codes.name', 'codes.type', 'codings.coder', 'codings.pass'])
    .where('quotes.interview_id', '=', interview)
    .orderBy('codings.id')
    .execute()
  return quotes.map((quote) => ({
    ...quote,
    codes: codings
      .filter((each) => each.quote === quote.id)
      .map(({ id, name, type, coder, pass }) => ({ id, name, type, coder, pass })),
  }))
}
