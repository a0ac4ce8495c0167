import { type Sql, sql, value } from '../../query/index.ts'
import type { Run } from '../language/index.ts'
import { before } from '../language/zoned-time.ts'

/** First and last day that counts; no first day: from the beginning. */
export interface TimeWindow {
  readonly from: string | null
  readonly to: string
}

/** The moment the market is seen at. */
export function momentOf(run: Run): Date {
  return run.asOf ?? run.now
}

/** So many years before, by the workspace's calendar. */
export function yearsBefore(run: Run, years: number): Date {
  return years === 0
    ? momentOf(run)
    : new Date(before(momentOf(run).getTime(), years, 'y', run.catalog.settings.timeZone))
}

/** A moment as a DateTime64(3, 'UTC'). */
export function momentSql(moment: Date): Sql {
  return sql`fromUnixTimestamp64Milli(${value(moment.getTime(), 'Int64')}, 'UTC')`
}

/** The day of a moment where the workspace is: `2026-03-31`. */
export function dayOf(moment: Date, run: Run): string {
  // Sweden writes its days as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: run.catalog.settings.timeZone }).format(moment)
}

/** Everything after `from` until `to`, as days. */
export function windowOf(run: Run, from: Date | undefined, to: Date): TimeWindow {
  return {
    from: from === undefined ? null : dayOf(new Date(from.getTime() + 1), run),
    to: dayOf(to, run),
  }
}

/** The engine's `2026-03-31 12:00:00.000` is in UTC. */
export function momentFrom(stored: unknown): Date | undefined {
  return typeof stored === 'string' ? new Date(`${stored.replace(' ', 'T')}Z`) : undefined
}
