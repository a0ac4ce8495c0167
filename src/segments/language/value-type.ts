import type { FieldType } from '../../market-data/index.ts'

/** What an expression of the language can be. `null` is only the word `null`, to compare with. */
export type ValueType = 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'duration' | 'list' | 'null'

const OF_FIELD: Record<FieldType, ValueType> = {
  text: 'text',
  integer: 'integer',
  number: 'number',
  money: 'number',
  boolean: 'boolean',
  date: 'date',
  list: 'list',
}

/** Money is a number: its currency is settled before a rule sees it. */
export function valueTypeOf(type: FieldType): ValueType {
  return OF_FIELD[type]
}

export function isNumeric(type: ValueType): boolean {
  return type === 'integer' || type === 'number'
}

const IN_WORDS: Record<ValueType, string> = {
  text: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'yes or no',
  date: 'a date',
  duration: 'a length of time',
  list: 'a list',
  null: 'null',
}

/** The type as a message names it: `a whole number`. */
export function typeInWords(type: ValueType): string {
  return IN_WORDS[type]
}
