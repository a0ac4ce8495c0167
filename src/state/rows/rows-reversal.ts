import { isDeepStrictEqual } from 'node:util'
import { type Kysely, sql } from 'kysely'
import { refuseUndo } from '../refuse-undo.ts'
import type { RecordedChange, Reversal } from '../reversal.ts'
import type { State } from '../state.ts'
import type { StateTables } from '../tables.ts'
import type { ChangedRow, RowImage } from './change-rows.ts'

/** How a change made with `changeRows` is taken back: `words` says what it was, e.g. `Added the interview …`. */
export function rowsReversal<E extends { readonly state: State }>(
  action: string,
  words: (change: RecordedChange) => string,
  /** What else follows from these rows, e.g. readings in the observations; after the transaction. */
  afterwards?: (effects: E, rows: readonly ChangedRow[]) => Promise<void>,
): Reversal<E> {
  return {
    action,
    words,
    refusal,
    undo: async (effects, change, record) => {
      const rows = rowsOf(change) ?? []
      const { detail } = change
      const back = rows.map(({ table, id, before, after }) => ({ table, id, before: after, after: before }))
      await effects.state.change(record({ ...detail, rows: back }), async (tx) => {
        refuseUndo(await refusal(tx, change))
        await putBack(tx, rows)
      })
      await afterwards?.(effects, rows)
    },
  }
}

async function refusal(db: Kysely<StateTables>, change: RecordedChange): Promise<string | undefined> {
  const rows = rowsOf(change)
  if (rows === undefined) return 'This change was recorded without what was there before.'
  for (const { table, id, after } of rows) {
    const now = await rowOf(db, table, id)
    if (after === null && now === undefined) continue
    if (after === null || now === undefined) return 'It changed again since.'
    if (Object.entries(after).some(([column, is]) => !isDeepStrictEqual(now[column], is)))
      return 'It changed again since.'
  }
  return undefined
}

/** Those that came go last to first, those that went come back first to last: rows refer to earlier ones. */
async function putBack(tx: Kysely<StateTables>, rows: readonly ChangedRow[]): Promise<void> {
  // A row may go before another that refers to it has been put back: asked at the end, where the tables allow it.
  await sql`SET CONSTRAINTS ALL DEFERRED`.execute(tx)
  for (const { table, id, before } of rows.toReversed()) {
    if (before === null) await sql`DELETE FROM ${sql.table(table)} WHERE id = ${id}`.execute(tx)
  }
  for (const { table, id, before, after } of rows) {
    if (before === null) continue
    const image = JSON.stringify(before)
    if (after === null) {
      await sql`INSERT INTO ${sql.table(table)}
        SELECT * FROM jsonb_populate_record(NULL::${sql.table(table)}, ${image}::jsonb)`.execute(tx)
      continue
    }
    const columns = Object.keys(before).map((column) => sql.ref(column))
    await sql`UPDATE ${sql.table(table)} SET (${sql.join(columns)}) =
      (SELECT ${sql.join(columns)} FROM jsonb_populate_record(NULL::${sql.table(table)}, ${image}::jsonb)) WHERE id = ${id}`.execute(
      tx,
    )
  }
}

async function rowOf(db: Kysely<StateTables>, table: keyof StateTables, id: number): Promise<RowImage | undefined> {
  const { rows } = await sql<{ row: RowImage }>`
    SELECT to_jsonb(t) AS row FROM ${sql.table(table)} AS t WHERE id = ${id}`.execute(db)
  return rows[0]?.row
}

function rowsOf({ detail }: RecordedChange): readonly ChangedRow[] | undefined {
  return Array.isArray(detail.rows) ? (detail.rows as ChangedRow[]) : undefined
}
