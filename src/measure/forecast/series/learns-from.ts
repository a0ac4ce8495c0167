import type { Market } from '../../../market-data/index.ts'
import { raw, sql, value } from '../../../query/index.ts'
import { type MarketMoney, purchasesSql, type Run } from '../../../segments/index.ts'
import type { ForecastMeasure } from '../forecast-measure.ts'

interface Asked {
  readonly measure: ForecastMeasure
  readonly product: string | undefined
  readonly money: MarketMoney
  readonly grain: 'month' | 'week'
  /** The first dated row, in milliseconds. */
  readonly first: number
}

const DAY = 86_400_000
/** A customer is one that bought within 12 months: whoever did not for so long is as good as new. */
const LONGEST = 365

/**
 * From which instant on whole periods can teach something, in milliseconds.
 *
 * Records that begin on the third of a month tell all of that month but for two days: what they lack at their beginning
 * may be a tenth of a period. In the first time of the records every buyer is new, for nobody knows who bought before.
 * New customers are therefore learned from the moment by which nine of ten accounts that buy again would have been seen:
 * the 90th percentile of their mean days from one purchase to the next, at most 12 months. One statement then, else none.
 */
export async function learnsFrom(
  market: Market,
  run: Run,
  { measure, product, money, grain, first }: Asked,
  signal: AbortSignal,
): Promise<{ readonly from: number; readonly note: string | null }> {
  const slack = (grain === 'month' ? 3 : 0.7) * DAY
  if (measure !== 'newCustomers' || money.source === null) return { from: first - slack, note: null }
  const ofProduct = product === undefined ? raw('1') : sql`ifNull(product = ${value(product, 'String')}, 0)`
  const [row] = await market.engine.rows(
    sql`SELECT quantileExactInclusiveOrNull(0.9)(pause) AS pause, count() AS accounts FROM (
SELECT (max(day) - min(day)) / (uniqExact(day) - 1) AS pause FROM (
SELECT aid, toUInt32(toDate(assumeNotNull(at))) AS day FROM (${purchasesSql(run, money.source, money.money)}) WHERE isNotNull(at) AND ${ofProduct})
GROUP BY aid HAVING uniqExact(day) > 1)`,
    { signal },
  )
  const accounts = Number(row?.accounts ?? 0)
  const pause = accounts === 0 ? LONGEST : Math.min(LONGEST, Math.ceil(Number(row?.pause)))
  const why =
    accounts === 0
      ? 'nobody bought twice yet'
      : pause === LONGEST
        ? 'many accounts that buy again do so only after a year'
        : `nine of ten of the ${accounts} accounts that buy again do so every ${pause} days or more often`
  return {
    from: first + pause * DAY,
    note: `In the first time of the records every buyer is new. The first ${pause} days teach nothing: ${why}.`,
  }
}
