import type { Difference } from './newcombe-difference.ts'
import { percentile } from './percentile.ts'

/**
 * Why resample: amounts (revenue, deal sizes, days) are skewed, and rows of one account are no independent witnesses. So
 * accounts are drawn with replacement, each with all its rows, and the figure is computed anew for each draw: B. Efron and
 * R. J. Tibshirani, "An Introduction to the Bootstrap" (1993), chapters 12 to 16.
 */

/** Draws of one comparison; one less than 2,000 so that the 50th from either end is the 2.5% point exactly. */
export const DRAWS = 1999

/**
 * Beyond so many clusters a group's figure is drawn from its large-sample normal distribution instead, so that a million
 * accounts cost no more than these.
 */
export const LARGE_SAMPLE = 2500

/** A figure of two groups, in its own unit: `first` and `second` are the groups' figures, `difference` first − second. */
export interface Compared extends Difference {
  readonly first: number
  readonly second: number
  /** Two-sided p-value of "no difference"; never below 2 ÷ (draws + 1) where it was found by drawing. */
  readonly p: number
}

/** The smaller group has too few clusters with a value to be compared. */
export interface TooFew {
  readonly needs: number
  readonly has: number
}

export function tooFew(first: number, second: number, needs: number): TooFew | undefined {
  const has = Math.min(first, second)
  return has < needs ? { needs, has } : undefined
}

/** The 2.5% and 97.5% points of the draws (ascending), and twice the share of them beyond `at` on its rarer side. */
export function tailsOf(draws: Float64Array, at: number): { low: number; high: number; p: number } {
  const below = draws.reduce((count, draw) => count + Number(draw <= at), 1)
  const above = draws.reduce((count, draw) => count + Number(draw >= at), 1)
  return {
    low: percentile(draws, 0.025) ?? Number.NaN,
    high: percentile(draws, 0.975) ?? Number.NaN,
    p: Math.min(1, (2 * Math.min(below, above)) / (draws.length + 1)),
  }
}
