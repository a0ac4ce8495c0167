import type { PeriodUnit } from './node.ts'

const HOUR = 3_600_000
/** Lengths of time that are the same on every day, in milliseconds. */
export const FIXED_PERIODS: Readonly<Record<'h' | 'd' | 'w', number>> = { h: HOUR, d: 24 * HOUR, w: 7 * 24 * HOUR }

/** Wall-clock time in a zone. */
interface Wall {
  readonly year: number
  readonly month: number
  readonly day: number
  /** Milliseconds since midnight of the wall clock. */
  readonly time: number
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Milliseconds that the zone is ahead of UTC at an instant. */
function offset(millis: number, timeZone: string): number {
  const wall = wallOf(millis, timeZone)
  return Date.UTC(wall.year, wall.month - 1, wall.day) + wall.time - millis
}

function wallOf(millis: number, timeZone: string): Wall {
  let format = formats.get(timeZone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formats.set(timeZone, format)
  }
  const part: Record<string, number> = {}
  for (const { type, value } of format.formatToParts(millis)) part[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
  const inSecond = ((millis % 1000) + 1000) % 1000
  return { year, month, day, time: (hour * 3600 + minute * 60 + second) * 1000 + inSecond }
}

/** The instant of a wall-clock time; a time that a clock change skips is moved on by the change. */
function instantOf(wall: Wall, timeZone: string): number {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day) + wall.time
  const guess = asUtc - offset(asUtc, timeZone)
  return asUtc - offset(guess, timeZone)
}

/** Midnight at the beginning of a day of the zone, in milliseconds since 1970. */
export function startOfDay(year: number, month: number, day: number, timeZone: string): number {
  return instantOf({ year, month, day, time: 0 }, timeZone)
}

/**
 * A length of time before `now`. Hours, days (24 hours) and weeks are fixed lengths;
 * months and years keep the day and the time of the zone's clock, at most the month's last day.
 */
export function before(now: number, amount: number, unit: PeriodUnit, timeZone: string): number {
  if (unit === 'h' || unit === 'd' || unit === 'w') return now - amount * FIXED_PERIODS[unit]
  const wall = wallOf(now, timeZone)
  const months = wall.year * 12 + (wall.month - 1) - (unit === 'y' ? amount * 12 : amount)
  const year = Math.floor(months / 12)
  const month = (((months % 12) + 12) % 12) + 1
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return instantOf({ year, month, day: Math.min(wall.day, last), time: wall.time }, timeZone)
}

/** `90d`, `2w`, `36h`, `45s` and sums such as `1d12h`, in milliseconds; undefined when it is none. Minutes: `0.5h`. */
export function readDuration(text: string): number | undefined {
  if (!/^-?(\d{1,6}(\.\d{1,6})?[wdhs])+$/.test(text)) return undefined
  const sign = text.startsWith('-') ? -1 : 1
  let total = 0
  for (const [, amount, unit] of text.matchAll(/([\d.]+)([wdhs])/g)) {
    total += Number(amount) * (unit === 's' ? 1000 : FIXED_PERIODS[unit as 'h' | 'd' | 'w'])
  }
  return sign * Math.round(total)
}
