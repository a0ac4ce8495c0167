import { columnOf, type KindName, type Market, source } from '../../market-data/index.ts'
import { join, raw, type Sql, sql, value } from '../../query/index.ts'
import { momentFrom, momentOf, momentSql, type Run } from '../../segments/index.ts'

/** What is recorded day by day: purchases, openings and closings of deals, touches, and touches of each channel. */
export type Series = 'orders' | 'openings' | 'closings' | 'touches'

/** On which days a series has rows. */
export interface Span {
  readonly series: Series
  /** Channel of the touches; '' for all of the series. */
  readonly name: string
  readonly rows: number
  /** First and last instant, in milliseconds. */
  readonly first: number
  readonly last: number
  /** 19 of 20 pauses from one day with rows to the next in its last year are at most this long; in milliseconds, at least a day. */
  readonly pause: number
  /** Days with rows, as numbers since 1970, in their order. */
  readonly days: readonly number[]
}

export const DAY = 86_400_000
const MOST_CHANNELS = 40

/** The series of the records until the run's date, the largest channels first. One statement, linear in the rows. */
export async function readSpans(market: Market, run: Run, signal: AbortSignal): Promise<readonly Span[]> {
  const rows = await market.engine.rows(spansSql(run), { signal })
  return rows.map((row) => {
    const days = (row.days as unknown[]).map(Number)
    const newest = days.at(-1) ?? 0
    const pauses = days
      .slice(1)
      .map((day, place) => [day, day - (days[place] as number)] as const)
      .flatMap(([day, pause]) => (day > newest - 365 ? [pause] : []))
      .sort((one, other) => one - other)
    return {
      series: String(row.series) as Series,
      name: String(row.name),
      rows: Number(row.rows),
      first: momentFrom(row.first)?.getTime() ?? 0,
      last: momentFrom(row.last)?.getTime() ?? 0,
      pause: Math.max(1, pauses[Math.ceil(0.95 * (pauses.length - 1))] ?? 1) * DAY,
      days,
    }
  })
}

function spansSql(run: Run): Sql {
  const { catalog, asOf } = run
  const until = momentSql(momentOf(run))
  const dated = (series: Series, kind: KindName, at: string, name: string | undefined): Sql => {
    const rows = source(catalog, kind, asOf)
    const column = (field: string): Sql => columnOf(rows, catalog, kind, field)
    const names = name === undefined ? raw(`['']`) : sql`arrayDistinct(['', ifNull(toString(${column(name)}), '')])`
    return sql`SELECT ${value(series, 'String')} AS series, arrayJoin(${names}) AS name, assumeNotNull(${column(at)}) AS happened
FROM ${rows.from} WHERE ${rows.where} AND ifNull(${column(at)} <= ${until}, 0)`
  }
  const all = [
    dated('orders', 'orders', 'at', undefined),
    dated('openings', 'deals', 'opened_at', undefined),
    dated('closings', 'deals', 'closed_at', undefined),
    dated('touches', 'touches', 'at', 'channel'),
  ]
  return sql`SELECT series, name, count() AS rows, min(happened) AS first, max(happened) AS last,
arraySort(groupUniqArray(toInt32(toUInt32(toDate(happened))))) AS days
FROM (${join(all, ' UNION ALL ')}) GROUP BY series, name ORDER BY series, rows DESC, name LIMIT ${value(MOST_CHANNELS, 'UInt32')} BY series`
}
