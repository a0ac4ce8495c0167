import { columnOf, type Market, source } from '../../market-data/index.ts'
import { raw, type Sql, sql, value } from '../../query/index.ts'
import { momentOf, type Run, type Units } from '../../segments/index.ts'

/**
 * Closed deals, each at its opening. Beside `aid`, `unit` and `moment` they have `deal` (its id, '' without one), `won`
 * UInt8, `closed` DateTime64, `amounting` Nullable in the workspace's currency where amounts can be told, and `origin`.
 * Where deals say what type they are, only first purchases: a renewal is won for other reasons and far more often.
 */
export function closedDealUnits(run: Run, priced: boolean): Units {
  return { select: sql`SELECT * EXCEPT (reason) FROM (${dealsSql(run, priced)}) WHERE reason = 'none'` }
}

/** Deals that are no units, each counted for the first of these reasons. */
export interface DealsLeftOut {
  readonly noAccount: number
  readonly noOpening: number
  readonly otherType: number
  /** Nobody knows yet how they end. */
  readonly stillOpen: number
  readonly noStatus: number
  readonly noClose: number
}

export async function countLeftOut(market: Market, run: Run, signal: AbortSignal): Promise<DealsLeftOut> {
  const rows = await market.engine.rows<{ reason: string; n: string }>(
    sql`SELECT reason, count() AS n FROM (${dealsSql(run, false)}) GROUP BY reason`,
    { signal },
  )
  const counts = new Map(rows.map(({ reason, n }) => [reason, Number(n)]))
  const of = (reason: string): number => counts.get(reason) ?? 0
  return {
    noAccount: of('no account'),
    noOpening: of('no opening'),
    otherType: of('other type'),
    stillOpen: of('still open'),
    noStatus: of('no status'),
    noClose: of('no close'),
  }
}

/** Every deal visible at the run's date, with the reason why it is no unit. Names differ from the table's columns. */
function dealsSql(run: Run, priced: boolean): Sql {
  const { catalog, asOf } = run
  const deals = source(catalog, 'deals', asOf)
  const column = (name: string): Sql => columnOf(deals, catalog, 'deals', name)
  const text = (name: string): Sql => sql`toString(ifNull(${column(name)}, ''))`
  const now = sql`fromUnixTimestamp64Milli(${value(momentOf(run).getTime(), 'Int64')}, 'UTC')`
  return sql`SELECT aid, unit, assumeNotNull(opening) AS moment, named AS deal, toUInt8(ended = 'won') AS won,
      assumeNotNull(closing) AS closed, amounting, origin, multiIf(aid = 0, 'no account', isNull(opening), 'no opening',
        kind_of_deal IN ('expansion', 'renewal'), 'other type', isNull(ended), 'no status',
        ended = 'open' OR closing > ${now}, 'still open', isNull(closing), 'no close', 'none') AS reason
    FROM (SELECT aid, rid AS unit, ${column('opened_at')} AS opening, ${column('status')} AS ended, ${column('closed_at')} AS closing,
        ${text('id')} AS named, ${text('type')} AS kind_of_deal, ${text('source')} AS origin,
        ${priced ? sql`toFloat64(${column('amount')})` : raw("CAST(NULL, 'Nullable(Float64)')")} AS amounting
      FROM ${deals.from} WHERE ${deals.where})`
}
