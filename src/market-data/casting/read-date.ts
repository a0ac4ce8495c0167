import { type DatePart, type DatePattern, datePattern, isNumberDate } from './date-pattern.ts'
import { monthOf } from './month-names.ts'

/** The parts of a date as written. Hours 0 to 23; `offset` minutes east of UTC where the text says so. */
export interface WrittenDate {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly millisecond: number
  readonly offset?: number
}

/** Earliest and latest years that can be stored (ClickHouse DateTime64). */
export const FIRST_YEAR = 1900
export const LAST_YEAR = 2299

/** Reads a text that fits the format entirely and is a day of the calendar; undefined otherwise. The same rules as `dateSql`. */
export function readDate(format: string, text: string): WrittenDate | undefined {
  if (isNumberDate(format)) return readNumber(format, text)
  const pattern = datePattern(format)
  if (pattern === undefined) return undefined
  const found = jsRegex(pattern).exec(text)
  if (found === null) return undefined
  const part = (name: DatePart): string =>
    (pattern.parts.includes(name) ? found[pattern.parts.indexOf(name) + 1] : undefined) ?? ''
  const short = Number(part('shortYear'))
  const year = pattern.parts.includes('year') ? Number(part('year')) : short < 69 ? 2000 + short : 1900 + short
  const month = pattern.parts.includes('month') ? Number(part('month')) : monthOf(part('monthName'))
  const half = part('half').toLowerCase()[0]
  const twelve = Number(part('hour12'))
  if (half !== undefined && part('hour12') !== '' && (twelve < 1 || twelve > 12)) return undefined
  const hour = half === undefined ? Number(part('hour')) : (twelve % 12) + (half === 'p' ? 12 : 0)
  const written = {
    year,
    month,
    day: Number(part('day')),
    hour,
    minute: Number(part('minute')),
    second: Number(part('second')),
    millisecond: Number(part('fraction').slice(0, 3).padEnd(3, '0')),
  }
  if (!isOfCalendar(written)) return undefined
  const offset = readOffset(part('zone'))
  if (offset === 'none') return undefined
  return offset === undefined ? written : { ...written, offset }
}

const regexes = new Map<string, RegExp>()

function jsRegex(pattern: DatePattern): RegExp {
  let regex = regexes.get(pattern.regex)
  if (regex === undefined) {
    const source = pattern.regex
      .replaceAll('\\pL', '\\p{L}')
      .replaceAll('\\x{A0}', '\\u00A0')
      .replaceAll('\\x{202F}', '\\u202F')
    regex = new RegExp(source, 'u')
    regexes.set(pattern.regex, regex)
  }
  return regex
}

function isOfCalendar(date: WrittenDate): boolean {
  const { year, month, day, hour, minute, second } = date
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return false
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return day <= days && hour <= 23 && minute <= 59 && second <= 59
}

function readOffset(zone: string): number | undefined | 'none' {
  if (zone === '') return undefined
  if (!/^[+-]/.test(zone)) return 0
  const hours = Number(zone.slice(1, 3))
  const minutes = Number(zone.slice(3).replace(':', ''))
  if (hours > 14 || minutes > 59) return 'none'
  return (zone[0] === '-' ? -1 : 1) * (hours * 60 + minutes)
}

function readNumber(format: 'unix' | 'unix_ms' | 'excel', text: string): WrittenDate | undefined {
  if (!/^-?\d{1,14}(\.\d{1,12})?$/.test(text)) return undefined
  const number = Number(text)
  const millis =
    format === 'unix' ? number * 1000 : format === 'unix_ms' ? number : Math.round((number - 25569) * 86_400_000)
  const date = new Date(Math.floor(millis))
  if (Number.isNaN(date.getTime())) return undefined
  const year = date.getUTCFullYear()
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined
  return {
    year,
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
    // Excel knows no time zone; the other two count from 1970 in UTC.
    ...(format === 'excel' ? {} : { offset: 0 }),
  }
}
