import type { KindName } from '../kinds/field.ts'
import type { ImportProblem, ProblemReport } from './import-problems.ts'

/** Rows of the file: each is accepted, rejected or unchanged. */
export interface ImportCounts {
  readonly read: number
  readonly accepted: number
  readonly rejected: number
  readonly unchanged: number
  /** Accounts that only a reference names. */
  readonly stubs: number
  /** People who answered, for surveys. */
  readonly respondents?: number
}

/** What became of one file. */
export interface FileImport extends ImportCounts, ProblemReport {
  readonly import: number
  readonly file: string
  readonly mapping: ReadableMapping
  /** What was understood in a way worth knowing, and how a map would say otherwise. */
  readonly remarks: readonly { readonly message: string; readonly hint?: string }[]
  /** The same in words. */
  readonly notes: readonly string[]
}

/** A mapping as a person reads it. */
export interface ReadableMapping {
  readonly origin: string
  readonly kinds: readonly ReadablePart[]
}

export interface ReadablePart {
  readonly kind: KindName
  readonly fields: readonly {
    readonly field: string
    /** The column, or `= value` for a constant. */
    readonly from: string
    readonly confidence: number
    readonly dateFormat?: string
  }[]
  readonly custom: readonly { readonly field: string; readonly from: string; readonly type: string }[]
  readonly afterOutcome: readonly string[]
  readonly questions?: number
}

export type { ImportProblem }
