import type { BinaryOperator } from '../language/syntax.ts'
import { valueTypeOf } from '../language/value-type.ts'
import type { BuilderOperator } from './builder-tree.ts'
import type { PlacedField } from './place.ts'

export type Family = 'text' | 'number' | 'date' | 'boolean' | 'list'

/** What can be asked of a field in one row, in the order in which it is offered. */
export const OPERATORS_OF: Readonly<Record<Family, readonly BuilderOperator[]>> = {
  text: [
    'is',
    'is_not',
    'one_of',
    'none_of',
    'contains',
    'contains_not',
    'starts_with',
    'ends_with',
    'known',
    'missing',
  ],
  number: ['is', 'is_not', 'more', 'at_least', 'less', 'at_most', 'between', 'one_of', 'none_of', 'known', 'missing'],
  date: ['within', 'not_within', 'after', 'before', 'at_least', 'at_most', 'between', 'known', 'missing'],
  boolean: ['yes', 'no', 'known', 'missing'],
  list: ['includes', 'includes_not', 'known', 'missing'],
}

export function familyOf({ field }: PlacedField): Family {
  const type = valueTypeOf(field.type)
  return type === 'integer' || type === 'number' ? 'number' : (type as Family)
}

type Comparison = Extract<BinaryOperator, '==' | '!=' | '<' | '<=' | '>' | '>='>

/** Operators that are a comparison, by the type of the field. */
export const SIGNS: Readonly<Record<Family, Readonly<Partial<Record<BuilderOperator, Comparison>>>>> = {
  text: { is: '==', is_not: '!=' },
  number: { is: '==', is_not: '!=', less: '<', at_most: '<=', more: '>', at_least: '>=' },
  date: { before: '<', at_most: '<=', after: '>', at_least: '>=' },
  boolean: {},
  list: {},
}

/** Operators that are a function of texts. */
export const PARTS: Readonly<Partial<Record<BuilderOperator, string>>> = {
  contains: 'contains',
  contains_not: 'contains',
  starts_with: 'startsWith',
  ends_with: 'endsWith',
}

/** A comparison with its sides exchanged. */
export const TURNED: Readonly<Partial<Record<BinaryOperator, Comparison>>> = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
}
