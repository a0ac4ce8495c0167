import type { Catalog } from '../../../market-data/index.ts'
import type { Problem } from '../../../problem.ts'
import type { LanguageFunction } from '../../functions/function.ts'
import type { CheckedRule, Node, Relation, Subject } from '../node.ts'
import type { Span, Syntax } from '../syntax.ts'

/** Rows of a relation before they are counted, summed or asked about: never a value by themselves. */
export interface Rows {
  readonly kind: 'rows'
  readonly relation: Relation
  readonly filter?: Node
  /** What `map` takes of each row. */
  readonly of?: Node
  readonly at: Span
}

/** What a name that a predicate introduces stands for. */
export type Variable = { readonly kind: 'row'; readonly relation: Relation } | { readonly kind: 'item' }

export type Scope = ReadonlyMap<string, Variable>

/** What the parts of the checker share: one for each text that is checked. */
export interface Checking {
  readonly catalog: Catalog
  readonly functions: readonly LanguageFunction[]
  readonly subject: Subject
  /** Names of all segments, for suggestions. */
  readonly segmentNames: readonly string[]
  /** Reports a problem at a place; gives `undefined` so that callers can return it. */
  readonly problem: (code: string, message: string, at: Span, hint?: string) => undefined
  readonly report: (problem: Problem) => void
  /** A value, or undefined when a problem was reported. */
  readonly value: (syntax: Syntax, scope: Scope) => Node | undefined
  /** A value or rows. */
  readonly any: (syntax: Syntax, scope: Scope) => Node | Rows | undefined
  /** A condition: a value that is yes or no. */
  readonly condition: (syntax: Syntax, scope: Scope) => Node | undefined
  /** The rule behind a segment's name. */
  readonly segment: (name: string, at: Span) => CheckedRule | undefined
}

export function span(from: Span): Span {
  return { start: from.start, end: from.end }
}

/** True inside a relation's predicate. */
export function insideRelation(scope: Scope): boolean {
  return [...scope.values()].some((variable) => variable.kind === 'row')
}
