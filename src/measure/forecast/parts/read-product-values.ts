import { columnOf, type Market, source } from '../../../market-data/index.ts'
import { join, raw, type Sql, sql, value } from '../../../query/index.ts'
import { type CheckedRule, momentOf, openUnitScan, purchasesSql } from '../../../segments/index.ts'
import { periodPlace } from '../../flows/read-flows.ts'
import type { Period } from '../../periods/period.ts'
import { toCents } from '../forecast-measure.ts'
import type { ForecastFrame } from '../series/forecast-frame.ts'
import type { Values } from '../series/read-values.ts'

/** The products that bring most, and how much of all they bring. */
export interface TopProducts {
  readonly names: readonly string[]
  /** Of how many products that were sold in that time. */
  readonly of: number
  /** Share of what all brought in the last year of whole periods, 0 to 1. */
  readonly share: number
}

const MOST = 12
/** Enough of all to stop naming further ones. */
const ENOUGH = 0.8

/** Products in the order of what they brought in the last year of whole periods. One statement. */
export async function topProducts(
  market: Market,
  frame: ForecastFrame,
  rule: CheckedRule | undefined,
  signal: AbortSignal,
): Promise<TopProducts> {
  const periods = frame.whole.slice(frame.grain === 'month' ? -12 : -52)
  if (periods.length === 0) return { names: [], of: 0, share: 0 }
  const rows = await market.engine.rows(
    sql`SELECT product, amount, sum(amount) OVER () AS total, count() OVER () AS products FROM (
SELECT product, sum(amount) AS amount FROM (${soldSql(frame, rule, { periods, product: raw('product') })}) GROUP BY product)
WHERE product != '' AND amount > 0 ORDER BY amount DESC, product LIMIT ${value(MOST, 'UInt8')}`,
    { signal },
  )
  const names: string[] = []
  const total = Number(rows[0]?.total ?? 0)
  let brought = 0
  for (const row of rows) {
    if (brought >= ENOUGH * total) break
    names.push(String(row.product))
    brought += Number(row.amount)
  }
  return { names, of: Number(rows[0]?.products ?? 0), share: total === 0 ? 0 : brought / total }
}

/** What each of these products brought by period, and all others together, last. One statement. */
export async function readProductValues(
  market: Market,
  frame: ForecastFrame,
  rule: CheckedRule | undefined,
  names: readonly string[],
  signal: AbortSignal,
): Promise<readonly Values[]> {
  const { whole, running } = frame
  const periods = running === undefined ? whole : [...whole, running]
  const place = sql`indexOf(${value([...names], 'Array(String)')}, product)`
  const found = Array.from({ length: names.length + 1 }, () => ({
    amounts: periods.map(() => 0),
    said: 0,
    silent: 0,
  }))
  const rows =
    periods.length === 0
      ? []
      : await market.engine.rows(
          sql`SELECT product, period, sum(amount) AS amount, sum(said) AS said, sum(lines) AS lines
FROM (${soldSql(frame, rule, { periods, product: place })}) GROUP BY product, period`,
          { signal },
        )
  for (const row of rows) {
    const part = found.at(Number(row.product) - 1)
    if (part === undefined) throw new Error('a product that nobody asked for')
    part.amounts[Number(row.period) - 1] = toCents(Number(row.amount))
    part.said += Number(row.said)
    part.silent += Number(row.lines) - Number(row.said)
  }
  return found.map(({ amounts, said, silent }) => ({
    whole: amounts.slice(0, whole.length),
    soFar: running === undefined ? null : (amounts[whole.length] ?? 0),
    said,
    silent,
  }))
}

/** SELECT of `product`, `period` (from 1), `amount`, `said`, `lines` of each account that was in the segment at the period's end. */
function soldSql(
  frame: ForecastFrame,
  rule: CheckedRule | undefined,
  { periods, product }: { readonly periods: readonly Period[]; readonly product: Sql },
): Sql {
  const { run } = frame
  const rows = sql`SELECT aid, ${periodPlace(periods, raw('at'))} AS period, ${product} AS product,
sum(toFloat64(ifNull(figure, 0))) AS amount, toFloat64(countIf(isNotNull(figure))) AS said, toFloat64(count()) AS lines
FROM (${figuresSql(frame)}) WHERE period > 0 GROUP BY aid, period, product`
  const columns = raw('period, sold.1 AS product, sold.2 AS amount, sold.3 AS said, sold.4 AS lines')
  const ends = value(
    periods.map(({ until }) => Math.min(until - 1, momentOf(run).getTime())),
    'Array(Int64)',
  )
  const units = sql`SELECT aid, toUInt128(aid) * 65536 + period AS unit, fromUnixTimestamp64Milli(arrayElement(${ends}, period), 'UTC') AS moment,
period, groupArray((product, amount, said, lines)) AS all_sold FROM (${rows}) GROUP BY aid, period`
  const scan = rule === undefined ? undefined : openUnitScan(run, { select: units })
  const holds = scan === undefined || rule === undefined ? raw('1') : sql`ifNull(${scan.verdict(rule)}, 0) = 1`
  const from = scan === undefined ? sql`(${units})` : scan.from()
  const where = scan === undefined ? raw('1') : scan.where
  return sql`SELECT ${columns} FROM (SELECT period, arrayJoin(all_sold) AS sold FROM ${from} WHERE ${join([where, holds], ' AND ')})`
}

/** SELECT of `aid`, `at`, `product` (empty where none is named) and `figure` (missing where the row does not say it). */
function figuresSql({ run, measure, money, basis }: ForecastFrame): Sql {
  if (measure !== 'wins') {
    const figure = measure === 'orders' ? raw('1') : raw(measure === 'profit' ? 'profit' : 'revenue')
    return sql`SELECT aid, at, ifNull(toString(product), '') AS product, CAST(${figure}, 'Nullable(Float64)') AS figure
FROM (${purchasesSql(run, basis, money.money, { strays: true })})`
  }
  const rows = source(run.catalog, 'deals', run.asOf)
  const column = (name: string): Sql => columnOf(rows, run.catalog, 'deals', name)
  return sql`SELECT aid, ifNull(closing, opening) AS at, ifNull(toString(sold), '') AS product, CAST(1, 'Nullable(Float64)') AS figure FROM (
SELECT aid, ${column('status')} AS ended, ${column('opened_at')} AS opening, ${column('closed_at')} AS closing, ${column('product')} AS sold
FROM ${rows.from} WHERE ${rows.where}) WHERE ifNull(ended = 'won', 0)`
}
