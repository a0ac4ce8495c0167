import { findField, type KindName, type Market, type Source, source } from '../../market-data/index.ts'
import { join, type Sql, sql, value } from '../../query/index.ts'
import type { TargetQuery } from '../target-query.ts'
import type { TargetRequest } from '../target-request.ts'

/** What an account was left out for, as its records show it, in words. */
export type Evidence = (asked: AskedEvidence) => Promise<ReadonlyMap<number, string>>

export interface AskedEvidence {
  readonly market: Market
  readonly query: TargetQuery
  readonly request: TargetRequest
  /** The accounts of one page. */
  readonly accounts: readonly number[]
  readonly signal: AbortSignal
}

/** Rows of one kind that belong to these accounts, grouped by account: `select` is what is said of each. */
export function rowsOf(
  { query, accounts }: AskedEvidence,
  kind: KindName,
  select: (column: (name: string) => Sql, rows: Source) => Sql,
  where?: (column: (name: string) => Sql) => Sql,
): Sql {
  const { catalog } = query.run
  const rows = source(catalog, kind)
  const column = (name: string): Sql => {
    const field = findField(catalog, kind, name)
    if (field === undefined) throw new Error(`no field ${kind}.${name}`)
    return rows.column(field)
  }
  const kept = [
    rows.where,
    sql`aid IN ${value(accounts, 'Array(UInt32)')}`,
    ...(where === undefined ? [] : [where(column)]),
  ]
  return sql`SELECT aid, ${select(column, rows)} FROM ${rows.from} WHERE ${join(kept, ' AND ')} GROUP BY aid`
}

/** The day of a moment where the workspace is: `2026-03-01`; NULL where missing. */
export function dayOf({ query }: AskedEvidence, moment: Sql): Sql {
  return sql`formatDateTime(toTimeZone(${moment}, ${value(query.run.catalog.settings.timeZone, 'String')}), '%F')`
}

/** `1 March 2026` of a day as `dayOf` gives it. */
export function dayInWords(day: unknown): string | undefined {
  if (typeof day !== 'string') return undefined
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}

/** `1 order`, `1,200 orders`. */
export function counted(count: unknown, one: string, many = `${one}s`): string {
  const number = Number(count)
  return `${new Intl.NumberFormat('en-US').format(number)} ${number === 1 ? one : many}`
}

/** Asks one statement and puts each account's row into words. */
export async function inWords(
  { market, signal }: AskedEvidence,
  statement: Sql,
  words: (row: Readonly<Record<string, unknown>>) => string,
): Promise<ReadonlyMap<number, string>> {
  const rows = await market.engine.rows(statement, { signal })
  return new Map(rows.map((row) => [Number(row.aid), words(row)]))
}
