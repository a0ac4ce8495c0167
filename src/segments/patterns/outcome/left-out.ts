/** Deals or accounts that are no units, and why. */
export interface LeftOut {
  readonly code: string
  /** In words, to stand after a number: `deals opened less than 144 days before`. */
  readonly reason: string
  readonly units: number
}
