import { type Catalog, type CatalogField, findField, type KindName } from '../../market-data/index.ts'
import { FUNCTIONS } from '../functions/functions.ts'
import { isRelation } from '../language/check/check-names.ts'
import type { Relation, Subject } from '../language/node.ts'
import { type ValueType, valueTypeOf } from '../language/value-type.ts'
import type { Token } from './rule-tokens.ts'

/** What stands before the cursor, as far as an unfinished text tells. */
export type Operand =
  | { readonly kind: 'field'; readonly field: CatalogField; readonly lowered: boolean }
  /** One account, contact or row: something with fields. */
  | { readonly kind: 'row'; readonly of: KindName; readonly relations: boolean; readonly person: boolean }
  | { readonly kind: 'rows'; readonly relation: Relation; readonly mapped: boolean }
  | { readonly kind: 'items' }
  | { readonly kind: 'value'; readonly type: ValueType }

/** What a name that a predicate introduces stands for. */
export type Variable = { readonly relation: Relation } | 'item'

export interface Reading {
  readonly catalog: Catalog
  readonly subject: Subject
  readonly tokens: readonly Token[]
  readonly variables: ReadonlyMap<string, Variable>
}

/** The operand whose last token is `last`, with the place of its first. */
export function operandEndingAt(reading: Reading, last: number): { operand: Operand; first: number } | undefined {
  const token = reading.tokens[last]
  if (token === undefined) return undefined
  if (token.kind === 'text') return { operand: { kind: 'value', type: 'text' }, first: last }
  if (token.kind === 'number') return { operand: { kind: 'value', type: 'number' }, first: last }
  if (token.kind === 'name') return selected(reading, last)
  return token.text === ')' ? called(reading, last) : undefined
}

/** Where the bracket that closes at `last` was opened. */
function openingOf(tokens: readonly Token[], last: number): number | undefined {
  let depth = 0
  for (let index = last; index >= 0; index -= 1) {
    const token = tokens[index]
    if (token?.kind !== 'sign') continue
    if (token.text === ')' || token.text === ']') depth += 1
    if (token.text === '(' || token.text === '[') {
      depth -= 1
      if (depth === 0) return index
    }
  }
  return undefined
}

function selected(reading: Reading, last: number): { operand: Operand; first: number } | undefined {
  const { tokens } = reading
  const name = tokens[last]?.text ?? ''
  if (!isPoint(tokens[last - 1])) {
    const operand = named(reading, name)
    return operand === undefined ? undefined : { operand, first: last }
  }
  const target = operandEndingAt(reading, last - 2)
  if (target?.operand.kind !== 'row') return undefined
  const operand = memberOf(reading.catalog, target.operand, name)
  return operand === undefined ? undefined : { operand, first: target.first }
}

function named({ variables, catalog, subject }: Reading, name: string): Operand | undefined {
  const variable = variables.get(name)
  if (variable === 'item') return { kind: 'value', type: 'text' }
  if (variable !== undefined) return { kind: 'row', of: variable.relation, relations: false, person: false }
  const relations = variables.size === 0
  if (name === 'account') return { kind: 'row', of: 'accounts', relations, person: false }
  if (name === 'contact' && subject === 'contact')
    return { kind: 'row', of: 'contacts', relations: false, person: true }
  if (name === 'now') return { kind: 'value', type: 'date' }
  if (name === 'true' || name === 'false') return { kind: 'value', type: 'boolean' }
  return isRelation(name) && catalog.kinds.has(name) ? { kind: 'rows', relation: name, mapped: false } : undefined
}

function memberOf(catalog: Catalog, row: Extract<Operand, { kind: 'row' }>, name: string): Operand | undefined {
  if (row.person && name === 'account') return { kind: 'row', of: 'accounts', relations: true, person: false }
  if (row.relations && isRelation(name)) return { kind: 'rows', relation: name, mapped: false }
  const field = findField(catalog, row.of, name)
  return field === undefined ? undefined : { kind: 'field', field, lowered: false }
}

const DATES = new Set(['ago', 'date', 'timestamp'])
const FIGURES = new Set(['size', 'sum', 'avg', 'min', 'max', 'countDistinct'])
const CONDITIONS = new Set(['exists', 'all', 'exists_one', 'has', 'inSegment'])

/** What a call gives: `deals.filter(…)`, `lower(…)`, `ago("90d")`. */
function called(reading: Reading, last: number): { operand: Operand; first: number } | undefined {
  const { tokens } = reading
  const open = openingOf(tokens, last)
  const name = open === undefined ? undefined : tokens[open - 1]
  if (open === undefined || name?.kind !== 'name') return undefined
  const target = isPoint(tokens[open - 2]) ? operandEndingAt(reading, open - 3) : undefined
  const first = target?.first ?? open - 1
  const of = target?.operand ?? operandEndingAt(reading, last - 1)?.operand
  const give = (operand: Operand) => ({ operand, first })
  if (name.text === 'filter' && (of?.kind === 'rows' || isList(of)))
    return give(of?.kind === 'rows' ? of : { kind: 'items' })
  if (name.text === 'map' && of?.kind === 'rows') return give({ ...of, mapped: true })
  if ((name.text === 'lower' || name.text === 'trim') && of?.kind === 'field') {
    return give({ ...of, lowered: of.lowered || name.text === 'lower' })
  }
  if (DATES.has(name.text)) return give({ kind: 'value', type: 'date' })
  if (FIGURES.has(name.text)) return give({ kind: 'value', type: 'number' })
  if (CONDITIONS.has(name.text)) return give({ kind: 'value', type: 'boolean' })
  if (name.text === 'duration') return give({ kind: 'value', type: 'duration' })
  const known = FUNCTIONS.find((each) => each.name === name.text)
  return known === undefined ? undefined : give({ kind: 'value', type: known.result })
}

function isList(operand: Operand | undefined): boolean {
  return operand?.kind === 'field' && operand.field.type === 'list'
}

export function isPoint(token: Token | undefined): boolean {
  return token?.kind === 'sign' && token.text === '.'
}

export function typeOf(operand: Operand): ValueType | undefined {
  if (operand.kind === 'field') return valueTypeOf(operand.field.type)
  return operand.kind === 'value' ? operand.type : undefined
}
