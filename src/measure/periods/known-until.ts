import { columnOf, type Market, source } from '../../market-data/index.ts'
import { type Sql, sql, value } from '../../query/index.ts'
import { dayOf, momentFrom, momentOf, momentSql, type Run } from '../../segments/index.ts'
import { type Calendar, lastPeriods } from './list-periods.ts'
import type { Grain } from './period.ts'

/** Until when the records of a kind tell what happened. */
export interface KnownUntil {
  /** The last instant that they know of, in milliseconds: the run's date, or the end of the records where those end before it. */
  readonly known: number
  /** The first dated row, in milliseconds; null without any. */
  readonly first: number | null
  /** The day of the last row, where the records end before the run's date. */
  readonly recordsEnd: string | null
  /** Days from one with rows to the next that 19 of 20 pauses are not longer than, at least 1. */
  readonly pauseDays: number
}

const DAY = 86_400_000

/**
 * Records that were exported in March say nothing of April, and months of nothing would be read as a collapse. They are
 * taken to end with their last row where they have been silent since for a week and three times as long as 19 of 20 pauses
 * between days with rows in the year before it, or if a period ended in a shorter silence and they do not tell the whole of
 * it. A period is still whole if what it lacks is no longer than such a pause: a
 * file whose last order is of Friday the 30th tells the whole of December. One statement, linear in the rows.
 */
export async function knownUntil(
  market: Market,
  run: Run,
  { kind, grain }: { readonly kind: 'orders' | 'deals' | 'touches'; readonly grain: Grain },
  signal: AbortSignal,
): Promise<KnownUntil> {
  const moment = momentOf(run).getTime()
  const [row] = await market.engine.rows(spanSql(run, kind), { signal })
  const [first, last] = [momentFrom(row?.first)?.getTime(), momentFrom(row?.last)?.getTime()]
  if (first === undefined || last === undefined) return { known: moment, first: null, recordsEnd: null, pauseDays: 1 }
  const pauseDays = Math.max(1, Number(row?.pause ?? 1))
  const ended = endOfRecords({ last, pause: pauseDays * DAY, moment }, run.catalog.settings, grain)
  if (ended === undefined) return { known: moment, first, recordsEnd: null, pauseDays }
  return { known: ended, first, recordsEnd: dayOf(new Date(last), run), pauseDays }
}

interface Silence {
  /** The last dated row, the usual pause between days with rows, and when it is looked: all in milliseconds. */
  readonly last: number
  readonly pause: number
  readonly moment: number
}

/** The last instant that records tell of, in milliseconds; undefined where they go on. */
export function endOfRecords({ last, pause, moment }: Silence, calendar: Calendar, grain: Grain): number | undefined {
  const [period] = lastPeriods(calendar, grain, last, 1)
  if (period === undefined) throw new Error('an instant in no period')
  const whole = period.until - 1 - last <= pause + DAY
  const goesOn = moment - last <= Math.max(7 * DAY, 3 * pause)
  if (goesOn && (whole || moment < period.until)) return undefined
  const endOfDay = last - (last % DAY) + DAY - 1
  return Math.min(moment, whole ? period.until - 1 : Math.max(last, endOfDay))
}

/** First and last dated row until the run's date, and the 95th percentile of the days from one with rows to the next. */
function spanSql(run: Run, kind: 'orders' | 'deals' | 'touches'): Sql {
  const { catalog, asOf } = run
  const rows = source(catalog, kind, asOf)
  const column = (name: string): Sql => columnOf(rows, catalog, kind, name)
  const at = kind === 'deals' ? sql`ifNull(${column('closed_at')}, ${column('opened_at')})` : column('at')
  const dated = sql`SELECT ${at} AS at FROM ${rows.from} WHERE ${rows.where} AND ifNull(${at} <= ${momentSql(momentOf(run))}, 0)`
  return sql`SELECT min(day_first) AS first, max(day_last) AS last,
quantileExactInclusiveOrNull(0.95)(pause) AS pause FROM (
SELECT day_first, day_last, if(previous = 0 OR day < newest - ${value(365, 'UInt16')}, NULL, day - previous) AS pause FROM (
SELECT toUInt32(toDate(assumeNotNull(at))) AS day, min(at) AS day_first, max(at) AS day_last,
lagInFrame(day, 1, 0) OVER (ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS previous,
max(day) OVER (ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS newest
FROM (${dated}) GROUP BY day))`
}
