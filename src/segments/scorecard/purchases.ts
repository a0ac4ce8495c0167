import { columnOf, source } from '../../market-data/index.ts'
import { raw, type Sql, sql } from '../../query/index.ts'
import type { Run } from '../language/index.ts'
import type { MarketBasis } from '../market/market-basis.ts'
import { momentOf, momentSql } from './time-window.ts'

/** Where purchases are read from: order lines where there are any, else the deals that were won. */
export type PurchaseSource = 'orders' | 'deals'

export function purchaseSource({ orderLines, closedDeals }: MarketBasis): PurchaseSource | null {
  if (orderLines > 0) return 'orders'
  return closedDeals > 0 ? 'deals' : null
}

/**
 * A SELECT of every purchase until the run's date: `aid`, `at` (may be missing), `product` (may be missing), `revenue` and
 * `profit` (Nullable(Float64), in the workspace's currency), and `returned`, 1 of a line that takes back: it brings less than
 * nothing, or less than nothing was delivered. A won deal brings its amount and says nothing of profit.
 * Amounts that `money` does not name are missing, for amounts without a rate are no sum. Purchases of nobody known (`aid` 0)
 * are left out unless `strays` are asked for.
 */
export function purchasesSql(
  run: Run,
  from: PurchaseSource,
  money: readonly string[],
  { strays = false }: { readonly strays?: boolean } = {},
): Sql {
  const { catalog, asOf } = run
  const rows = source(catalog, from, asOf)
  const column = (name: string): Sql => columnOf(rows, catalog, from, name)
  const nothing = raw(`CAST(NULL, 'Nullable(Float64)')`)
  const amount = (name: string): Sql => (money.includes(name) ? sql`toFloat64(${column(name)})` : nothing)
  const until = momentSql(momentOf(run))
  const known = raw(strays ? '1' : 'aid != 0')
  if (from === 'orders') {
    return sql`SELECT aid, ${column('at')} AS at, ${column('product')} AS product, ${amount('revenue')} AS revenue, ${amount('profit')} AS profit,
toUInt8(ifNull(${column('revenue')} < 0, 0) OR ifNull(${column('quantity')} < 0, 0)) AS returned
FROM ${rows.from} WHERE ${rows.where} AND ${known} AND ifNull(${column('at')} <= ${until}, 1)`
  }
  return sql`SELECT aid, ifNull(${column('closed_at')}, ${column('opened_at')}) AS at, ${column('product')} AS product, ${amount('amount')} AS revenue, ${nothing} AS profit, toUInt8(0) AS returned
FROM ${rows.from} WHERE ${rows.where} AND ${known} AND ${column('status')} = 'won' AND ifNull(${column('closed_at')} <= ${until}, 1)`
}
