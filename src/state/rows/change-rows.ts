import { isDeepStrictEqual } from 'node:util'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { AuditEntry, State } from '../state.ts'
import type { StateTables } from '../tables.ts'

/** Rows of one table in which a column has a value. Every table named here has an `id` of its own. */
export interface RowScope {
  readonly table: keyof StateTables
  readonly column: string
  readonly value: string | number
}

/** A row as Postgres writes it as JSON, or the part of it that changed. */
export type RowImage = Readonly<Record<string, unknown>>

/** One row that changed. A row that came or went is whole, one that stayed has only the columns that differ. */
export interface ChangedRow {
  readonly table: keyof StateTables
  readonly id: number
  readonly before: RowImage | null
  readonly after: RowImage | null
}

/**
 * One change to some rows, with what each of them was before and after in the audit entry's `detail.rows`, so that
 * `rowsReversal` can take it back. `work` may change only rows in `scopes` (read before and after), and those that
 * `made` names afterwards, which it made. Tables in the order in which they refer to each other: referred to first.
 */
export async function changeRows<T>(
  state: State,
  entry: AuditEntry | ((result: T) => AuditEntry),
  scopes: readonly RowScope[],
  work: (tx: Transaction<StateTables>) => Promise<T>,
  made: (result: T) => readonly RowScope[] = () => [],
): Promise<T> {
  let rows: readonly ChangedRow[] = []
  return state.change(
    (result: T) => {
      const told = typeof entry === 'function' ? entry(result) : entry
      return { ...told, detail: { ...told.detail, rows } }
    },
    async (tx) => {
      const before = await imagesOf(tx, scopes)
      const result = await work(tx)
      const after = await imagesOf(tx, [...scopes, ...made(result)])
      rows = changedRows(before, new Map([...after, ...(await movedOut(tx, before, after))]))
      return result
    },
  )
}

type Images = ReadonlyMap<string, { readonly table: keyof StateTables; readonly id: number; readonly row: RowImage }>

/** Rows by table and number, in the order of the scopes. */
export async function imagesOf(db: Kysely<StateTables>, scopes: readonly RowScope[]): Promise<Images> {
  const images = new Map<string, { table: keyof StateTables; id: number; row: RowImage }>()
  for (const { table, column, value } of scopes) {
    const { rows } = await sql<{ id: number; row: RowImage }>`
      SELECT id, to_jsonb(t) AS row FROM ${sql.table(table)} AS t WHERE ${sql.ref(`t.${column}`)} = ${value} ORDER BY id`.execute(
      db,
    )
    for (const { id, row } of rows) images.set(`${table} ${id}`, { table, id, row })
  }
  return images
}

/** Rows that were in a scope and are in none now, because the column that the scope asks of changed: they are still there. */
async function movedOut(tx: Kysely<StateTables>, before: Images, after: Images): Promise<Images> {
  const missing = new Map<keyof StateTables, number[]>()
  for (const [key, { table, id }] of before) {
    if (!after.has(key)) missing.set(table, [...(missing.get(table) ?? []), id])
  }
  const found = new Map<string, { table: keyof StateTables; id: number; row: RowImage }>()
  for (const [table, ids] of missing) {
    const { rows } = await sql<{ id: number; row: RowImage }>`
      SELECT id, to_jsonb(t) AS row FROM ${sql.table(table)} AS t WHERE id IN (${sql.join(ids)})`.execute(tx)
    for (const { id, row } of rows) found.set(`${table} ${id}`, { table, id, row })
  }
  return found
}

function changedRows(before: Images, after: Images): readonly ChangedRow[] {
  const changed: ChangedRow[] = []
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(key), after.get(key)]
    const { table, id } = (was ?? is) as { table: keyof StateTables; id: number }
    if (was === undefined || is === undefined) {
      changed.push({ table, id, before: was?.row ?? null, after: is?.row ?? null })
      continue
    }
    const columns = Object.keys(is.row).filter((column) => !isDeepStrictEqual(was.row[column], is.row[column]))
    if (columns.length === 0) continue
    changed.push({ table, id, before: partOf(was.row, columns), after: partOf(is.row, columns) })
  }
  return changed
}

function partOf(row: RowImage, columns: readonly string[]): RowImage {
  return Object.fromEntries(columns.map((column) => [column, row[column]]))
}
