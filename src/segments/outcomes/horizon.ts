import { columnOf, type Market, source } from '../../market-data/index.ts'
import { type Sql, sql, value } from '../../query/index.ts'
import type { Run } from '../language/index.ts'

/**
 * How long deals take: H of METHODS, "Win rate". A deal opened at least H days before the as-of date has had the time in
 * which nine of ten that closed did close; if it is still open, it counts as not won.
 */
export interface Horizon {
  /** 90th percentile of the days from opening to close, fractions kept; null with fewer than `NEEDED_DEALS`. */
  readonly days: number | null
  /** Closed deals with both dates that it rests on. */
  readonly deals: number
}

/** With fewer closed deals than this, nine of ten is all of them or none but one. */
export const NEEDED_DEALS = 10

/** From all deals closed as of the run's date that say when they were opened and closed. */
export async function readHorizon(market: Market, run: Run, signal?: AbortSignal): Promise<Horizon> {
  const options = signal === undefined ? {} : { signal }
  const [row] = await market.engine.rows<{ deals: string; nine_of_ten: number | null }>(horizonSql(run), options)
  const deals = Number(row?.deals ?? 0)
  return { deals, days: deals < NEEDED_DEALS ? null : Number(row?.nine_of_ten) }
}

function horizonSql({ catalog, asOf }: Run): Sql {
  const deals = source(catalog, 'deals', asOf)
  const column = (name: string): Sql => columnOf(deals, catalog, 'deals', name)
  const day = 86_400_000
  return sql`SELECT count() AS deals, quantileExactInclusiveOrNull(0.9)(days) AS nine_of_ten FROM (
    SELECT toFloat64(toUnixTimestamp64Milli(${column('closed_at')}) - toUnixTimestamp64Milli(${column('opened_at')})) / ${value(day, 'Int64')} AS days,
      ${column('status')} AS ended
    FROM ${deals.from} WHERE ${deals.where}) WHERE ended IN ('won', 'lost') AND days >= 0`
}
