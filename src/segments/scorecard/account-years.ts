import { columnOf, type Market, source } from '../../market-data/index.ts'
import { identifier, join, raw, type Sql, sql, value } from '../../query/index.ts'
import { type CheckedRule, openUnitScan, type Run } from '../language/index.ts'
import { type PurchaseSource, purchasesSql } from './purchases.ts'
import { momentSql, yearsBefore } from './time-window.ts'

/** Accounts that are alike in everything that is counted of them. */
export interface AccountYear {
  /** 0: at the date; 1: twelve months before; 2: two years before. */
  readonly year: number
  /** In the segment at that moment; null where it cannot be told. */
  readonly inside: boolean | null
  /** A field was first recorded after that moment and stands in. */
  readonly late: boolean
  /** Bought in the twelve months until the moment, and in the twelve months after it. */
  readonly boughtBefore: boolean
  readonly boughtAfter: boolean
  /** Of the twelve months until the moment, and of the twelve after it; null where no purchase says. */
  readonly revenueBefore: number | null
  readonly revenueAfter: number | null
  readonly profitBefore: number | null
  readonly profitAfter: number | null
  readonly accounts: number
}

/** The moments: now, and one and two years ago. */
const YEARS = [0, 1, 2] as const

/**
 * Every account at three moments: whether it was in the segment then, and what it bought in the year before and the year
 * after. One statement; accounts that bought nothing come as one row for each way they can be in or out.
 */
export async function accountYears(
  market: Market,
  run: Run,
  rule: CheckedRule,
  from: { readonly source: PurchaseSource; readonly money: readonly string[] },
  signal: AbortSignal,
): Promise<AccountYear[]> {
  const rows = await market.engine.rows(yearsSql(run, rule, from), { signal })
  const amount = (given: unknown): number | null => (given === null ? null : Number(given))
  return rows.map((row) => ({
    year: Number(row.year),
    inside: row.inside === null ? null : row.inside === true,
    late: Number(row.late) === 1,
    boughtBefore: Number(row.bought_before) === 1,
    boughtAfter: Number(row.bought_after) === 1,
    revenueBefore: amount(row.revenue_before),
    revenueAfter: amount(row.revenue_after),
    profitBefore: amount(row.profit_before),
    profitAfter: amount(row.profit_after),
    accounts: Number(row.accounts),
  }))
}

function yearsSql(run: Run, rule: CheckedRule, from: { source: PurchaseSource; money: readonly string[] }): Sql {
  const scan = openUnitScan(run, { select: unitsSql(run) })
  const verdict = scan.verdict(rule)
  const late = scan.recordedLater(rule)
  // Years back: w0 is the last twelve months, w1 the twelve before, w2 the twelve before those.
  const windows = YEARS.map(
    (year) => sql`at > ${momentSql(yearsBefore(run, year + 1))} AND at <= ${momentSql(yearsBefore(run, year))}`,
  )
  const sums = windows.flatMap((window, year) => [
    sql`toUInt8(countIf(${window}) > 0) AS ${identifier(`b${year}`)}`,
    sql`sumOrNullIf(revenue, ${window}) AS ${identifier(`r${year}`)}`,
    sql`sumOrNullIf(profit, ${window}) AS ${identifier(`p${year}`)}`,
  ])
  const bought = sql`SELECT aid AS w_aid, ${join(sums, ', ')} FROM (${purchasesSql(run, from.source, from.money)}) WHERE at > ${momentSql(yearsBefore(run, 3))} GROUP BY aid`
  const nothing = raw(`CAST(NULL, 'Nullable(Float64)')`)
  const ofYear = (letter: string, shift: number, none: Sql): Sql => {
    const columns = YEARS.map((year) => (year + shift < 0 ? none : identifier(`${letter}${year + shift}`)))
    return sql`multiIf(year = 0, ${columns[0] ?? none}, year = 1, ${columns[1] ?? none}, ${columns[2] ?? none})`
  }
  const zero = raw('toUInt8(0)')
  return sql`SELECT year, inside, late, bought_before, bought_after, revenue_before, revenue_after, profit_before, profit_after, count() AS accounts FROM (
SELECT year, ${verdict} AS inside, toUInt8(ifNull(inside, 0) AND ${late}) AS late,
ifNull(${ofYear('b', 0, zero)}, 0) AS bought_before, ifNull(${ofYear('b', -1, zero)}, 0) AS bought_after,
${ofYear('r', 0, nothing)} AS revenue_before, ${ofYear('r', -1, nothing)} AS revenue_after,
${ofYear('p', 0, nothing)} AS profit_before, ${ofYear('p', -1, nothing)} AS profit_after
FROM ${scan.from()} LEFT JOIN (${bought}) AS w ON aid = w_aid WHERE ${scan.where}
) GROUP BY year, inside, late, bought_before, bought_after, revenue_before, revenue_after, profit_before, profit_after`
}

/** Each account once for every moment at which it was there already. */
function unitsSql(run: Run): Sql {
  const { catalog, asOf } = run
  const rows = source(catalog, 'accounts', asOf)
  const moments = YEARS.map((year) => sql`(${value(year, 'UInt8')}, ${momentSql(yearsBefore(run, year))})`)
  return sql`SELECT aid, toUInt128(aid) * 4 + year AS unit, each.2 AS moment, each.1 AS year FROM (
SELECT aid, created, arrayJoin([${join(moments, ', ')}]) AS each FROM (
SELECT aid, ${columnOf(rows, catalog, 'accounts', 'created_at')} AS created FROM ${rows.from} WHERE ${rows.where})
) WHERE ifNull(created <= each.2, 1)`
}
