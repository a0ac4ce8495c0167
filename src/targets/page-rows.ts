import type { Cell } from '../csv-line.ts'
import { findField, lifecycleSql, type Market, source } from '../market-data/index.ts'
import { identifier, join, raw, type Sql, sql } from '../query/index.ts'
import { openScan } from '../segments/index.ts'
import type { ListColumn } from './list-column.ts'
import { asShown, joinsOf, readCell, type TargetQuery } from './target-query.ts'

/** One account of a page. */
export interface PageRow {
  /** Its number in this workspace. */
  readonly account: number
  readonly id: string | null
  readonly name: string | null
  readonly domain: string | null
  /** In the order of the columns. */
  readonly cells: readonly Cell[]
}

/** What the columns say of these accounts, in the order given. One that has meanwhile gone is not there. */
export async function pageRows(
  market: Market,
  query: TargetQuery,
  columns: readonly ListColumn[],
  accounts: readonly number[],
  signal: AbortSignal,
): Promise<PageRow[]> {
  if (accounts.length === 0) return []
  const found = new Map<number, PageRow>()
  for (const row of await market.engine.rows(pageSql(query, columns, accounts), { signal })) {
    const text = (cell: unknown): string | null => (typeof cell === 'string' ? cell : null)
    const account = Number(row.aid)
    found.set(account, {
      account,
      id: text(row.own_id),
      name: text(row.own_name),
      domain: text(row.own_domain),
      cells: columns.map((column, index) => readCell(row[`c${index}`], column.of)),
    })
  }
  return accounts.flatMap((account) => found.get(account) ?? [])
}

/** Everything is asked of these accounts alone, so a page costs no sort and no count of other accounts' rows. */
export function pageSql(query: TargetQuery, columns: readonly ListColumn[], accounts: readonly number[]): Sql {
  const { catalog } = query.run
  const run = { ...query.run, among: accounts }
  const scan = openScan('account', run)
  const rows = source(catalog, 'accounts')
  const own = ['id', 'name', 'domain'].map((name) => {
    const field = findField(catalog, 'accounts', name)
    if (field === undefined) throw new Error(`no field accounts.${name}`)
    return sql`${rows.column(field)} AS ${identifier(`own_${name}`)}`
  })
  const shown = columns.map((column, index) => {
    // Shown as the list took it: where none is recorded, from deals and orders.
    const of = column.text === 'account.lifecycle' ? lifecycleSql(catalog, accounts) : column.value(scan)
    return sql`(${asShown(query, of, column.of)}) AS ${identifier(`c${index}`)}`
  })
  return sql`SELECT ${join([raw('aid'), ...own, ...shown], ', ')} FROM ${scan.from()}${joinsOf(columns, run)} WHERE ${scan.where}`
}
