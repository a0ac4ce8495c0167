import type { BinaryOperator, Syntax, SyntaxOf } from '../language/syntax.ts'
import { valueTypeOf } from '../language/value-type.ts'
import type { BuilderCompare, BuilderOperator } from './builder-tree.ts'
import { dayAfter, isPeriod, shownValue, valueSyntax } from './builder-value.ts'
import { binary, call, chain, list, literal, method, not } from './make-syntax.ts'
import { fieldAt, fieldNamed, fieldSyntax, type Place, type PlacedField } from './place.ts'

type Family = 'text' | 'number' | 'date' | 'boolean' | 'list'

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

const SIGNS: Readonly<Record<Family, Readonly<Partial<Record<BuilderOperator, Comparison>>>>> = {
  text: { is: '==', is_not: '!=' },
  number: { is: '==', is_not: '!=', less: '<', at_most: '<=', more: '>', at_least: '>=' },
  date: { before: '<', at_most: '<=', after: '>', at_least: '>=' },
  boolean: {},
  list: {},
}

const PARTS: Readonly<Partial<Record<BuilderOperator, string>>> = {
  contains: 'contains',
  contains_not: 'contains',
  starts_with: 'startsWith',
  ends_with: 'endsWith',
}

export const TURNED: Readonly<Partial<Record<BinaryOperator, Comparison>>> = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
}

/** Pairs of which each is true where the other is false, and unknown where the other is unknown. */
const OPPOSITE: Readonly<Partial<Record<BuilderOperator, BuilderOperator>>> = {
  is: 'is_not',
  is_not: 'is',
  one_of: 'none_of',
  none_of: 'one_of',
  contains: 'contains_not',
  contains_not: 'contains',
  includes: 'includes_not',
  includes_not: 'includes',
  known: 'missing',
  missing: 'known',
  yes: 'no',
  no: 'yes',
}

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

/** The row that says what the text says, however it is spelled; undefined when none does. */
export function readCompare(place: Place, syntax: Syntax): BuilderCompare | undefined {
  switch (syntax.kind) {
    case 'not': {
      const row = readCompare(place, syntax.operand)
      const operator = row === undefined ? undefined : OPPOSITE[row.operator]
      return row === undefined || operator === undefined ? undefined : { ...row, operator }
    }
    case 'select': {
      const placed = fieldAt(place, syntax)
      return placed !== undefined && familyOf(placed) === 'boolean' ? compare(placed, 'yes', null) : undefined
    }
    case 'call': {
      const [first, ...rest] = syntax.args
      if (first === undefined) return undefined
      if (syntax.name !== 'has') return readPart(place, first, syntax.name, rest)
      const placed = rest.length === 0 ? fieldAt(place, first) : undefined
      return placed === undefined || familyOf(placed) === 'list' ? undefined : compare(placed, 'known', null)
    }
    case 'method':
      return readPart(place, syntax.target, syntax.name, syntax.args)
    case 'binary':
      return syntax.operator === 'in' ? readIn(place, syntax) : readComparison(place, syntax)
    default:
      return undefined
  }
}

function compare(placed: PlacedField, operator: BuilderOperator, value: BuilderCompare['value']): BuilderCompare {
  return { kind: 'compare', field: placed.name, operator, value }
}

/** A field, as it is or in small letters. */
function asked(place: Place, syntax: Syntax): { placed: PlacedField; lowered: boolean } | undefined {
  const inside = argumentOf('lower', syntax)
  const placed = fieldAt(place, inside ?? syntax)
  if (placed === undefined) return undefined
  if (inside !== undefined && familyOf(placed) !== 'text') return undefined
  return { placed, lowered: inside !== undefined }
}

/** What a function of one argument is asked of, in either spelling: `lower(x)`, `x.lower()`. */
export function argumentOf(name: string, syntax: Syntax): Syntax | undefined {
  if (syntax.kind === 'method') return syntax.name === name && syntax.args.length === 0 ? syntax.target : undefined
  return syntax.kind === 'call' && syntax.name === name && syntax.args.length === 1 ? syntax.args[0] : undefined
}

/** `{…, ignoringCase}` where the text compares in small letters; nothing where the value has others and so never fits. */
function cased(row: BuilderCompare, lowered: boolean): BuilderCompare | undefined {
  if (!lowered) return row
  const values = Array.isArray(row.value) ? row.value : [row.value]
  return values.every((value) => value === String(value).toLowerCase()) ? { ...row, ignoringCase: true } : undefined
}

