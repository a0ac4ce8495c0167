import type { Person } from './people.ts'
import type { PersonRole } from './person-roles.ts'

export type DealType = 'new' | 'expansion' | 'renewal'
export type DealStatus = 'open' | 'won' | 'lost'

/** Somebody takes part in a deal from a date on. */
export interface Engagement {
  readonly person: Person
  readonly at: number
  /** What the seller wrote into the CRM; nobody checks it. */
  readonly crmRole: string
  readonly recordedAt: number
  readonly isPrimary: boolean
}

export interface FirstTouch {
  readonly person: Person
  readonly at: number
  readonly kind: string
  readonly channel: string
}

export interface Deal {
  readonly id: string
  readonly type: DealType
  readonly name: string
  readonly product: string
  readonly source: string
  readonly owner: string
  /** Milliseconds, as every date of a story. */
  readonly openedAt: number
  /** Missing while open. */
  readonly closedAt: number | undefined
  /** When it closes, or would: an open deal's lies after the end of the market. */
  readonly plannedCloseAt: number
  readonly status: DealStatus
  readonly stage: string
  /** A year's value in the workspace's currency. */
  readonly amount: number
  readonly competitor: string | undefined
  /** What the CRM says. */
  readonly statedReason: string | undefined
  readonly engaged: readonly Engagement[]
  /** The buyer's own first step before the deal, where the buyer took it. */
  readonly firstTouch: FirstTouch | undefined
  readonly truth: DealTruth
}

/** What only the truth file knows. */
export interface DealTruth {
  readonly insideSegment: boolean
  readonly championEngagedEarly: boolean
  readonly winProbability: number
  /** Missing while open. */
  readonly realReason: string | undefined
  readonly initiatorRole: PersonRole | undefined
}
