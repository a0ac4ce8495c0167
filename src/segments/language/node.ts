import type { CatalogField, KindName, WorkspaceSettings } from '../../market-data/index.ts'
import type { LanguageFunction } from '../functions/function.ts'
import type { Span, Syntax } from './syntax.ts'
import type { ValueType } from './value-type.ts'

export type Subject = 'account' | 'contact'

/** What a rule asks many rows for: the kinds that belong to an account. */
export type Relation = Exclude<KindName, 'accounts'>

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>='
export type Arithmetic = '+' | '-' | '*' | '/' | '%'
export type PeriodUnit = 'h' | 'd' | 'w' | 'm' | 'y'
export type Aggregate = 'size' | 'sum' | 'avg' | 'min' | 'max' | 'countDistinct'
export type Quantifier = 'exists' | 'all' | 'exists_one'

interface Typed {
  readonly type: ValueType
  /** Where it stands in the text of its own rule. */
  readonly at: Span
}

/** What a checked expression means: every name resolved, every node with its type. */
export type Node = Typed &
  (
    | { readonly kind: 'constant'; readonly value: string | number | bigint | boolean }
    /** A date of the text, in milliseconds since 1970 in UTC; `words` is the text inside the quotes. */
    | { readonly kind: 'instant'; readonly millis: number; readonly words: string }
    /** A length of time in milliseconds; `words` as written: `90d`. */
    | { readonly kind: 'span'; readonly millis: number; readonly words: string }
    /** `now` (amount 0) or `ago(…)`: a date that is settled when the rule runs. */
    | { readonly kind: 'moment'; readonly amount: number; readonly unit: PeriodUnit }
    /** A field of the account, of the contact the rule is about, or of the row a predicate looks at. */
    | { readonly kind: 'field'; readonly of: 'account' | 'contact' | 'row'; readonly field: CatalogField }
    /** The item of a list that a predicate looks at. */
    | { readonly kind: 'item' }
    | { readonly kind: 'missing'; readonly operand: Node }
    | { readonly kind: 'not'; readonly operand: Node }
    | { readonly kind: 'negate'; readonly operand: Node }
    | { readonly kind: 'and'; readonly operands: readonly Node[] }
    | { readonly kind: 'or'; readonly operands: readonly Node[] }
    | { readonly kind: 'compare'; readonly operator: Comparison; readonly left: Node; readonly right: Node }
    /** `x in [ … ]`. */
    | { readonly kind: 'within'; readonly operand: Node; readonly options: readonly Node[] }
    /** `x in account.technologies`. */
    | { readonly kind: 'member'; readonly item: Node; readonly list: FieldNode }
    | { readonly kind: 'arithmetic'; readonly operator: Arithmetic; readonly left: Node; readonly right: Node }
    | { readonly kind: 'conditional'; readonly test: Node; readonly yes: Node; readonly no: Node }
    | { readonly kind: 'call'; readonly function: LanguageFunction; readonly args: readonly Node[] }
    | { readonly kind: 'quantifier'; readonly how: Quantifier; readonly relation: Relation; readonly predicate: Node }
    | {
        readonly kind: 'aggregate'
        readonly how: Aggregate
        readonly relation: Relation
        readonly filter?: Node
        /** What is aggregated of each row; absent for `size`. */
        readonly of?: Node
      }
    | {
        readonly kind: 'list-quantifier'
        readonly how: Quantifier
        readonly list: FieldNode
        readonly predicate: Node
      }
    | { readonly kind: 'list-size'; readonly list: FieldNode; readonly filter?: Node }
    /** `inSegment("name")`: the rule that the name stood for when this one was checked. */
    | { readonly kind: 'segment'; readonly name: string; readonly rule: CheckedRule }
  )

export type NodeOf<K extends Node['kind']> = Extract<Node, { kind: K }>
export type FieldNode = NodeOf<'field'>

/** A rule that can be carried out: nothing about it is left to find out but the data. */
export interface CheckedRule {
  readonly text: string
  readonly subject: Subject
  readonly syntax: Syntax
  readonly node: Node
  /** The workspace's settings that it was checked under: its currency, its time zone. */
  readonly settings: WorkspaceSettings
  /** Names of the segments it asks for directly, each once. */
  readonly segments: readonly string[]
}

/** A value of any type, e.g. to order accounts by. */
export interface CheckedExpression {
  readonly text: string
  readonly subject: Subject
  readonly syntax: Syntax
  readonly node: Node
  /** The workspace's settings that it was checked under: its currency, its time zone. */
  readonly settings: WorkspaceSettings
}

/** The nodes directly inside a node; not the rule behind a segment's name. */
export function partsOf(node: Node): readonly Node[] {
  const parts: Node[] = []
  for (const part of Object.values(node) as unknown[]) {
    if (Array.isArray(part)) parts.push(...part.filter(isNode))
    else if (isNode(part)) parts.push(part)
  }
  return parts
}

function isNode(part: unknown): part is Node {
  return typeof part === 'object' && part !== null && 'kind' in part && 'type' in part && 'at' in part
}
