import type { Market } from '../../market-data/index.ts'
import { join, raw, type Sql, sql, value } from '../../query/index.ts'
import {
  type CheckedRule,
  type MarketMoney,
  momentOf,
  openUnitScan,
  purchasesSql,
  type Run,
} from '../../segments/index.ts'
import { periodPlace, placeAmong } from '../flows/read-flows.ts'
import { customerSince } from '../periods/customer-since.ts'
import type { CohortPeriod } from './cohort-periods.ts'

export interface AskedCohorts {
  /** Whose customers: those for whom it is true at the end of the period of their first purchase; without it all. */
  readonly rule: CheckedRule | undefined
  readonly product: string | undefined
  readonly money: Pick<MarketMoney, 'money'>
  /** From the one in which the records begin, at most about 240. */
  readonly periods: readonly CohortPeriod[]
  /** The last instant that the records know of, in milliseconds. */
  readonly known: number
}

/** What the customers of one cohort did in one period. Amounts in the workspace's currency. */
export interface CohortCount {
  /** Places among the periods, from 0; the place of a first purchase is the cohort's own. */
  readonly cohort: number
  readonly place: number
  /** Customers that bought in it. */
  readonly bought: number
  /** Customers whose last 12 months without a purchase end with the period before, so that they no longer are customers in it. */
  readonly stopped: number
  /** Of those in the cohort: the rule asks for something that was recorded later, so that this stands in. Only at the cohort's own place. */
  readonly late: number
  /** Customers that are in no cohort, because the rule cannot be told for them. Only at the cohort's own place. */
  readonly untold: number
  /** What came in net of returns, its squares summed by account, and summed times what the account brought in its first period. */
  readonly revenue: number
  readonly revenueSquared: number
  readonly revenueTimesFirst: number
  /** Lines of orders that say no revenue. */
  readonly unpriced: number
}

/**
 * Every customer is in the cohort of its first purchase; a line that takes money back is a return: it lowers revenue, and is
 * no purchase. One statement, linear in purchases: of each account only the periods in which something came in are kept, with
 * the period in which it would cease to be a customer.
 */
export async function readCohorts(
  market: Market,
  run: Run,
  asked: AskedCohorts,
  signal: AbortSignal,
): Promise<readonly CohortCount[]> {
  const rows = await market.engine.rows(cohortsSql(run, asked), { signal })
  return rows.map((row) => {
    const count = (name: string): number => Number(row[name])
    const own = row.cohort === row.place
    return {
      cohort: count('cohort') - 1,
      place: count('place') - 1,
      bought: count('bought'),
      stopped: count('stopped'),
      late: own ? count('late') : 0,
      untold: own ? count('untold') : 0,
      revenue: count('revenue'),
      revenueSquared: count('revenue_squared'),
      revenueTimesFirst: count('revenue_times_first'),
      unpriced: count('unpriced'),
    }
  })
}

function cohortsSql(run: Run, asked: AskedCohorts): Sql {
  const { rule } = asked
  const scan = rule === undefined ? undefined : openUnitScan(run, { select: customersSql(run, asked) })
  const verdict =
    rule === undefined || scan === undefined ? raw('toUInt8(1)') : sql`toUInt8(ifNull(${scan.verdict(rule)}, 2))`
  const late = rule === undefined || scan === undefined ? raw('toUInt8(0)') : scan.recordedLater(rule)
  const from = scan === undefined ? sql`(${customersSql(run, asked)})` : scan.from()
  const where = scan === undefined ? raw('1') : scan.where
  const told = (of: Sql): Sql => sql`sumIf(${of}, inside = 1)`
  return sql`SELECT cohort, tupleElement(event, 1) AS place, ${told(raw('tupleElement(event, 2)'))} AS bought,
${told(raw('tupleElement(event, 3)'))} AS stopped, ${told(raw('is_late * tupleElement(event, 2)'))} AS late,
sumIf(tupleElement(event, 2), inside = 2) AS untold, ${told(raw('tupleElement(event, 4)'))} AS revenue,
${told(raw('pow(tupleElement(event, 4), 2)'))} AS revenue_squared, ${told(raw('tupleElement(event, 4) * first_revenue'))} AS revenue_times_first,
${told(raw('tupleElement(event, 5)'))} AS unpriced
FROM (SELECT ${verdict} AS inside, ${late} AS is_late, cohort, first_revenue, arrayJoin(events) AS event FROM ${from} WHERE ${where})
WHERE inside != 0 GROUP BY cohort, place`
}

/** Each customer once, as a unit at the end of its first period: `cohort`, `first_revenue` and what happened, `events`. */
export function customersSql(run: Run, { product, money, periods, known }: AskedCohorts): Sql {
  const millis = (at: (period: CohortPeriod) => number): Sql => sql`${value(periods.map(at), 'Array(Int64)')}`
  const ends = millis(({ until }) => Math.min(until - 1, momentOf(run).getTime()))
  // The last period of which the purchase makes a customer.
  const lastPlace = placeAmong(
    periods.map((period) => customerSince(period, known)),
    raw('tupleElement(one, 5)'),
  )
  const ofProduct = product === undefined ? [] : [sql`ifNull(product = ${value(product, 'String')}, 0)`]
  const only = join([raw('isNotNull(at)'), ...ofProduct], ' AND ')
  // By account and period; then by account, the periods in their order from the first with a purchase.
  const lines = sql`SELECT aid, ${periodPlace(periods, raw('at'))} AS place, countIf(is_purchase) AS purchases, sum(ifNull(amount, 0)) AS revenue,
toFloat64(countIf(isNull(amount))) AS unpriced, maxIf(toUnixTimestamp64Milli(assumeNotNull(at)), is_purchase) AS last,
minIf(toUnixTimestamp64Milli(assumeNotNull(at)), is_purchase) AS first
FROM (SELECT aid, at, revenue AS amount, NOT returned AS is_purchase FROM (${purchasesSql(run, 'orders', money.money)}) WHERE ${only}) GROUP BY aid, place`
  const accounts = sql`SELECT aid, minIf(place, purchases > 0) AS cohort,
arraySort(groupArray((place, purchases > 0, revenue, unpriced, last, first))) AS every FROM (${lines}) GROUP BY aid`
  const after = value(periods.length + 1, 'UInt16')
  // What a purchase keeps ends with the next one, or when its 12 months are over.
  return sql`SELECT aid, toUInt128(aid) AS unit, fromUnixTimestamp64Milli(arrayElement(${ends}, cohort), 'UTC') AS moment, cohort,
arrayFilter(one -> tupleElement(one, 1) >= cohort, every) AS cells, tupleElement(cells[1], 3) AS first_revenue,
arrayFilter(one -> tupleElement(one, 2) = 1, cells) AS buying,
arrayPushBack(arrayPopFront(arrayMap(one -> toUInt16(tupleElement(one, 1)), buying)), ${after}) AS nexts,
arrayMap((one, next) -> least(next, toUInt16(${lastPlace} + 1)), buying, nexts) AS stops,
arrayConcat(
arrayMap(one -> (toUInt16(tupleElement(one, 1)), toFloat64(tupleElement(one, 2)), toFloat64(0), tupleElement(one, 3), tupleElement(one, 4)), cells),
arrayMap(stop -> (stop, toFloat64(0), toFloat64(1), toFloat64(0), toFloat64(0)), stops)) AS events
FROM (${accounts}) WHERE cohort > 0`
}
