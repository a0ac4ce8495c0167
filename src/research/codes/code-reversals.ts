import type { Kysely } from 'kysely'
import type { Market } from '../../market-data/index.ts'
import { type RecordedChange, type Reversal, refuseUndo, rowsReversal, type StateTables } from '../../state/index.ts'

/** How changes to the codebook are told and taken back. */
export const codeReversals: readonly Reversal<Market>[] = [
  reversal('code.add', ({ name = '' }) => `Added the code “${name}”`),
  reversal('code.edit', ({ name = '' }) => `Changed what the code “${name}” means`),
  reversal('code.rename', ({ name = '', to = '' }) => `Renamed the code “${name}” to “${to}”`),
  reversal('code.merge', ({ name = '', merged = [] }) => `Merged ${listed(merged)} into the code “${name}”`),
  reversal(
    'code.split',
    ({ name = '', into = '', moved = 0 }) => `Moved ${moved} quotes of the code “${name}” to “${into}”`,
  ),
  reversal('code.remove', ({ name = '' }) => `Removed the code “${name}”`),
]

/** What the entries say beside their rows. */
interface Told {
  readonly name?: string
  readonly to?: string
  readonly into?: string
  readonly merged?: readonly string[]
  readonly moved?: number
}

/** As rows are taken back, unless a name that would come back was given to another code since. */
function reversal(action: string, words: (told: Told) => string): Reversal<Market> {
  const rows = rowsReversal<Market>(action, ({ detail }) => words(detail))
  const refusal = async (db: Kysely<StateTables>, change: RecordedChange) =>
    (await rows.refusal(db, change)) ?? (await nameGivenSince(db, change)) ?? usedSince(db, change)
  return {
    ...rows,
    refusal,
    undo: async (market, change, record, context) => {
      refuseUndo(await refusal(market.state.db, change))
      await rows.undo(market, change, record, context)
    },
  }
}

interface CodeRow {
  readonly name?: string
  readonly merged_into?: number | null
}

interface ChangedCode {
  readonly table: string
  readonly id: number
  readonly before: CodeRow | null
}

function rowsOf({ detail }: RecordedChange): readonly ChangedCode[] {
  return Array.isArray(detail.rows) ? (detail.rows as ChangedCode[]) : []
}

/** A code that would go carries something that came to it otherwise. */
async function usedSince(db: Kysely<StateTables>, change: RecordedChange): Promise<string | undefined> {
  const rows = rowsOf(change)
  const going = rows.flatMap(({ table, id, before }) => (table === 'codes' && before === null ? [id] : []))
  if (going.length === 0) return undefined
  const own = new Set(rows.map(({ table, id }) => `${table} ${id}`))
  const uses = await Promise.all([
    db.selectFrom('codings').select('id').where('code_id', 'in', going).execute(),
    db.selectFrom('statement_evidence').select('id').where('code_id', 'in', going).execute(),
    db.selectFrom('codes').select('id').where('parent_id', 'in', going).execute(),
    db.selectFrom('codes').select('id').where('merged_into', 'in', going).execute(),
  ])
  const tables = ['codings', 'statement_evidence', 'codes', 'codes']
  const other = uses.some((found, place) => found.some(({ id }) => !own.has(`${tables[place]} ${id}`)))
  return other ? 'The code is in use since.' : undefined
}

async function nameGivenSince(db: Kysely<StateTables>, change: RecordedChange): Promise<string | undefined> {
  const back = rowsOf(change).filter(({ table, before }) => table === 'codes' && before !== null)
  if (back.length === 0) return undefined
  const now = await db.selectFrom('codes').select(['id', 'name', 'merged_into']).execute()
  for (const { id, before } of back) {
    const was = now.find((code) => code.id === id)
    const name = before?.name ?? was?.name
    const merged = before?.merged_into === undefined ? (was?.merged_into ?? null) : before.merged_into
    if (name === undefined || merged !== null) continue
    const others = now.filter((code) => code.id !== id && code.merged_into === null)
    if (others.some((code) => code.name.toLowerCase() === name.toLowerCase()))
      return `Another code is called “${name}” since.`
  }
  return undefined
}

function listed(merged: readonly string[]): string {
  return merged.map((name) => `“${name}”`).join(', ')
}
