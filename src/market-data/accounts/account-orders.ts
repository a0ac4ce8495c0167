import { raw, type Sql, sql, value } from '../../query/index.ts'
import {
  type AccountReading,
  converted,
  numberOf,
  type Page,
  type Part,
  pageOf,
  rowsOfAccount,
  textOf,
} from './account-rows.ts'

const YEAR = 365 * 86_400_000

export interface AccountOrder {
  readonly id: string | null
  readonly at: string | null
  readonly product: string | null
  readonly quantity: number | null
  /** As recorded, in `currency`. */
  readonly revenue: number | null
  readonly profit: number | null
  readonly currency: string
}

export interface ProductOrders {
  /** Null: orders that name none. */
  readonly product: string | null
  /** In the currency of the workspace. */
  readonly lastYear: Bought
  readonly ever: Bought
}

export interface Bought {
  readonly orders: number
  readonly quantity: number
  readonly revenue: number
  readonly profit: number
  /** Orders without an amount, or in a currency without a rate: not in the revenue. */
  readonly uncounted: number
}

export async function accountOrders(reading: AccountReading, page: Page): Promise<Part<AccountOrder>> {
  const { catalog } = reading
  return pageOf(reading, {
    kind: 'orders',
    names: ['id', 'at', 'product', 'quantity', 'revenue', 'profit', 'currency'],
    orderBy: raw('at DESC NULLS LAST'),
    page,
    read: (row) => ({
      id: textOf(row, 'id'),
      at: textOf(row, 'at'),
      product: textOf(row, 'product'),
      quantity: numberOf(row, 'quantity'),
      revenue: numberOf(row, 'revenue'),
      profit: numberOf(row, 'profit'),
      currency: textOf(row, 'currency') ?? catalog.settings.currency,
    }),
  })
}

/** What the account bought of each product, in the last 365 days and ever; the most revenue first. */
export async function ordersByProduct(reading: AccountReading): Promise<readonly ProductOrders[]> {
  const { market, catalog, signal } = reading
  const revenue = converted(catalog, 'orders', 'revenue')
  const profit = converted(catalog, 'orders', 'profit')
  const since = sql`fromUnixTimestamp64Milli(${value(market.clock().getTime() - YEAR, 'Int64')}, 'UTC')`
  const figures = (prefix: string, condition: Sql): Sql =>
    sql`countIf(${condition}) AS ${raw(`${prefix}orders`)}, sumIf(ifNull(quantity, 0), ${condition}) AS ${raw(`${prefix}quantity`)},
      sumIf(ifNull(${revenue}, 0), ${condition}) AS ${raw(`${prefix}revenue`)}, sumIf(ifNull(${profit}, 0), ${condition}) AS ${raw(`${prefix}profit`)},
      countIf(${condition} AND isNull(${revenue})) AS ${raw(`${prefix}uncounted`)}`
  const rows = await market.engine.rows(
    sql`SELECT product AS s_product, ${figures('y_', sql`ifNull(at >= ${since}, 0)`)}, ${figures('e_', raw('1'))}
      FROM ${rowsOfAccount(reading, 'orders')} GROUP BY product ORDER BY e_revenue DESC, product LIMIT 200`,
    { signal },
  )
  return rows.map((row) => ({
    product: textOf(row, 'product'),
    lastYear: bought(row, 'y_'),
    ever: bought(row, 'e_'),
  }))
}

function bought(row: Readonly<Record<string, unknown>>, prefix: string): Bought {
  const of = (name: string): number => Number(row[`${prefix}${name}`])
  return {
    orders: of('orders'),
    quantity: of('quantity'),
    revenue: of('revenue'),
    profit: of('profit'),
    uncounted: of('uncounted'),
  }
}
