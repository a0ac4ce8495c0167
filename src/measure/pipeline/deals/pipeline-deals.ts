/** Day of something that has not happened, or is not known. */
export const NEVER = 0x7fff_ffff

export const WON = 1
export const LOST = 2

/** One place a deal in every array, so that a million of them are walked through quickly. */
export interface PipelineDeals {
  readonly size: number
  /** Days since 1970 by the workspace's calendar; `NEVER` where the record does not say. */
  readonly opened: Int32Array
  /** `NEVER` while it is open. */
  readonly closed: Int32Array
  /** 0 while it is open. */
  readonly outcome: Uint8Array
  /** NaN where the record does not say. */
  readonly amount: Float64Array
  /** Place in `products`; the last stands for all others. */
  readonly product: Uint16Array
  /** Place in `stages`. */
  readonly stage: Uint16Array
  /** 1 in the segment, 0 not, NaN where the deal has no account. */
  readonly member: Float64Array
  /** Deals of one account are in one group; those without an account are spread. 0 to `GROUPS` − 1. */
  readonly group: Uint16Array
  /** 1 where it has an account. */
  readonly hasAccount: Uint8Array
  readonly accounts: number
  readonly products: readonly string[]
  readonly stages: readonly (string | null)[]
  /** Closed without a closing day, or with a status that nobody recorded. */
  readonly leftOut: { readonly noClosing: number; readonly noStatus: number; readonly backwards: number }
}

/** Accounts are drawn in so many groups: enough that resampling groups is as good as resampling accounts. */
export const GROUPS = 120
