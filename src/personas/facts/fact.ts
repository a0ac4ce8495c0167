import type { RuleBook, Run } from '../../segments/index.ts'
import type { PersonaScope } from './persona-scope.ts'

/** What was found out, computed now from the data. */
export interface Fact {
  /** What it rests on: touches, or people who answered. */
  readonly n: number
  readonly people: number
  readonly accounts: number
  /** The share of the persona's people, 0 to 1, with 95% limits; null where there is too little to tell. */
  readonly value: number | null
  readonly lo: number | null
  readonly hi: number | null
  /** What it is held against; null where it was not compared. */
  readonly against: { readonly n: number; readonly value: number } | null
  /** Value − what it is held against, with 95% limits. */
  readonly difference: { readonly value: number; readonly lo: number; readonly hi: number } | null
  /** Day as of which it was computed: `2026-03-31`. */
  readonly asOf: string
  /** A sentence with all figures, or what is missing. */
  readonly words: string
  /**
   * True: the data agree with the claim and the interval excludes no effect. False: they speak clearly against it. Null: they
   * do not tell.
   */
  readonly agrees: boolean | null
}

/** Whose fact is asked, of which state of the market. */
export interface FactAsked {
  readonly book: RuleBook
  readonly run: Run
  readonly scope: PersonaScope
  readonly signal: AbortSignal | undefined
}
