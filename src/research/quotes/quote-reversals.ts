import type { Kysely } from 'kysely'
import type { Market } from '../../market-data/index.ts'
import { type RecordedChange, type Reversal, refuseUndo, rowsReversal, type StateTables } from '../../state/index.ts'

/** How changes to quotes, and to what was read to the end, are told and taken back. */
export const quoteReversals: readonly Reversal<Market>[] = [
  reversal('quote.add', ({ subject, detail }) => `Cut ${named(subject)} from interview ${String(detail.interview)}`),
  reversal('quote.code', ({ subject, detail }) => `Coded ${named(subject)} with ${codesOf(detail)}`),
  reversal('quote.uncode', ({ subject, detail }) => `Took ${codesOf(detail)} from ${named(subject)}`),
  reversal('quote.remove', ({ subject }) => `Removed ${named(subject)}`),
  reversal('answer.code', ({ detail }) => `Coded the answer of ${String(detail.respondent)} with ${codesOf(detail)}`),
  rowsReversal('coding.finish', ({ detail }) => `${String(detail.coder)} finished reading ${String(detail.what)}`),
  reversal('code.import', ({ detail }) => `Imported codings from ${String(detail.file)}`),
]

/** As rows are taken back, unless something rests on a quote that would go, or a quote would come back to another text. */
function reversal(action: string, words: (change: RecordedChange) => string): Reversal<Market> {
  const rows = rowsReversal<Market>(action, words)
  const refusal = async (db: Kysely<StateTables>, change: RecordedChange) =>
    (await rows.refusal(db, change)) ?? (await usedSince(db, change)) ?? placeGone(db, change)
  return {
    ...rows,
    refusal,
    undo: async (market, change, record, context) => {
      refuseUndo(await refusal(market.state.db, change))
      await rows.undo(market, change, record, context)
    },
  }
}

interface ChangedRow {
  readonly table: string
  readonly id: number
  readonly before: Readonly<Record<string, unknown>> | null
  readonly after: Readonly<Record<string, unknown>> | null
}

function rowsOf({ detail }: RecordedChange): readonly ChangedRow[] {
  return Array.isArray(detail.rows) ? (detail.rows as ChangedRow[]) : []
}

/** Quotes and codes that would go carry something that came to them otherwise. */
async function usedSince(db: Kysely<StateTables>, change: RecordedChange): Promise<string | undefined> {
  const rows = rowsOf(change)
  const going = (table: string): number[] =>
    rows.flatMap((row) => (row.table === table && row.before === null ? [row.id] : []))
  const [quotes, codes] = [going('quotes'), going('codes')]
  const own = new Set(going('codings'))
  const uses = await Promise.all([
    quotes.length === 0 ? [] : db.selectFrom('codings').select('id').where('quote_id', 'in', quotes).execute(),
    codes.length === 0 ? [] : db.selectFrom('codings').select('id').where('code_id', 'in', codes).execute(),
  ])
  if (uses.some((found) => found.some(({ id }) => !own.has(id)))) return 'It was coded further since.'
  const evidence = await Promise.all([
    quotes.length === 0
      ? []
      : db.selectFrom('statement_evidence').select('id').where('quote_id', 'in', quotes).execute(),
    codes.length === 0
      ? []
      : db.selectFrom('statement_evidence').select('id').where('code_id', 'in', codes).execute(),
  ])
  return evidence.some((found) => found.length > 0) ? 'Statements of personas rest on it since.' : undefined
}

/** Quotes and codings that would come back have no place any more. */
async function placeGone(db: Kysely<StateTables>, change: RecordedChange): Promise<string | undefined> {
  const back = rowsOf(change).flatMap(({ table, before, after }) =>
    after === null && before !== null ? [{ table, row: before }] : [],
  )
  for (const { table, row } of back) {
    if (table === 'quotes' && typeof row.interview_id === 'number') {
      const interview = await db
        .selectFrom('interviews')
        .select('text')
        .where('id', '=', row.interview_id)
        .executeTakeFirst()
      if (interview === undefined) return 'The interview was removed since.'
      if (interview.text.slice(Number(row.start_at), Number(row.end_at)) !== row.text)
        return 'The text was edited since: the quote would stand elsewhere.'
    }
    if (table === 'codings') {
      const code = await db
        .selectFrom('codes')
        .select('merged_into')
        .where('id', '=', Number(row.code_id))
        .executeTakeFirst()
      if (code === undefined || code.merged_into !== null) return 'The code was removed or merged since.'
    }
  }
  return undefined
}

function named(subject: string): string {
  return subject.replace(':', ' ')
}

function codesOf({ codes }: Readonly<Record<string, unknown>>): string {
  return Array.isArray(codes) && codes.length > 0 ? codes.map((name) => `“${String(name)}”`).join(', ') : 'no code'
}
