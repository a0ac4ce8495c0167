import { readDate } from '../casting/read-date.ts'
import type { Field } from '../kinds/field.ts'
import type { ColumnReading } from './resolved-mapping.ts'
import { isBoolean, isNumber, isWhole } from './value-shapes.ts'

/**
 * Whether the import would take this text as the field, read this way; the same texts as `castSql` reads. `text` is
 * trimmed, not blank, and already replaced by what the reading's `values` say.
 */
export function canRead(field: Pick<Field, 'type' | 'values'>, reading: ColumnReading, text: string): boolean {
  const mark = reading.decimal ?? '.'
  const bare = reading.percent === true ? text.replace(/\s*%$/, '') : text
  switch (field.type) {
    case 'integer':
      return reading.multiply === undefined ? isWhole(bare, mark) : isNumber(bare, mark)
    case 'number':
    case 'money':
      return isNumber(bare, mark, field.type === 'money')
    case 'boolean':
      return isBoolean(text)
    case 'date':
      return reading.dateFormat !== undefined && readDate(reading.dateFormat, text) !== undefined
    case 'list':
      return true
    case 'text':
      return field.values === undefined || field.values.includes(text.toLowerCase())
  }
}
