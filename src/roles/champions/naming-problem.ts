import type { Market } from '../../market-data/index.ts'

/** People in a job role who were asked, and those of them who name the problem that we solve. */
export interface NamingRole {
  readonly role: string
  readonly asked: number
  readonly naming: number
  /** 95% limits of naming ÷ asked (Wilson), 0 to 1. */
  readonly lo95: number
  readonly hi95: number
  /** Clearly more often than everybody else who was asked. */
  readonly more: boolean
}

export interface NamingProblem {
  /** Everybody asked, of known job role or not. */
  readonly asked: number
  readonly naming: number
  /** Of known job role. */
  readonly roles: readonly NamingRole[]
}

/**
 * What the champion's recommendation needs from research, a later domain: who names the problem that we solve, in the
 * companies of a segment (its name, or a rule), in the whole market without one; undefined where nobody has said which words
 * name it. It speaks for or against a role beside the lift and never changes it.
 */
export type ReadProblem = (market: Market, segment: string | undefined) => Promise<NamingProblem | undefined>

/** What a recommendation needs from outside. */
export interface RecommendingMarket extends Market {
  readonly readProblem?: ReadProblem
}
