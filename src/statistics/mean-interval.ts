import { type Interval, Z95 } from './interval.ts'

/**
 * Large-sample 95% interval of a mean from the values' number, sum and sum of squares: mean ± 1.96·s/√n.
 * Amounts are skewed, so it is not to be trusted where few values differ from 0.
 */
export function meanInterval(n: number, sum: number, sumOfSquares: number): Interval {
  const mean = sum / n
  const variance = n < 2 ? 0 : Math.max(0, sumOfSquares - n * mean ** 2) / (n - 1)
  const half = Z95 * Math.sqrt(variance / n)
  return { low: mean - half, high: mean + half }
}
