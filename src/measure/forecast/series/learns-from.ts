import type { Market } from '../../../market-data/index.ts'
import { raw, sql, value } from '../../../query/index.ts'
import { type MarketMoney, purchasesSql, type Run } from '../../../segments/index.ts'
import { formatNumber } from '../../../terminal-table.ts'
import type { ForecastMeasure } from '../forecast-measure.ts'

interface Asked {
  readonly measure: ForecastMeasure
  readonly product: string | undefined
  readonly money: MarketMoney
  /** The first dated row, in milliseconds. */
  readonly first: number
  /** Days of silence that are usual. */
  readonly pauseDays: number
  readonly grain: 'month' | 'week'
}

const DAY = 86_400_000
/** A customer is one that bought within 12 months: whoever did not for so long is as good as new. */
const LONGEST = 365

/** Somebody who buys at random every so often is seen within three times as long 95 times in 100: 1 − e⁻³. */
const SEEN_WITHIN = 3

/**
 * From which instant on whole periods can teach something, in milliseconds.
 *
 * A period is whole where what it lacks before the first row is no longer than a usual pause between rows, as at the end of
 * the records, or than a tenth of it: young records have longer pauses.
 *
 * In the first time of the records every buyer is new, for nobody knows who bought before. New customers are therefore
 * learned from when all but few accounts that bought before the records would have been seen again: three times the 90th
 * percentile of the accounts' mean days from one purchase to the next, at most 12 months. One statement then, else none.
 */
export async function learnsFrom(
  market: Market,
  run: Run,
  { measure, product, money, first, pauseDays, grain }: Asked,
  signal: AbortSignal,
): Promise<{ readonly from: number; readonly note: string | null }> {
  if (measure !== 'newCustomers' || money.source === null) {
    return { from: first - Math.max(pauseDays, grain === 'month' ? 3 : 0.7) * DAY, note: null }
  }
  const ofProduct = product === undefined ? raw('1') : sql`ifNull(product = ${value(product, 'String')}, 0)`
  const [row] = await market.engine.rows(
    sql`SELECT quantileExactInclusiveOrNull(0.9)(pause) AS pause, count() AS accounts FROM (
SELECT (max(day) - min(day)) / (uniqExact(day) - 1) AS pause FROM (
SELECT aid, toUInt32(toDate(assumeNotNull(at))) AS day FROM (${purchasesSql(run, money.source, money.money)}) WHERE isNotNull(at) AND ${ofProduct})
GROUP BY aid HAVING uniqExact(day) > 1)`,
    { signal },
  )
  const accounts = Number(row?.accounts ?? 0)
  const pause = Number(row?.pause ?? LONGEST)
  const days = Math.min(LONGEST, Math.ceil(SEEN_WITHIN * pause))
  const why =
    accounts === 0
      ? 'nobody bought twice yet, so a year is taken'
      : `nine of ten of the ${formatNumber(accounts)} accounts that buy again do so every ${formatNumber(Math.ceil(pause))} days or more often, ${
          days === LONGEST ? 'and a year is the most that is waited' : 'and three times as long are waited'
        }`
  return {
    from: first + days * DAY,
    note: `In the first time of the records every buyer is new, so their first ${days} days teach nothing: ${why}.`,
  }
}
