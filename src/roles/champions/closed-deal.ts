/** One closed deal as lift is counted over: what was on record by its landmark, and how it ended. */
export interface ClosedDeal {
  /** Number of the account; deals of one account are not taken for independent witnesses. */
  readonly account: number
  /** Milliseconds. */
  readonly opened: number
  /** Milliseconds. */
  readonly closed: number
  /** No decision counts as not won. */
  readonly won: boolean
  /** In the workspace's currency; null where none is recorded. */
  readonly amount: number | null
  /** Which saved segments its account was in at the opening, as any text: deals of the same text are alike in that. */
  readonly segments: string
  /** Where the deal came from; empty where unknown. */
  readonly source: string
  /** Job roles of the people engaged from 90 days before the opening until the landmark, one entry a person; '' where it is unknown. */
  readonly engaged: readonly string[]
  /** Job roles of all people on record by the landmark, the engaged ones too, one entry a person; '' where it is unknown. */
  readonly present: readonly string[]
}

export const DAY = 86_400_000
