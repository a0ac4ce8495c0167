import { raw, type Sql, sql, value } from '../../query/index.ts'
import { type DatePart, type DatePattern, datePattern, isNumberDate, type NumberDate } from './date-pattern.ts'
import { letSql } from './let-sql.ts'
import { MONTH_NAMES, MONTH_NUMBERS } from './month-names.ts'
import { FIRST_YEAR, LAST_YEAR } from './read-date.ts'

const NOTHING = "CAST(NULL AS Nullable(DateTime64(3, 'UTC')))"
/** A day of 86,400,000 ms. Excel's day 0 is 1899-12-30, 25,569 days before 1970-01-01. */
const DAY = 86_400_000
const EXCEL_EPOCH = 25_569

/**
 * `Nullable(DateTime64(3, 'UTC'))`: the moment a text names, NULL where it does not fit the format entirely, is no day
 * of the calendar (2023-02-30), or lies outside of 1900 to 2299. A text without a zone is read in `timeZone`; a time
 * that the clocks skip in spring is read as if they had not been changed yet.
 */
export function dateSql(format: string, text: Sql, timeZone: string): Sql {
  if (isNumberDate(format)) return numberDate(format, text, timeZone)
  const pattern = datePattern(format)
  if (pattern === undefined) throw new Error(`not a date format: ${format}`)
  const general = patternDate(pattern, text, timeZone)
  if (format === 'YYYY-MM-DD') return quickDate(text, general, timeZone)
  return general
}

/** ISO days are the most usual by far: read natively where printing the result gives the same text again. */
function quickDate(text: Sql, general: Sql, timeZone: string): Sql {
  const day = sql`toDate32OrNull(${text})`
  const moment = sql`toTimeZone(toDateTime64(${day}, 3, ${value(timeZone, 'String')}), 'UTC')`
  return sql`if(ifNull(toString(${day}) = ${text}, 0), ${moment}, ${general})`
}

function patternDate(pattern: DatePattern, text: Sql, timeZone: string): Sql {
  const found = sql`extractGroups(${text}, ${value(pattern.regex, 'String')})`
  return letSql('groups_', found, (groups) => groupsDate(pattern, groups, timeZone))
}

function groupsDate(pattern: DatePattern, groups: Sql, timeZone: string): Sql {
  const part = (name: DatePart): Sql | undefined => {
    const at = pattern.parts.indexOf(name)
    return at < 0 ? undefined : sql`arrayElement(${groups}, ${raw(String(at + 1))})`
  }
  const number = (name: DatePart): Sql => {
    const written = part(name)
    return written === undefined ? raw('0') : sql`toInt32OrZero(${written})`
  }
  const year = pattern.parts.includes('year')
    ? number('year')
    : sql`(${number('shortYear')} + if(${number('shortYear')} < 69, 2000, 1900))`
  const month = pattern.parts.includes('month') ? number('month') : monthNumber(part('monthName') as Sql)
  const day = number('day')
  const half = part('half')
  const hour =
    half === undefined ? number('hour') : sql`(${number('hour12')} % 12 + if(startsWith(lower(${half}), 'p'), 12, 0))`
  const hourWritten = half === undefined ? raw('1') : sql`(${half} = '' OR ${number('hour12')} BETWEEN 1 AND 12)`
  const millis = part('fraction')
  const fraction = millis === undefined ? raw('0') : sql`toInt32OrZero(rightPad(substring(${millis}, 1, 3), 3, '0'))`
  const leap = sql`((${year} % 4 = 0 AND ${year} % 100 != 0) OR ${year} % 400 = 0)`
  const days = sql`multiIf(${month} IN (4, 6, 9, 11), 30, ${month} != 2, 31, ${leap}, 29, 28)`
  const zone = part('zone')
  const fits = [
    sql`length(${groups}) > 0`,
    sql`${year} BETWEEN ${raw(String(FIRST_YEAR))} AND ${raw(String(LAST_YEAR))}`,
    sql`${month} BETWEEN 1 AND 12`,
    sql`${day} BETWEEN 1 AND ${days}`,
    sql`${hour} <= 23`,
    hourWritten,
    sql`${number('minute')} <= 59`,
    sql`${number('second')} <= 59`,
    ...(zone === undefined ? [] : [sql`${offsetHours(zone)} <= 14 AND ${offsetMinutes(zone)} <= 59`]),
  ].reduce((all, one) => sql`${all} AND ${one}`)
  const parts = sql`${year}, ${month}, ${day}, ${hour}, ${number('minute')}, ${number('second')}, ${fraction}, 3`
  const local = sql`toTimeZone(makeDateTime64(${parts}, ${value(timeZone, 'String')}), 'UTC')`
  if (zone === undefined) return sql`if(${fits}, ${local}, ${raw(NOTHING)})`
  const minutes = sql`(if(startsWith(${zone}, '-'), 1, -1) * (${offsetHours(zone)} * 60 + ${offsetMinutes(zone)}))`
  const zoned = sql`addMinutes(makeDateTime64(${parts}, 'UTC'), ${minutes})`
  return sql`multiIf(NOT (${fits}), ${raw(NOTHING)}, ${zone} = '', ${local}, ${zoned})`
}

function monthNumber(name: Sql): Sql {
  const written = sql`replaceAll(lowerUTF8(${name}), '.', '')`
  return sql`toInt32(transform(${written}, ${value(MONTH_NAMES, 'Array(String)')}, ${value(MONTH_NUMBERS, 'Array(UInt8)')}, 0))`
}

/** `+01:30`, `+0130`, `+01`; 0 of `Z`, `UTC`, `GMT`. */
function offsetHours(zone: Sql): Sql {
  return sql`toInt32OrZero(substring(${zone}, 2, 2))`
}

function offsetMinutes(zone: Sql): Sql {
  return sql`toInt32OrZero(replaceAll(substring(${zone}, 4), ':', ''))`
}

function numberDate(format: NumberDate, text: Sql, timeZone: string): Sql {
  const number = sql`toFloat64OrZero(${text})`
  const millis = {
    unix: sql`toInt64(floor(${number} * 1000))`,
    unix_ms: sql`toInt64(floor(${number}))`,
    excel: sql`toInt64(round((${number} - ${raw(String(EXCEL_EPOCH))}) * ${raw(String(DAY))}))`,
  }[format]
  // 1900-01-01 to the end of 2299 in milliseconds.
  const fits = sql`match(${text}, '^-?[0-9]{1,14}([.][0-9]{1,12})?$') AND ${millis} BETWEEN -2208988800000 AND 10413791999999`
  const moment = sql`fromUnixTimestamp64Milli(if(${fits}, ${millis}, 0), 'UTC')`
  if (format !== 'excel') return sql`if(${fits}, ${moment}, ${raw(NOTHING)})`
  // Excel knows no zone: the clock it shows is the clock of the workspace.
  const local = sql`makeDateTime64(toYear(${moment}), toMonth(${moment}), toDayOfMonth(${moment}), toHour(${moment}), toMinute(${moment}), toSecond(${moment}), toMillisecond(${moment}), 3, ${value(timeZone, 'String')})`
  return sql`if(${fits}, toTimeZone(${local}, 'UTC'), ${raw(NOTHING)})`
}
