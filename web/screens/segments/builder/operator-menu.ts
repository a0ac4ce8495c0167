import type { BuilderValue, CompareOperator, Measure, Quantity, TotalOperator } from './builder-tree.ts'

/** What a field can hold, as `segment vocabulary` names it. */
export type FieldType = 'text' | 'integer' | 'number' | 'money' | 'boolean' | 'date' | 'list'

interface Choice<T> {
  readonly value: T
  readonly label: string
}

const KNOWN: readonly Choice<CompareOperator>[] = [
  { value: 'known', label: 'is known' },
  { value: 'missing', label: 'is not known' },
]

const AMOUNT: readonly Choice<CompareOperator>[] = [
  { value: 'more', label: 'is more than' },
  { value: 'at_least', label: 'is at least' },
  { value: 'less', label: 'is less than' },
  { value: 'at_most', label: 'is at most' },
  { value: 'between', label: 'is between' },
  { value: 'is', label: 'is exactly' },
  { value: 'is_not', label: 'is not' },
  ...KNOWN,
]

/**
 * The operators of a type, the usual one first. "Is" stands for `is` with one value and `one_of` with several: which of
 * the two follows from the values.
 */
const MENUS: Readonly<Record<FieldType, readonly Choice<CompareOperator>[]>> = {
  text: [
    { value: 'is', label: 'is' },
    { value: 'is_not', label: 'is not' },
    { value: 'contains', label: 'contains' },
    { value: 'contains_not', label: 'does not contain' },
    { value: 'starts_with', label: 'starts with' },
    { value: 'ends_with', label: 'ends with' },
    ...KNOWN,
  ],
  integer: AMOUNT,
  number: AMOUNT,
  money: AMOUNT,
  date: [
    { value: 'within', label: 'is in the last' },
    { value: 'not_within', label: 'is longer ago than' },
    { value: 'after', label: 'is after' },
    { value: 'at_least', label: 'is on or after' },
    { value: 'before', label: 'is before' },
    { value: 'at_most', label: 'is on or before' },
    { value: 'between', label: 'is between' },
    ...KNOWN,
  ],
  boolean: [{ value: 'yes', label: 'is yes' }, { value: 'no', label: 'is no' }, ...KNOWN],
  list: [
    { value: 'includes', label: 'includes' },
    { value: 'includes_not', label: 'does not include' },
  ],
}

const RARE: Readonly<Partial<Record<CompareOperator, string>>> = {
  is: 'is exactly',
  is_not: 'is not',
  less: 'comes before, in the alphabet',
  at_most: 'is or comes before, in the alphabet',
  more: 'comes after, in the alphabet',
  at_least: 'is or comes after, in the alphabet',
  known: 'is known',
  missing: 'is not known',
}

/** The menu of a type; an operator that came from the text and is not in it is added rather than lost. */
export function operatorMenu(type: FieldType, current: CompareOperator): readonly Choice<CompareOperator>[] {
  const menu = MENUS[type]
  const shown = shownOperator(current)
  if (menu.some(({ value }) => value === shown)) return menu
  return [...menu, { value: shown, label: RARE[shown] ?? shown.replaceAll('_', ' ') }]
}

export function usualOperator(type: FieldType): CompareOperator {
  return MENUS[type][0]?.value ?? 'is'
}

/** `one_of` is shown as "is", `none_of` as "is not". */
export function shownOperator(operator: CompareOperator): CompareOperator {
  if (operator === 'one_of') return 'is'
  return operator === 'none_of' ? 'is_not' : operator
}

/** Operator and value for the values chosen beside "is" and "is not". */
export function sayValues(
  operator: 'is' | 'is_not',
  values: readonly string[],
): { operator: CompareOperator; value: BuilderValue } {
  const [only] = values
  if (values.length > 1) return { operator: operator === 'is' ? 'one_of' : 'none_of', value: [...values] }
  return { operator, value: only ?? null }
}

/** What is kept of a value when the operator changes; null where it no longer fits. */
export function carryValue(
  type: FieldType,
  from: CompareOperator,
  to: CompareOperator,
  value: BuilderValue,
): BuilderValue {
  const shape = (operator: CompareOperator): string => {
    if (['known', 'missing', 'yes', 'no'].includes(operator)) return 'none'
    if (operator === 'between') return 'two'
    if (operator === 'within' || operator === 'not_within') return 'period'
    return type === 'text' && ['is', 'is_not', 'one_of', 'none_of'].includes(operator) ? 'values' : 'one'
  }
  if (shape(from) === shape(to)) return value
  if (shape(to) === 'two') return [shape(from) === 'one' && !Array.isArray(value) ? (value ?? '') : '', '']
  if (shape(to) === 'one' && Array.isArray(value)) return value[0] === '' ? null : (value[0] ?? null)
  if (shape(to) === 'period') return '90d'
  return shape(from) === 'one' && shape(to) === 'values' ? value : null
}

export const QUANTITIES: readonly (Choice<Quantity> & { readonly counts: boolean })[] = [
  { value: 'some', label: 'at least one', counts: false },
  { value: 'none', label: 'no', counts: false },
  { value: 'more', label: 'more than', counts: true },
  { value: 'at_least', label: 'at least', counts: true },
  { value: 'fewer', label: 'fewer than', counts: true },
  { value: 'at_most', label: 'at most', counts: true },
  { value: 'exactly', label: 'exactly', counts: true },
  { value: 'every', label: 'only', counts: false },
]

export const MEASURES: readonly Choice<Measure>[] = [
  { value: 'sum', label: 'The sum' },
  { value: 'avg', label: 'The average' },
  { value: 'min', label: 'The lowest' },
  { value: 'max', label: 'The highest' },
  { value: 'different', label: 'The number of different values' },
]

/** Dates have a first and a last, and no sum. */
export const DATE_MEASURES: readonly Choice<Measure>[] = [
  { value: 'max', label: 'The latest' },
  { value: 'min', label: 'The earliest' },
]

export const TOTAL_OPERATORS: readonly Choice<TotalOperator>[] = [
  { value: 'more', label: 'is more than' },
  { value: 'at_least', label: 'is at least' },
  { value: 'less', label: 'is less than' },
  { value: 'at_most', label: 'is at most' },
  { value: 'is', label: 'is exactly' },
  { value: 'is_not', label: 'is not' },
]

export const DATE_TOTAL_OPERATORS: readonly Choice<TotalOperator>[] = [
  { value: 'after', label: 'is after' },
  { value: 'before', label: 'is before' },
  { value: 'at_least', label: 'is on or after' },
  { value: 'at_most', label: 'is on or before' },
]
