import { type Sql, sql, value } from '../../../query/index.ts'
import type { FunctionContext } from '../../functions/function.ts'
import type { PeriodUnit } from '../node.ts'
import { before, FIXED_PERIODS } from '../zoned-time.ts'

/** What `now` and `ago(…)` mean in a statement: one bound date for all rows, or the moment of each row's unit. */
export interface Clock extends FunctionContext {
  /** A length of time before `now`, in milliseconds since 1970 (Int64), by the workspace's calendar. */
  readonly before: (amount: number, unit: PeriodUnit) => Sql
}

export function clockAt(now: Date, timeZone: string): Clock {
  const millis = (at: number): Sql => sql`${value(at, 'Int64')}`
  return {
    timeZone,
    now: millis(now.getTime()),
    before: (amount, unit) => millis(before(now.getTime(), amount, unit, timeZone)),
  }
}

/** `moment` is SQL of a DateTime64(3, 'UTC'). */
export function clockOfUnits(moment: Sql, timeZone: string): Clock {
  const now = sql`toUnixTimestamp64Milli(${moment})`
  return {
    timeZone,
    now,
    before: (amount, unit) => {
      if (amount === 0) return now
      if (unit === 'm' || unit === 'y') return calendarBefore(now, unit === 'y' ? amount * 12 : amount, timeZone)
      return sql`(${now} - ${value(amount * FIXED_PERIODS[unit], 'Int64')})`
    },
  }
}

/** `before` of months, reckoned by the engine step by step as there, so that both agree on every clock change. */
function calendarBefore(now: Sql, months: number, timeZone: string): Sql {
  const utc = (millis: Sql): Sql => sql`fromUnixTimestamp64Milli(${millis}, 'UTC')`
  const offset = (millis: Sql): Sql =>
    sql`(toInt64(timeZoneOffset(toTimeZone(${utc(millis)}, ${value(timeZone, 'String')}))) * 1000)`
  const wall = sql`(${now} + ${offset(now)})`
  const earlier = sql`toUnixTimestamp64Milli(subtractMonths(${utc(wall)}, ${value(months, 'Int64')}))`
  const guess = sql`(${earlier} - ${offset(earlier)})`
  return sql`(${earlier} - ${offset(guess)})`
}
