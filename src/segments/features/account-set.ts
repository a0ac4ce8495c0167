import { createHash } from 'node:crypto'
import type { Catalog } from '../../market-data/index.ts'
import { raw, render, type Sql, sql } from '../../query/index.ts'
import { compile } from '../language/compile/compile-node.ts'
import { countOf } from '../language/compile/compile-relation.ts'
import { type Run, Scan } from '../language/compile/scan.ts'
import type { Node, NodeOf, Relation } from '../language/node.ts'
import { everyNode } from './every-node.ts'

/** A question with a set of accounts as its answer: those for which a condition is true, or those for which it is unknown. */
export interface AccountSet {
  /** Two sets with the same key are asked with the same statement. */
  readonly key: string
  readonly node: Node
  readonly of: 'true' | 'unknown' | 'all'
}

const RELATIONS: readonly Relation[] = ['contacts', 'deals', 'deal_contacts', 'orders', 'touches', 'usage', 'answers']
/** Any moment will do: what `now` is in the statement that a set's key is made of. */
const KEY_MOMENT = new Date('2001-03-31T00:00:00Z')
const NOWHERE = { start: 0, end: 0 }
const ALWAYS: Node = { kind: 'constant', value: true, type: 'boolean', at: NOWHERE }

/** Every visible account. */
export const EVERYBODY: AccountSet = { key: 'everybody', node: ALWAYS, of: 'all' }

/** A scan of companies that reads each relation once, whatever is asked of it. */
export function openSetScan(run: Run): Scan {
  const scan = new Scan(run, 'accounts')
  scan.joinAnyway(RELATIONS)
  return scan
}

/** UInt8: 1 for accounts of the set. */
export function inSet({ node, of }: AccountSet, scan: Scan): Sql {
  if (of === 'all') return raw('1')
  if (of === 'true') return sql`ifNull(${compile.condition(asFigure(node), scan, 'exact')}, 0)`
  return node.type === 'boolean'
    ? sql`isNull(${compile.condition(asFigure(node), scan, 'exact')})`
    : sql`isNull(${compile.value(node, scan)})`
}

/** Of a longer list of values the set is asked whole. */
const MOST_OPTIONS = 16

/** The sets that a condition is answered from: `true` is their union. */
export interface ConditionSets {
  readonly true: readonly AccountSet[]
  /** Undefined where it can never be unknown; conditions on the same field share it. */
  readonly unknown?: AccountSet
}

export function setsOf(node: Node, catalog: Catalog): ConditionSets {
  const yes = optionsOf(node).map((each) => keyed(each, 'true', catalog))
  if (node.kind === 'quantifier' || node.kind === 'missing') return { true: yes }
  return { true: yes, unknown: keyed(soleField(node) ?? node, 'unknown', catalog) }
}

/** `x in [a, b]` as `x == a` and `x == b`: a field has far fewer values than lists that people make of them. */
function optionsOf(node: Node): readonly Node[] {
  const isSplit = node.kind === 'within' && node.options.length <= MOST_OPTIONS && soleField(node) !== undefined
  if (!isSplit || node.options.length === 0) return [node]
  const { operand: left, options, at } = node
  return options.map((right) => ({ kind: 'compare', operator: '==', left, right, type: 'boolean', at }))
}

/**
 * The key is the very statement that would be asked: whatever changes what a rule means (a rate, the currency, the time
 * zone, the compiler itself) makes it another set. Lengths of time stand in it as they are written, for what they come
 * to depends on the day.
 */
function keyed(node: Node, of: 'true' | 'unknown', catalog: Catalog): AccountSet {
  const scan = openSetScan({ catalog, now: KEY_MOMENT })
  const condition = inSet({ key: '', node, of }, scan)
  const { text, params } = render(sql`${condition} FROM ${scan.from()} WHERE ${scan.source.where}`)
  const periods: string[] = []
  everyNode(node, (each) => {
    if (each.kind === 'moment') periods.push(`${each.amount}${each.unit}`)
  })
  const hash = createHash('sha256').update(text)
  hash.update(JSON.stringify([params, periods], (_, given) => (typeof given === 'bigint' ? `${given}n` : given)))
  return { key: hash.digest('base64url'), node, of }
}

/** Of a condition that is unknown exactly where one field of the account is missing: that field. */
function soleField(node: Node): NodeOf<'field'> | undefined {
  const isPlain = (each: Node): each is NodeOf<'field'> =>
    each.kind === 'field' && each.of === 'account' && each.type !== 'list'
  const isGiven = (each: Node): boolean =>
    each.kind === 'constant' || each.kind === 'instant' || each.kind === 'moment'
  if (node.kind === 'compare') {
    if (isPlain(node.left) && isGiven(node.right)) return node.left
    if (isPlain(node.right) && isGiven(node.left)) return node.right
  }
  if (node.kind === 'within' && isPlain(node.operand) && node.options.every(isGiven)) return node.operand
  return undefined
}

/** A quantifier as a count of rows, so that one scan of the relation answers all of them. */
function asFigure(node: Node): Node {
  if (node.kind !== 'quantifier') return node
  const { at, how } = node
  const predicate: Node =
    how === 'all' ? { kind: 'not', operand: node.predicate, type: 'boolean', at } : node.predicate
  const count: Node = { kind: 'constant', value: how === 'exists_one' ? 1n : 0n, type: 'integer', at }
  const operator = how === 'exists' ? '>' : '=='
  return { kind: 'compare', operator, left: countOf({ ...node, predicate }), right: count, type: 'boolean', at }
}
