import { identifier, raw, type Sql, sql, value } from '../../query/index.ts'
import type { FieldType } from '../kinds/field.ts'
import type { ColumnReading } from '../mapping/resolved-mapping.ts'

export function textOf(reading: ColumnReading, missing: readonly string[]): Sql {
  const trimmed = sql`trimBoth(ifNull(${identifier(reading.staged)}, ''))`
  const kept =
    missing.length === 0 ? trimmed : sql`if(has(${value(missing, 'Array(String)')}, ${trimmed}), '', ${trimmed})`
  const values = Object.entries(reading.values ?? {})
  if (values.length === 0) return kept
  const from = value(
    values.map(([each]) => each.toLowerCase()),
    'Array(String)',
  )
  const to = value(
    values.map(([, each]) => each),
    'Array(String)',
  )
  return sql`transform(lowerUTF8(${kept}), ${from}, ${to}, ${kept})`
}

export function castSql(text: Sql, reading: ColumnReading, type: FieldType): Sql {
  if (type === 'text') return sql`nullIf(${text}, '')`
  if (type === 'integer') return sql`toInt64OrNull(${text})`
  if (type === 'number' || type === 'money')
    return sql`toFloat64OrNull(${text}) * ${raw(String(reading.multiply ?? 1))}`
  if (type === 'date') return sql`parseDateTime64BestEffortOrNull(${text}, 3, 'UTC')`
  if (type === 'boolean')
    return sql`multiIf(lower(${text}) IN ('true','yes','1'), true, lower(${text}) IN ('false','no','0'), false, NULL)`
  return sql`arrayFilter(x -> x != '', arrayMap(x -> trimBoth(x), splitByString(${value(reading.split ?? ';', 'String')}, ${text})))`
}

export const nameKey = (text: Sql): Sql => sql`nullIf(lowerUTF8(${text}), '')`
export const domainKey = (text: Sql): Sql => sql`nullIf(lower(${text}), '')`
export const emailDomain = (text: Sql): Sql =>
  sql`if(position(ifNull(${text}, ''), '@') > 0, lower(splitByChar('@', assumeNotNull(${text}))[2]), NULL)`
