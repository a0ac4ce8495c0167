import type { BinaryOperator, Syntax, SyntaxOf } from '../language/syntax.ts'
import type { BuilderCompare, BuilderOperator } from './builder-tree.ts'
import { dayAfter, isPeriod, shownValue } from './builder-value.ts'
import { familyOf, SIGNS, TURNED } from './compare-operators.ts'
import { fieldAt, type Place, type PlacedField } from './place.ts'

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
function fieldOf(place: Place, syntax: Syntax): { placed: PlacedField; lowered: boolean } | undefined {
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
  const field = fieldOf(place, of)
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
  const field = fieldOf(place, left)
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
  const field = fieldOf(place, left)
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
