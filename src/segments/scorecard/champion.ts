import type { Market } from '../../market-data/index.ts'
import type { ChosenRule } from '../rule-book.ts'

/** Who carries a purchase inside a company, as far as it is known. */
export interface Champion {
  /** The role in words: `creative operations manager`. */
  readonly role: string
  /** A condition on one of the company's people, called `c`, in the segment language: `c.department == "creative"`. */
  readonly people: string
  /** The data recommend the role and nobody has confirmed it. Left out: somebody has. */
  readonly unconfirmed?: boolean
}

/**
 * What the scorecard needs from roles, a later domain: the champion's role in the companies of a rule, undefined where
 * it cannot be told. Until somebody gives this to the operations, reachability is unknown and says so.
 */
export type FindChampion = (
  market: Market,
  chosen: ChosenRule,
  asOf: Date | undefined,
  signal: AbortSignal,
) => Promise<Champion | undefined>

/** What scoring needs from outside. */
export interface ScoringMarket extends Market {
  readonly findChampion?: FindChampion
}
