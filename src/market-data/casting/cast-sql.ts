import { raw, type Sql, sql } from '../../query/index.ts'
import type { FieldType } from '../kinds/field.ts'
import type { ColumnReading } from '../mapping/resolved-mapping.ts'
import { booleanSql } from './boolean-sql.ts'
import { replaced } from './cell-text.ts'
import { dateSql } from './date-sql.ts'
import { listSql } from './list-sql.ts'
import { integerSql, numberSql } from './number-sql.ts'

export interface CastOptions {
  /** IANA zone for dates that name none. */
  readonly timeZone: string
  /** ISO 4217: its signs may stand beside amounts; any other currency's sign makes an amount unreadable. */
  readonly currency?: string
}

export interface Cast {
  /** The value in the type that stores the field (see `columnType`), NULL or an empty list where there is none. */
  readonly value: Sql
  /** True where there was a text and no value came of it: to be reported. */
  readonly failed: Sql
}

/**
 * How the engine turns a cell into a value. `text` is what `cellText` gives: trimmed, `''` for none, never NULL.
 * Nothing is guessed here: whatever does not fit entirely is NULL and `failed`.
 */
export function castSql(type: FieldType, reading: ColumnReading, text: Sql, options: CastOptions): Cast {
  if (type === 'list') return { value: listSql(reading, text), failed: raw('false') }
  const said = replaced(reading, text)
  if (type === 'text') return { value: sql`nullIf(${textId(reading, said)}, '')`, failed: raw('false') }
  const value = typed(type, reading, said, options)
  return { value, failed: sql`(${said} != '' AND isNull(${value}))` }
}

function typed(
  type: Exclude<FieldType, 'list' | 'text'>,
  reading: ColumnReading,
  text: Sql,
  options: CastOptions,
): Sql {
  switch (type) {
    case 'integer':
      return integerSql(reading, text)
    case 'number':
      return numberSql(reading, text)
    case 'money':
      return numberSql(reading, text, options.currency)
    case 'boolean':
      return booleanSql(text)
    case 'date':
      return reading.dateFormat === undefined
        ? raw("CAST(NULL AS Nullable(DateTime64(3, 'UTC')))")
        : dateSql(reading.dateFormat, text, reading.zone ?? options.timeZone)
  }
}

/** `17850.0` → `17850` where the mapping says that the ids are whole numbers. */
function textId(reading: ColumnReading, text: Sql): Sql {
  if (reading.wholeId !== true) return text
  return sql`if(match(${text}, '^[0-9]+[.]0+$'), splitByChar('.', ${text})[1], ${text})`
}
