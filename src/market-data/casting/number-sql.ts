import { raw, type Sql, sql, value } from '../../query/index.ts'
import type { ColumnReading } from '../mapping/resolved-mapping.ts'
import { currencySigns } from './currency-signs.ts'
import { letSql } from './let-sql.ts'

/** Between groups of three digits: the other mark, a space of any width, an apostrophe. */
const SPACES = "[ \\x{A0}\\x{202F}\\x{2009}'’]"

const SPACE = '[ \\x{A0}\\x{202F}]*'

/** 2^53: beyond it a double would silently be another number than the text says. */
const LARGEST = raw('9007199254740992')

type NumberReading = Pick<ColumnReading, 'decimal' | 'multiply' | 'percent'>

/**
 * `Nullable(Float64)`. Reads `1234.5`, `1,234.5`, `1 234.5`, `1'234.5`, `-1`, `−1`, `(1,234.50)` for minus, `1.2e6`;
 * the other way round where the decimal mark is a comma. Groups must be of three digits: `1,5` is not 15.
 * A currency sign is read only for amounts and only where it is the sign of `currency`; a percent sign only where the
 * reading says so. NULL for anything else, and for what lies beyond ±2^53.
 */
export function numberSql(reading: NumberReading, text: Sql, currency?: string): Sql {
  const mark = reading.decimal ?? '.'
  const other = mark === '.' ? ',' : '\\.'
  const plain = `^[+-]?([0-9]+[${mark}]?[0-9]*|[${mark}][0-9]+)([eE][+-]?[0-9]{1,3})?$`
  const grouped = `^[+-]?[0-9]{1,3}(?:(?:${other}[0-9]{3})+|(?:${SPACES}[0-9]{3})+)(?:[${mark}][0-9]*)?$`
  const pointed = (digits: Sql): Sql => (mark === '.' ? digits : sql`replaceAll(${digits}, ',', '.')`)
  const number = letSql('bare_', bareNumber(reading, text, currency), (bare) => {
    const joined = sql`replaceRegexpAll(${bare}, ${value(`${other}|${SPACES}`, 'String')}, '')`
    return sql`multiIf(match(${bare}, ${value(plain, 'String')}), toFloat64OrNull(${pointed(bare)}), match(${bare}, ${value(grouped, 'String')}), toFloat64OrNull(${pointed(joined)}), NULL)`
  })
  const exact = letSql('number_', number, (read) => sql`if(abs(ifNull(${read}, 0)) <= ${LARGEST}, ${read}, NULL)`)
  return reading.multiply === undefined ? exact : sql`${exact} * ${value(reading.multiply, 'Float64')}`
}

/**
 * `Nullable(Int64)`. The same texts as `numberSql` where they name a whole number that fits (`12.0` does, `12.5` and
 * 99999999999999999999 do not). With `multiply` the product must be whole.
 */
export function integerSql(reading: NumberReading, text: Sql): Sql {
  if (reading.multiply !== undefined) {
    // 2^53: beyond it a product of two numbers is not exact.
    return letSql(
      'product_',
      numberSql(reading, text),
      (product) =>
        sql`if(ifNull(abs(${product} - round(${product})) < 1e-6 AND abs(${product}) < 9007199254740992, 0), toInt64(round(${product})), NULL)`,
    )
  }
  const mark = reading.decimal ?? '.'
  const other = mark === '.' ? ',' : '\\.'
  const whole = `^[+-]?(?:[0-9]+|[0-9]{1,3}(?:(?:${other}[0-9]{3})+|(?:${SPACES}[0-9]{3})+))(?:[${mark}]0*)?$`
  const around = `[${mark}]0*$|${other}|${SPACES}|^[+]`
  return letSql(
    'bare_',
    bareNumber(reading, text, undefined),
    (bare) =>
      sql`if(match(${bare}, ${value(whole, 'String')}), toInt64OrNull(replaceRegexpAll(${bare}, ${value(around, 'String')}, '')), NULL)`,
  )
}

/** Sign, percent and parentheses taken off where they may stand. */
function bareNumber(reading: NumberReading, text: Sql, currency: string | undefined): Sql {
  return letSql('written_', text, (written) => {
    const minus = sql`replaceOne(${written}, '−', '-')`
    const whole =
      reading.percent === true ? sql`replaceRegexpOne(${minus}, ${value(`${SPACE}%$`, 'String')}, '')` : minus
    const signs = currency === undefined ? [] : currencySigns(currency)
    const unsigned =
      signs.length === 0
        ? whole
        : sql`replaceRegexpOne(${whole}, ${value(besideAmount(signs), 'String')}, '\\\\1\\\\2\\\\3\\\\4')`
    const negative = sql`replaceRegexpOne(${unsigned}, '^[(]([0-9].*)[)]$', '-\\\\1')`
    return sql`if(match(${written}, '[^0-9.,eE+-]'), ${negative}, ${written})`
  })
}

/** A sign before the first digit or after the last, inside parentheses, after or before the minus. */
function besideAmount(signs: readonly string[]): string {
  const sign = `(?:${signs.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`
  return `^([(]?[+-]?)${SPACE}${sign}${SPACE}([+-]?[0-9.,])|([0-9.,])${SPACE}${sign}([)]?)$`
}
