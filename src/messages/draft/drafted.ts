import type { BuyingStage } from '../stages/buying-stages.ts'

/** A sentence of a draft, and what of the material carries it: never without. */
export interface DraftSentence {
  readonly text: string
  readonly statements: readonly number[]
  readonly quotes: readonly number[]
  /** What is computed, of each figure. */
  readonly figures: readonly Readonly<Record<string, unknown>>[]
}

export interface DraftPoint {
  readonly kind: 'difference' | 'answer'
  /** The competitor; null: doing nothing, or the statement that is answered. */
  readonly about: string | null
  readonly statement: number | null
  readonly sentences: readonly DraftSentence[]
}

/** What could not be written, and what would fill it. */
export interface DraftGap {
  readonly part: string
  readonly words: string
}

export interface DraftedMessage {
  readonly stage: BuyingStage
  readonly groupFrame: readonly DraftSentence[]
  readonly personalFrame: readonly DraftSentence[]
  readonly value: readonly DraftSentence[]
  readonly nextStep: readonly DraftSentence[]
  readonly points: readonly DraftPoint[]
  readonly channel: string | null
  readonly format: string | null
  readonly keywords: readonly string[]
  readonly missing: readonly DraftGap[]
  /** For the house: what was found and is not written. */
  readonly notes: readonly string[]
}
