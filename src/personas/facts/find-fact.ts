import type { Market } from '../../market-data/index.ts'
import { openRuleBook, runOf } from '../../segments/index.ts'
import { answersFact } from './answers-fact.ts'
import { behaviourFact } from './behaviour-fact.ts'
import type { FactDefinition } from './fact-definition.ts'
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

/** Computes a piece of evidence anew. Throws Problems for a definition that does not fit this workspace. */
export async function findFact(
  market: Market,
  scope: PersonaScope,
  definition: FactDefinition,
  signal?: AbortSignal,
): Promise<Fact> {
  const book = await openRuleBook(market)
  const asked = { book, run: runOf(market, book), scope, signal }
  return definition.kind === 'answers'
    ? answersFact(market, asked, definition)
    : behaviourFact(market, asked, definition)
}
