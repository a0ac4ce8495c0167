import { type Sql, sql, value } from '../../query/index.ts'
import type { ColumnReading } from '../mapping/resolved-mapping.ts'
import { replaced } from './cell-text.ts'

/**
 * `Array(String)`: the items of a cell, trimmed, blanks and repetitions left out, in order. A JSON array (`["a","b"]`) and
 * a list as Python and ClickHouse print it (`['a', 'b']`) are read as such; any other text is cut at `split`.
 */
export function listSql(reading: Pick<ColumnReading, 'split' | 'values'>, text: Sql): Sql {
  const json = sql`(startsWith(${text}, '[') AND isValidJSON(${text}))`
  const printed = sql`match(${text}, '^\\\\[\\\\s*(?:''(?:[^''\\\\\\\\]|\\\\\\\\.)*''\\\\s*,?\\\\s*)*\\\\]$')`
  const fromPrinted = sql`arrayMap(item -> replaceRegexpAll(item, '\\\\\\\\(.)', '\\\\1'), extractAll(${text}, '''((?:[^''\\\\\\\\]|\\\\\\\\.)*)'''))`
  const cut =
    reading.split === undefined ? sql`[${text}]` : sql`splitByString(${value(reading.split, 'String')}, ${text})`
  const items = sql`multiIf(${json}, JSONExtract(${text}, 'Array(String)'), ${printed}, ${fromPrinted}, ${cut})`
  const trimmed = sql`arrayMap(item -> trim(BOTH ' \t\r\n' FROM item), ${items})`
  const named =
    reading.values === undefined ? trimmed : sql`arrayMap(item -> ${replaced(reading, sql`item`)}, ${trimmed})`
  return sql`arrayDistinct(arrayFilter(item -> item != '', ${named}))`
}
