import { findField } from '../../market-data/index.ts'
import type { Relation } from '../language/node.ts'
import type { BinaryOperator, Syntax } from '../language/syntax.ts'
import type { BuilderGroup, BuilderRelated, BuilderTotal } from './builder-tree.ts'
import { shownNumber, shownValue, valueSyntax } from './builder-value.ts'
import { familyOf, TURNED } from './compare-operators.ts'
import { binary, literal, method, named, not, numeral, select } from './make-syntax.ts'
import { mayNameRow, type Place, relationAt, relationSyntax, usualVariable } from './place.ts'
import { argumentOf } from './read-compare.ts'

/** Reads the conditions on a row: lent by `to-builder-tree.ts`, which reads everything. */
export type ReadGroup = (place: Place, syntax: Syntax) => BuilderGroup

/** The conditions on the row as syntax; undefined for none. */
type Where = Syntax | undefined

const SIGN_OF = { more: '>', at_least: '>=', fewer: '<', at_most: '<=', exactly: '==' } as const
const QUANTITY_OF: Readonly<Partial<Record<BinaryOperator, keyof typeof SIGN_OF>>> = {
  '>': 'more',
  '>=': 'at_least',
  '<': 'fewer',
  '<=': 'at_most',
  '==': 'exactly',
}

export function writeRelated(
  place: Place,
  relation: Relation,
  row: BuilderRelated,
  where: Where,
): Syntax | undefined {
  const rows = relationSyntax(place, relation)
  const variable = named(row.variable ?? usualVariable(relation))
  switch (row.quantity) {
    case 'some':
      return where === undefined
        ? binary(method(rows, 'size'), '>', literal(0n))
        : method(rows, 'exists', variable, where)
    case 'none':
      return where === undefined
        ? binary(method(rows, 'size'), '==', literal(0n))
        : not(method(rows, 'exists', variable, where))
    case 'every':
      return where === undefined ? undefined : method(rows, 'all', variable, where)
    default: {
      if (row.count === null || !Number.isSafeInteger(row.count) || row.count < 0) return undefined
      const kept = where === undefined ? rows : method(rows, 'filter', variable, where)
      return binary(method(kept, 'size'), SIGN_OF[row.quantity], numeral(row.count))
    }
  }
}

const MEASURES = { sum: 'sum', avg: 'avg', min: 'min', max: 'max', different: 'countDistinct' } as const
const TOTAL_SIGNS = {
  number: { is: '==', is_not: '!=', less: '<', at_most: '<=', more: '>', at_least: '>=' },
  date: { before: '<', at_most: '<=', after: '>', at_least: '>=' },
} as const

export function writeTotal(place: Place, relation: Relation, row: BuilderTotal, where: Where): Syntax | undefined {
  const field = findField(place.catalog, relation, row.field)
  if (field === undefined) return undefined
  const dated = row.measure !== 'different' && field.type === 'date'
  const value = valueSyntax(row.measure === 'different' ? 'number' : field.type, row.value)
  const signs: Readonly<Record<string, BinaryOperator>> = TOTAL_SIGNS[dated ? 'date' : 'number']
  const sign = signs[row.operator]
  if (sign === undefined || value === undefined || typeof row.value === (dated ? 'number' : 'string'))
    return undefined
  const variable = named(row.variable ?? usualVariable(relation))
  const rows = relationSyntax(place, relation)
  const kept = where === undefined ? rows : method(rows, 'filter', variable, where)
  const taken = method(kept, 'map', variable, select(variable, field.name))
  return binary(method(taken, MEASURES[row.measure]), sign, value)
}

export function readRelated(place: Place, syntax: Syntax, readGroup: ReadGroup): BuilderRelated | undefined {
  if (syntax.kind === 'not') {
    const row = readRelated(place, syntax.operand, readGroup)
    return row?.quantity === 'some' ? { ...row, quantity: 'none' } : undefined
  }
  if (syntax.kind === 'method') {
    const asked = rowsWhere(place, syntax, readGroup)
    if (asked === undefined || syntax.kind !== 'method') return undefined
    if (syntax.name === 'exists') return { kind: 'related', quantity: 'some', count: null, ...asked }
    if (syntax.name === 'all') return { kind: 'related', quantity: 'every', count: null, ...asked }
    return syntax.name === 'exists_one' ? { kind: 'related', quantity: 'exactly', count: 1, ...asked } : undefined
  }
  return readEitherWay(syntax, (left, sign, right) => readCount(place, left, sign, right, readGroup))
}

