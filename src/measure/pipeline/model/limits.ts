import { percentile } from '../../../statistics/index.ts'
import type { Drawn } from './simulate.ts'

/** A figure with its 80% and 95% intervals. */
export interface Limits {
  readonly mean: number
  readonly lo80: number
  readonly hi80: number
  readonly lo95: number
  readonly hi95: number
}

/** From the draws, stretched about the mean by these factors; never below 0 unless the draws are. */
export function limitsOf({ mean, draws }: Drawn, by80 = 1, by95 = by80): Limits {
  const least = Math.min(0, draws[0] ?? 0)
  const at = (share: number, by: number): number => {
    const point = percentile(draws, share) ?? mean
    return Math.max(least, mean + (point - mean) * by)
  }
  // The mean of the rates may lie outside what skewed draws hold between them.
  return {
    mean,
    lo80: Math.min(mean, at(0.1, by80)),
    hi80: Math.max(mean, at(0.9, by80)),
    lo95: Math.min(mean, at(0.025, by95)),
    hi95: Math.max(mean, at(0.975, by95)),
  }
}
