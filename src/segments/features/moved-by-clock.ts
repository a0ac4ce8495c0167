import type { KindName } from '../../market-data/index.ts'
import { join, raw, render, type Sql, sql } from '../../query/index.ts'
import { compile } from '../language/compile/compile-node.ts'
import { type Run, Scan } from '../language/compile/scan.ts'
import { type Node, partsOf } from '../language/node.ts'
import { asksClock } from './asks-clock.ts'
import { everyNode } from './every-node.ts'

/**
 * SELECTs of `aid` that together give every account for which some condition may have become another one between two
 * moments, while no row changed: its account or one of its rows looks otherwise to the smallest part of the condition
 * that asks for the clock. So a window of 90 days costs one look at the dates of a relation, and not its figures anew.
 */
export function movedByClock(conditions: readonly Node[], run: Run, then: Date): Sql[] {
  const parts = new Map<KindName, Node[]>()
  for (const condition of conditions) collect(condition, 'accounts', parts)
  return [...parts].map(([kind, nodes]) => {
    const [before, now] = [new Scan({ ...run, now: then }, kind), new Scan(run, kind)]
    const moved = new Map<string, Sql>()
    for (const node of nodes) {
      const [left, right] = [read(node, before), read(node, now)]
      const differs = sql`NOT (${left} <=> ${right})`
      const { text, params } = render(differs)
      moved.set(text + JSON.stringify(Object.values(params), inWords), differs)
    }
    const strays = raw(kind === 'accounts' ? '' : ' AND aid != 0')
    return sql`SELECT aid FROM ${now.from()} WHERE ${now.source.where}${strays} AND (${join([...moved.values()], ' OR ')})`
  })
}

function inWords(_key: string, given: unknown): unknown {
  return typeof given === 'bigint' ? `${given}n` : given
}

function read(node: Node, scan: Scan): Sql {
  return node.type === 'boolean' ? compile.condition(node, scan, 'exact') : compile.value(node, scan)
}

/** The smallest parts that ask for the clock, by the kind of row that they look at. */
function collect(node: Node, kind: KindName, parts: Map<KindName, Node[]>): void {
  if (!some(node, asksClock)) return
  if (node.kind === 'segment') return collect(node.rule.node, kind, parts)
  if (node.kind === 'quantifier') return collect(node.predicate, node.relation, parts)
  if (node.kind === 'aggregate') {
    for (const inner of [node.filter, node.of]) if (inner !== undefined) collect(inner, node.relation, parts)
    return
  }
  const extreme = comparedExtreme(node)
  if (extreme !== undefined) return collect(extreme.compare, extreme.relation, parts)
  const asksRows = some(node, (each) => each.kind === 'quantifier' || each.kind === 'aggregate')
  if (asksRows && (node.kind === 'list-quantifier' || node.kind === 'list-size')) {
    // Its parts mean nothing without the item: taken as moved everywhere.
    return collect({ kind: 'moment', amount: 0, unit: 'd', type: 'date', at: node.at }, kind, parts)
  }
  const splits = node.kind === 'and' || node.kind === 'or' || node.kind === 'not'
  if (splits || asksRows) {
    for (const part of partsOf(node)) collect(part, kind, parts)
    return
  }
  parts.set(kind, [...(parts.get(kind) ?? []), node])
}

/**
 * `touches.map(t, t.at).max() > ago("90d")` as `t.at > ago("90d")`: the last date of an account passes the edge only
 * where the row that has it does. Without this the bare moment would be the part, and every account would have moved.
 */
function comparedExtreme(node: Node) {
  if (node.kind !== 'compare') return undefined
  for (const [side, other] of [
    ['left', 'right'],
    ['right', 'left'],
  ] as const) {
    const figure = node[side]
    if (figure.kind !== 'aggregate' || figure.of === undefined || node[other].kind !== 'moment') continue
    if (figure.how !== 'min' && figure.how !== 'max') continue
    if (figure.filter !== undefined && some(figure.filter, asksClock)) continue
    return { relation: figure.relation, compare: { ...node, [side]: figure.of } }
  }
  return undefined
}

function some(node: Node, holds: (node: Node) => boolean): boolean {
  let found = false
  everyNode(node, (each) => {
    found ||= holds(each)
  })
  return found
}
