import type { Syntax } from '../language/syntax.ts'
import type { BuilderCompare } from './builder-tree.ts'
import { dayAfter, isPeriod, valueSyntax } from './builder-value.ts'
import { familyOf, OPERATORS_OF, PARTS, SIGNS } from './compare-operators.ts'
import { binary, call, chain, list, literal, method, not } from './make-syntax.ts'
import { fieldNamed, fieldSyntax, type Place } from './place.ts'

/** The row in the words of the language; undefined where its value is not (yet) one that the operator takes. */
export function writeCompare(place: Place, row: BuilderCompare): Syntax | undefined {
  const placed = fieldNamed(place, row.field)
  if (placed === undefined) return undefined
  const family = familyOf(placed)
  if (!OPERATORS_OF[family].includes(row.operator)) return undefined
  const lowered = family === 'text' && row.ignoringCase === true
  const plain = fieldSyntax(place, placed)
  const field = lowered ? method(plain, 'lower') : plain
  const one = (value: unknown): Syntax | undefined =>
    lowered && value !== String(value).toLowerCase() ? undefined : valueSyntax(placed.field.type, value)
  switch (row.operator) {
    case 'known':
      return family === 'list' ? binary(method(plain, 'size'), '>', literal(0n)) : call('has', plain)
    case 'missing':
      return family === 'list' ? binary(method(plain, 'size'), '==', literal(0n)) : binary(plain, '==', literal(null))
    case 'yes':
      return plain
    case 'no':
      return not(plain)
    case 'one_of':
    case 'none_of': {
      const values = Array.isArray(row.value) ? row.value.map(one) : []
      const options = values.filter((value) => value !== undefined)
      if (options.length === 0 || options.length < values.length) return undefined
      const within = binary(field, 'in', list(options))
      return row.operator === 'one_of' ? within : not(within)
    }
    case 'between': {
      const [first, last] = Array.isArray(row.value) ? row.value : []
      const from = one(first)
      const to = one(family === 'date' ? dayAfter(last) : last)
      if (from === undefined || to === undefined || (family === 'date' && dayAfter(first) === undefined))
        return undefined
      return chain('and', [binary(plain, '>=', from), binary(plain, family === 'date' ? '<' : '<=', to)])
    }
    case 'within':
    case 'not_within': {
      if (!isPeriod(row.value)) return undefined
      return binary(plain, row.operator === 'within' ? '>' : '<', call('ago', literal(row.value)))
    }
    default:
  }
  const value = one(row.value)
  if (value === undefined) return undefined
  if (row.operator === 'includes') return binary(value, 'in', plain)
  if (row.operator === 'includes_not') return not(binary(value, 'in', plain))
  const sign = SIGNS[family][row.operator]
  if (sign !== undefined) return binary(field, sign, value)
  const part = PARTS[row.operator]
  if (part === undefined) return undefined
  const asked = method(field, part, value)
  return row.operator === 'contains_not' ? not(asked) : asked
}
