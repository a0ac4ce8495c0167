import type { Field, FieldType } from '../kinds/field.ts'

const STORED: Record<FieldType, string> = {
  text: 'Nullable(String)',
  integer: 'Nullable(Int64)',
  number: 'Nullable(Float64)',
  money: 'Nullable(Float64)',
  boolean: 'Nullable(Bool)',
  date: "Nullable(DateTime64(3, 'UTC'))",
  list: 'Array(LowCardinality(String))',
}

/** The ClickHouse type that stores a field. A missing value is NULL; a list is never missing. */
export function columnType(field: Pick<Field, 'type' | 'category'>): string {
  return field.type === 'text' && field.category === true ? 'LowCardinality(Nullable(String))' : STORED[field.type]
}