function readPart(place: Place, of: Syntax, name: string, args: readonly Syntax[]): BuilderCompare | undefined {
  const operator = name === 'startsWith' ? 'starts_with' : name === 'endsWith' ? 'ends_with' : name
  if (operator !== 'contains' && operator !== 'starts_with' && operator !== 'ends_with') return undefined
  const [given] = args
  const field = asked(place, of)
  if (given === undefined || args.length > 1 || field === undefined) return undefined
  if (familyOf(field.placed) !== 'text') return undefined
  const value = shownValue('text', given)
  return value === undefined ? undefined : cased(compare(field.placed, operator, value), field.lowered)
}

function readIn(place: Place, { left, right }: SyntaxOf<'binary'>): BuilderCompare | undefined {
  if (right.kind !== 'list') {
    const placed = fieldAt(place, right)
    if (placed === undefined || familyOf(placed) !== 'list') return undefined
    const value = shownValue('list', left)
    return value === undefined ? undefined : compare(placed, 'includes', value)
  }
  const field = asked(place, left)
  if (field === undefined || right.items.length === 0) return undefined
  const family = familyOf(field.placed)
  if (family !== 'text' && family !== 'number') return undefined
  const values = right.items.map((item) => shownValue(field.placed.field.type, item))
  const known = values.filter((value) => value !== undefined)
  if (known.length < values.length) return undefined
  return cased(compare(field.placed, 'one_of', known), field.lowered)
}

function readComparison(place: Place, syntax: SyntaxOf<'binary'>): BuilderCompare | undefined {
  const row = readSides(place, syntax.left, syntax.operator, syntax.right)
  const turned = TURNED[syntax.operator]
  return row ?? (turned === undefined ? undefined : readSides(place, syntax.right, turned, syntax.left))
}

function readSides(place: Place, left: Syntax, sign: BinaryOperator, right: Syntax): BuilderCompare | undefined {
  const sized = argumentOf('size', left)
  if (sized !== undefined) return readListSize(place, sized, sign, right)
  const field = asked(place, left)
  if (field === undefined) return undefined
  const { placed, lowered } = field
  const family = familyOf(placed)
  if (right.kind === 'literal' && right.value === null) {
    if (lowered || family === 'list' || (sign !== '==' && sign !== '!=')) return undefined
    return compare(placed, sign === '==' ? 'missing' : 'known', null)
  }
  if (family === 'boolean') {
    if (right.kind !== 'literal' || typeof right.value !== 'boolean' || (sign !== '==' && sign !== '!='))
      return undefined
    return compare(placed, right.value === (sign === '==') ? 'yes' : 'no', null)
  }
  const [operator] = Object.entries(SIGNS[family]).find(([, known]) => known === sign) ?? []
  const value = shownValue(placed.field.type, right)
  if (operator === undefined || value === undefined) return undefined
  const named = family === 'date' && isPeriod(value) ? PERIODS[operator] : undefined
  return cased(compare(placed, named ?? (operator as BuilderOperator), value), lowered)
}

const PERIODS: Readonly<Record<string, BuilderOperator>> = { after: 'within', before: 'not_within' }

/** A list is never missing: it is known where there is something in it. */
function readListSize(place: Place, of: Syntax, sign: BinaryOperator, right: Syntax): BuilderCompare | undefined {
  const placed = fieldAt(place, of)
  if (placed === undefined || familyOf(placed) !== 'list') return undefined
  if (right.kind !== 'literal' || right.value !== 0n) return undefined
  if (sign === '==') return compare(placed, 'missing', null)
  return sign === '>' || sign === '!=' ? compare(placed, 'known', null) : undefined
}

/** `x >= 50`, `x <= 500` as one row; of dates the last day is meant whole: `x >= date("2024-01-01")`, `x < date("2025-01-01")`. */
export function betweenOf(from: BuilderCompare, to: BuilderCompare): BuilderCompare | undefined {
  if (from.field !== to.field || from.written !== undefined || to.written !== undefined) return undefined
  if (from.operator !== 'at_least') return undefined
  const row = { kind: 'compare', field: from.field, operator: 'between' } as const
  if (typeof from.value === 'number') {
    const { value } = to
    return to.operator === 'at_most' && typeof value === 'number' ? { ...row, value: [from.value, value] } : undefined
  }
  const last = to.operator === 'before' ? dayAfter(to.value, -1) : undefined
  if (last === undefined || typeof from.value !== 'string' || dayAfter(from.value) === undefined) return undefined
  return last < from.value ? undefined : { ...row, value: [from.value, last] }
}