/** `deals.size() > 3`, and `3 < deals.size()`, which says the same. */
function readEitherWay<Row>(
  syntax: Syntax,
  read: (left: Syntax, sign: BinaryOperator, right: Syntax) => Row | undefined,
): Row | undefined {
  if (syntax.kind !== 'binary') return undefined
  const row = read(syntax.left, syntax.operator, syntax.right)
  const turned = TURNED[syntax.operator]
  return row ?? (turned === undefined ? undefined : read(syntax.right, turned, syntax.left))
}

function readCount(
  place: Place,
  left: Syntax,
  sign: BinaryOperator,
  right: Syntax,
  readGroup: ReadGroup,
): BuilderRelated | undefined {
  const sized = argumentOf('size', left)
  const asked = sized === undefined ? undefined : keptRows(place, sized, readGroup)
  const quantity = QUANTITY_OF[sign]
  const count = shownNumber(right)
  if (asked === undefined || quantity === undefined || count === undefined) return undefined
  if (!Number.isSafeInteger(count) || count < 0) return undefined
  if (asked.where === null && count === 0 && quantity === 'more') {
    return { kind: 'related', quantity: 'some', count: null, ...asked }
  }
  if (asked.where === null && count === 0 && quantity === 'exactly') {
    return { kind: 'related', quantity: 'none', count: null, ...asked }
  }
  return { kind: 'related', quantity, count, ...asked }
}

export function readTotal(place: Place, syntax: Syntax, readGroup: ReadGroup): BuilderTotal | undefined {
  return readEitherWay(syntax, (left, sign, right) => readFigure(place, left, sign, right, readGroup))
}

function readFigure(
  place: Place,
  left: Syntax,
  sign: BinaryOperator,
  right: Syntax,
  readGroup: ReadGroup,
): BuilderTotal | undefined {
  if (left.kind !== 'method' || left.args.length > 0) return undefined
  const [measure] = Object.entries(MEASURES).find(([, name]) => name === left.name) ?? []
  const map = left.target
  if (measure === undefined || map.kind !== 'method' || map.name !== 'map') return undefined
  const [name, of] = map.args
  if (map.args.length !== 2 || name?.kind !== 'name' || of?.kind !== 'select') return undefined
  if (of.target.kind !== 'name' || of.target.name !== name.name) return undefined
  const asked = keptRows(place, map.target, readGroup)
  const field = asked === undefined ? undefined : findField(place.catalog, asked.relation, of.field)
  if (asked === undefined || field === undefined) return undefined
  const family = measure === 'different' ? 'number' : familyOf({ name: field.name, field })
  if (family !== 'number' && family !== 'date') return undefined
  const [operator] = Object.entries(TOTAL_SIGNS[family]).find(([, known]) => known === sign) ?? []
  const value = shownValue(measure === 'different' ? 'number' : field.type, right)
  if (operator === undefined || value === undefined) return undefined
  return {
    kind: 'total',
    measure: measure as BuilderTotal['measure'],
    field: field.name,
    operator: operator as BuilderTotal['operator'],
    value,
    ...called(asked, asked.where === null ? name.name : (asked.variable ?? usualVariable(asked.relation))),
  }
}

interface AskedRows {
  readonly relation: Relation
  readonly where: BuilderGroup | null
  readonly variable?: string
}

/** `deals`, `deals.filter(d, …)`. */
function keptRows(place: Place, syntax: Syntax, readGroup: ReadGroup): AskedRows | undefined {
  const relation = relationAt(place, syntax)
  if (relation !== undefined) return { relation, where: null }
  return syntax.kind === 'method' && syntax.name === 'filter' ? rowsWhere(place, syntax, readGroup) : undefined
}

/** The relation and the conditions of `deals.METHOD(d, conditions)`. */
function rowsWhere(
  place: Place,
  { target, args }: Extract<Syntax, { kind: 'method' }>,
  readGroup: ReadGroup,
): AskedRows | undefined {
  const relation = relationAt(place, target)
  const [name, body] = args
  if (relation === undefined || args.length !== 2 || name?.kind !== 'name' || body === undefined) return undefined
  if (!mayNameRow(name.name)) return undefined
  const where = readGroup({ ...place, row: { relation, variable: name.name } }, body)
  return called({ relation, where }, name.name)
}

function called({ relation, where }: AskedRows, variable: string): AskedRows {
  return variable === usualVariable(relation) ? { relation, where } : { relation, where, variable }
}
