import type { Problem } from '../../../api/failure.ts'
import type { BuilderGroup } from '../builder/builder-tree.ts'

export type Subject = 'account' | 'contact'

/** How many a rule keeps. For a rule about people, `unknown`, `total` and `unknownBecause` count people. */
export interface Size {
  readonly accounts: number
  readonly contacts?: number
  readonly unknown: number
  readonly total: number
  readonly unknownBecause: readonly { readonly field: string; readonly accounts: number }[]
}

/** A problem, with the row of the builder that it is about. */
export interface DraftProblem extends Problem {
  readonly path?: readonly number[]
}

export interface DraftClause {
  readonly rule: string
  readonly sentence: string
  readonly start: number
  readonly end: number
  readonly size: Size | null
  /** How many the rule would keep without it. */
  readonly without: number | null
  readonly path?: readonly number[]
}

/** What `segment draft` says about a rule that is being written. */
export interface DraftAnswer {
  readonly rule: string
  readonly tree: BuilderGroup | null
  readonly problems: readonly DraftProblem[]
  readonly subject: Subject
  readonly sentence: string | null
  readonly size: Size | null
  readonly clauses: readonly DraftClause[]
}

/** Accounts of a rule about companies, people of a rule about people. */
export function keptBy(size: Size): number {
  return size.contacts ?? size.accounts
}
