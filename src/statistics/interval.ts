/** Two-sided 95% limits, in the unit of the estimate. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** Two-sided 95% point of the standard normal distribution. */
export const Z95 = 1.959963984540054
