import type { RuleGroupType, RuleType } from 'react-querybuilder'
import type { BuilderValue, CompareOperator, Measure, Quantity, TotalOperator } from './builder-tree.ts'

/** A group of rows as react-querybuilder holds it; every row and group has an id that survives edits. */
export type Query = RuleGroupType<Row>

/**
 * One row as react-querybuilder holds it. What kind of row it is stands in `kind`; the library itself looks only at
 * `id`, `field`, `operator` and `value`.
 */
export type Row = RuleType & (CompareRow | RelatedRow | TotalRow | SegmentRow | RawRow)

/** What the server said of an item that no control shows; goes back with it. */
export interface Kept {
  kept?: { written?: string; variable?: string; ignoringCase?: boolean }
}

export interface CompareRow extends Kept {
  kind: 'compare'
  field: string
  operator: CompareOperator
  value: BuilderValue
}

export interface RelatedRow extends Kept {
  kind: 'related'
  /** The relation. */
  field: string
  operator: Quantity
  value: { count: number | null; where: Query }
}

export interface TotalRow extends Kept {
  kind: 'total'
  /** Relation and field: `orders.revenue`. */
  field: string
  operator: TotalOperator
  value: { measure: Measure; amount: string | number | null; where: Query }
}

export interface SegmentRow extends Kept {
  kind: 'segment'
  field: 'segment'
  operator: 'in' | 'not_in'
  value: string
}

export interface RawRow {
  kind: 'raw'
  field: 'raw'
  operator: 'text'
  value: string
}

export function isGroup(item: Query | Row): item is Query {
  return 'rules' in item
}

/** Ids outlive a reload with an unsaved rule, so each load of the page has its own. */
const load = Date.now().toString(36)
let made = 0

export function newId(): string {
  made += 1
  return `row-${load}-${made}`
}

export function emptyQuery(id = newId()): Query {
  return { id, combinator: 'and', not: false, rules: [] }
}
