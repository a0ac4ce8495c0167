import { raw, type Sql, sql } from '../../../query/index.ts'
import { type Comparison, type Node, type NodeOf, partsOf, type Relation } from '../node.ts'
import type { Compile, Reading } from './compiling.ts'
import { type AskedAggregate, grouped } from './grouped.ts'
import type { Scan } from './scan.ts'

/**
 * A condition on the figures of one relation that can be answered by the set of accounts it holds for:
 * `aid IN (SELECT aid … GROUP BY aid HAVING …)`, or `NOT IN` the accounts it does not hold for when it holds without any rows.
 */
export interface RelationCondition {
  readonly relation: Relation
  readonly rows: Scan
  readonly asked: readonly AskedAggregate[]
  /** The condition over the group; told whether the WHERE already is the condition of every figure. */
  readonly having: (filtered: boolean) => Sql
  /** Whether it holds for an account without rows. */
  readonly ofNone: boolean
}

export function relationCondition(condition: RelationCondition, scan: Scan): Sql {
  const { asked, having, ofNone, rows } = condition
  const wanted = (filtered: boolean): Sql => (ofNone ? sql`NOT ifNull(${having(filtered)}, 0)` : having(filtered))
  const found = grouped(asked, scan.hasStrays, () => rows.one, wanted)
  return ofNone ? sql`${scan.one} NOT IN (${found})` : sql`${scan.one} IN (${found})`
}

const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
}
const TURNED: Readonly<Record<Comparison, Comparison>> = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
}
const SQL_OPERATOR: Readonly<Record<Comparison, string>> = {
  '==': '=',
  '!=': '!=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
}

/**
 * The comparison of one figure with a constant, as a relation condition; undefined when the node is none.
 * `size`, `sum` and `countDistinct` are never missing, so this reading is exact too;
 * `avg`, `min` and `max` of nothing are, so they are taken only where unknown may count as no.
 */
export function havingOf(
  compile: Compile,
  node: Node,
  scan: Scan,
  reading: Reading,
  shared: (relation: Relation) => Scan | undefined = () => undefined,
): RelationCondition | undefined {
  if (node.kind === 'not') {
    const turned = reading === 'truth' ? 'falsity' : 'truth'
    if (reading !== 'exact') return havingOf(compile, node.operand, scan, turned, shared)
    return neverMissing(node.operand) ? havingOf(compile, node.operand, scan, 'falsity', shared) : undefined
  }
  const comparison = figureComparison(node)
  if (comparison === undefined) return undefined
  const { figure, operator, than } = comparison
  if (reading === 'exact' && !neverMissing(node)) return undefined
  if (scan.isJoinedAnyway(figure.relation)) return undefined
  const asked = reading === 'falsity' ? OPPOSITE[operator] : operator
  const rows = shared(figure.relation) ?? scan.fresh(figure.relation)
  const aggregate = askedAggregate(compile, figure, rows)
  const bound = compile.value(than, scan)
  return {
    relation: figure.relation,
    rows,
    asked: [aggregate],
    having: (filtered) => {
      const column = aggregate.of(filtered ? undefined : aggregate.where)
      return sql`${isWholeSum(figure) ? fitting(column) : column} ${raw(SQL_OPERATOR[asked])} ${bound}`
    },
    ofNone: missingOfNone(figure) ? false : holds(0, asked, than),
  }
}

/** Relations with a figure that no set of accounts can answer: one in a calculation, or one that may be missing where unknown counts. */
export function relationsToJoin(node: Node, reading: Reading): ReadonlySet<Relation> {
  const found = new Set<Relation>()
  const visit = (part: Node, read: Reading): void => {
    if (part.kind === 'aggregate') found.add(part.relation)
    else if (part.kind === 'segment') visit(part.rule.node, read)
    else if (part.kind === 'and' || part.kind === 'or') for (const operand of part.operands) visit(operand, read)
    else if (part.kind === 'not') visit(part.operand, read)
    else if (part.kind !== 'quantifier' && !isAnsweredBySet(part, read)) {
      for (const inner of partsOf(part)) visit(inner, 'exact')
    }
  }
  visit(node, reading)
  return found
}

