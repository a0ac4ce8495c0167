import { type Interval, Z95 } from './interval.ts'
import { normalTwoSided } from './normal-tail.ts'

/** An estimate on a scale on which it is near normal, such as the logarithm of an odds ratio, with its standard error. */
export interface Estimate {
  readonly estimate: number
  readonly error: number
}

/** One estimate − the mean of the others, with 95% limits. */
export interface AgainstOthers extends Interval {
  readonly difference: number
  /** Two-sided p-value of "no different from the others". */
  readonly p: number
}

/**
 * How far one estimate stands from others of its kind. The others are brought together as in a meta-analysis with random
 * effects (R. DerSimonian and N. Laird, "Meta-analysis in clinical trials", Controlled Clinical Trials 7 (1986) 177–188):
 * weighted by what each tells, and what they differ among themselves beyond chance is allowed to the one as well.
 * Undefined without others. Estimates of the same units lean the same way, so that the error is stated rather too large.
 */
export function againstOthers(one: Estimate, others: readonly Estimate[]): AgainstOthers | undefined {
  if (others.length === 0) return undefined
  const between = spreadBetween(others)
  const { mean, variance } = weightedMean(others, between)
  const difference = one.estimate - mean
  const error = Math.sqrt(one.error ** 2 + between + variance)
  return {
    difference,
    low: difference - Z95 * error,
    high: difference + Z95 * error,
    p: normalTwoSided(difference / error),
  }
}

/** Variance of the true values among themselves, 0 or more: by moments. */
export function spreadBetween(estimates: readonly Estimate[]): number {
  const { mean, sum } = weightedMean(estimates, 0)
  let [spread, squares] = [0, 0]
  for (const { estimate, error } of estimates) {
    spread += (estimate - mean) ** 2 / error ** 2
    squares += 1 / error ** 4
  }
  const scale = sum - squares / sum
  return scale > 0 ? Math.max(0, (spread - (estimates.length - 1)) / scale) : 0
}

function weightedMean(
  estimates: readonly Estimate[],
  between: number,
): { readonly mean: number; readonly sum: number; readonly variance: number } {
  let [total, sum] = [0, 0]
  for (const { estimate, error } of estimates) {
    const weight = 1 / (error ** 2 + between)
    total += weight * estimate
    sum += weight
  }
  return { mean: total / sum, sum, variance: 1 / sum }
}
