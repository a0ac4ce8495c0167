import { columnOf, type Market, source } from '../../market-data/index.ts'
import { identifier, join, raw, type Sql, sql, value } from '../../query/index.ts'
import { type CheckedRule, openUnitScan, type Run } from '../language/index.ts'
import { type PurchaseSource, purchasesSql } from './purchases.ts'
import { momentSql, yearsBefore } from './time-window.ts'

/** The accounts on one side of a segment at one moment, and what they bought in the year before it and the year after. */
export interface AccountYear {
  /** 0: at the date; 1: twelve months before; 2: two years before. */
  readonly year: number
  /** In the segment at that moment; null where it cannot be told. */
  readonly inside: boolean | null
  readonly accounts: number
  /** Of these, accounts of which a field was first recorded after the moment and stands in; counted inside only. */
  readonly late: number
  /** Bought in the year before the moment; and of these, again in the year after it. */
  readonly bought: number
  readonly again: number
  readonly revenue: YearAmounts
  readonly profit: YearAmounts
}

export interface YearAmounts {
  /** Accounts whose purchases of the year before say the amount, their sum and the sum of their squares. */
  readonly before: { readonly buyers: number; readonly total: number; readonly squares: number }
  /** The same of the year after, each account's amount by itself; of two years ago only the sum. */
  readonly after: { readonly total: number; readonly each: readonly number[] }
}

/** The moments: now, and one and two years ago. */
const YEARS = [0, 1, 2] as const

/** One statement with at most nine rows, linear in the accounts and their purchases of three years. */
export async function accountYears(
  market: Market,
  run: Run,
  rule: CheckedRule,
  from: { readonly source: PurchaseSource; readonly money: readonly string[] },
  signal: AbortSignal,
): Promise<AccountYear[]> {
  const rows = await market.engine.rows(yearsSql(run, rule, from), { signal })
  return rows.map((row) => {
    const amounts = (name: string): YearAmounts => {
      const [buyers = 0, total = 0, squares = 0] = (row[`${name}_before`] as unknown[]).map(Number)
      const each = (row[`${name}_each`] as unknown[]).map(Number)
      return { before: { buyers, total, squares }, after: { total: Number(row[`${name}_total`]), each } }
    }
    return {
      year: Number(row.year),
      inside: row.inside === null ? null : row.inside === true,
      accounts: Number(row.accounts),
      late: Number(row.late_ones),
      bought: Number(row.bought),
      again: Number(row.again),
      revenue: amounts('revenue'),
      profit: amounts('profit'),
    }
  })
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
  const purchases = sql`SELECT aid AS w_aid, ${join(sums, ', ')} FROM (${purchasesSql(run, from.source, from.money)}) WHERE at > ${momentSql(yearsBefore(run, 3))} GROUP BY aid`
  const none = raw(`CAST(NULL, 'Nullable(Float64)')`)
  const ofYear = (letter: string, shift: number): Sql => {
    const columns = YEARS.map((year) => (year + shift < 0 ? none : identifier(`${letter}${year + shift}`)))
    return sql`multiIf(year = 0, ${columns[0] ?? none}, year = 1, ${columns[1] ?? none}, ${columns[2] ?? none})`
  }
  // In a settled order, so that drawing from them gives the same limits each time.
  const amounts = (['revenue', 'profit'] as const).map((name) => {
    const [before, after] = [identifier(`${name}_b`), identifier(`${name}_a`)]
    return sql`[toFloat64(count(${before})), ifNull(sum(${before}), 0), ifNull(sum(${before} * ${before}), 0)] AS ${identifier(`${name}_before`)},
ifNull(sum(${after}), 0) AS ${identifier(`${name}_total`)}, arraySort(groupArrayIf(assumeNotNull(${after}), year = 1 AND isNotNull(${after}))) AS ${identifier(`${name}_each`)}`
  })
  return sql`SELECT year, inside, count() AS accounts, countIf(is_late = 1) AS late_ones, countIf(b_before = 1) AS bought, countIf(b_before = 1 AND b_after = 1) AS again,
${join(amounts, ', ')} FROM (
SELECT year, ${verdict} AS inside, toUInt8(ifNull(inside, 0) AND ${late}) AS is_late,
ifNull(${ofYear('b', 0)}, 0) AS b_before, ifNull(${ofYear('b', -1)}, 0) AS b_after,
${ofYear('r', 0)} AS revenue_b, ${ofYear('r', -1)} AS revenue_a, ${ofYear('p', 0)} AS profit_b, ${ofYear('p', -1)} AS profit_a
FROM ${scan.from()} LEFT JOIN (${purchases}) AS w ON aid = w_aid WHERE ${scan.where}
) GROUP BY year, inside ORDER BY year, inside`
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