function isAnsweredBySet(node: Node, reading: Reading): boolean {
  return figureComparison(node) !== undefined && (reading !== 'exact' || neverMissing(node))
}

type Figure = NodeOf<'aggregate'>

/** `size() > 3`, `3 < size()`, `exists_one(…)`. */
function figureComparison(
  node: Node,
): { figure: Figure; operator: Comparison; than: NodeOf<'constant'> } | undefined {
  if (node.kind === 'quantifier' && node.how === 'exists_one') {
    const { at } = node
    return { figure: countOf(node), operator: '==', than: { kind: 'constant', value: 1n, type: 'integer', at } }
  }
  if (node.kind !== 'compare') return undefined
  const { left, right, operator } = node
  if (left.kind === 'aggregate' && isNumber(right)) return { figure: left, operator, than: right }
  if (right.kind === 'aggregate' && isNumber(left)) return { figure: right, operator: TURNED[operator], than: left }
  return undefined
}

/** How many rows a quantifier's predicate holds for. */
export function countOf({ relation, predicate, at }: NodeOf<'quantifier'>): Figure {
  return { kind: 'aggregate', how: 'size', relation, filter: predicate, type: 'integer', at }
}

function isNumber(node: Node): node is NodeOf<'constant'> {
  return node.kind === 'constant' && (node.type === 'integer' || node.type === 'number')
}

function neverMissing(node: Node): boolean {
  const comparison = figureComparison(node)
  return comparison !== undefined && !mayBeMissing(comparison.figure)
}

/** Of no values, `sum` is 0 and the number is 0; the others are missing. A whole sum may pass 64 bits: then it is unknown. */
function mayBeMissing(figure: Figure): boolean {
  return missingOfNone(figure) || isWholeSum(figure)
}

function missingOfNone(figure: Figure): boolean {
  return figure.how === 'avg' || figure.how === 'min' || figure.how === 'max'
}

function isWholeSum(figure: Figure): boolean {
  return figure.how === 'sum' && figure.type === 'integer'
}

function holds(left: number, operator: Comparison, than: NodeOf<'constant'>): boolean {
  const right = Number(than.value)
  switch (operator) {
    case '==':
      return left === right
    case '!=':
      return left !== right
    case '<':
      return left < right
    case '<=':
      return left <= right
    case '>':
      return left > right
    case '>=':
      return left >= right
  }
}

/** A figure as a value: joined, so that several of one relation share one scan of it. */
export function compileAggregate(compile: Compile, node: Figure, scan: Scan): Sql {
  const rows = scan.rows(node.relation)
  const column = scan.aggregate(node.relation, askedAggregate(compile, node, rows))
  // The join leaves the default or NULL where an account has no rows, as the engine is set.
  if (isWholeSum(node)) return fitting(sql`ifNull(${column}, 0)`)
  return mayBeMissing(node) ? column : sql`ifNull(${column}, 0)`
}

/** A whole sum beyond 64 bits is unknown. */
function fitting(sum: Sql): Sql {
  return sql`accurateCastOrNull(${sum}, 'Int64')`
}

function askedAggregate(compile: Compile, figure: Figure, rows: Scan): AskedAggregate {
  const where = figure.filter === undefined ? undefined : compile.condition(figure.filter, rows, 'truth')
  if (figure.of === undefined) {
    return {
      rows,
      where,
      of: (kept) => (kept === undefined ? raw('toInt64(count())') : sql`toInt64(countIf(${kept}))`),
    }
  }
  const of = compile.value(figure.of, rows)
  const apply = (name: string, argument: Sql, kept: Sql | undefined): Sql =>
    kept === undefined ? sql`${raw(name)}(${argument})` : sql`${raw(`${name}If`)}(${argument}, ifNull(${kept}, 0))`
  switch (figure.how) {
    case 'countDistinct':
      return { rows, where, of: (kept) => sql`toInt64(${apply('uniqExact', of, kept)})` }
    case 'sum': {
      const summed = figure.type === 'integer' ? sql`toInt128(${of})` : of
      return { rows, where, of: (kept) => sql`ifNull(${apply('sum', summed, kept)}, 0)` }
    }
    default:
      return { rows, where, of: (kept) => apply(figure.how, sql`toNullable(${of})`, kept) }
  }
}
