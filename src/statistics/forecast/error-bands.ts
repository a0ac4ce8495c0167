import { percentile } from '../percentile.ts'
import { studentQuantile } from '../student-quantile.ts'

/** An error of an earlier forecast, on the scale on which it was made. */
export interface PastError {
  readonly origin: number
  readonly step: number
  readonly error: number
}

/** Half the width of the 80% and the 95% band of each step; null where earlier errors are too few. */
export interface BandWidth {
  readonly half80: number | null
  readonly half95: number | null
}

const ENOUGH_80 = 5
const ENOUGH_95 = 10

/**
 * Bands from the errors of earlier origins. Errors of all steps are pooled after division by how much errors grow with
 * the step; the 80% limit is the (n + 1)·0.8 smallest absolute error of n, as in split conformal prediction (J. Lei and
 * others, Journal of the American Statistical Association 113 (2018) 1094–1111), with n the number of origins, since the
 * steps of one origin err together. The 95% limit is the 80% limit stretched as Student's t with n − 1 degrees of freedom.
 */
export function errorBands(past: readonly PastError[], horizon: number): BandWidth[] {
  const origins = new Set(past.map(({ origin }) => origin)).size
  if (origins < ENOUGH_80) return Array.from({ length: horizon }, () => ({ half80: null, half95: null }))
  const growth = growthOf(past)
  const sizes = past.map(({ error, step }) => Math.abs(error) / growth(step)).sort((a, b) => a - b)
  const share = Math.min(1, (0.8 * (origins + 1)) / origins)
  const limit = percentile(sizes, share) ?? 0
  const stretch = studentQuantile(0.975, origins - 1) / studentQuantile(0.9, origins - 1)
  return Array.from({ length: horizon }, (_, step) => {
    const half80 = limit * growth(step + 1)
    return { half80, half95: origins < ENOUGH_95 ? null : half80 * stretch }
  })
}

/** Errors grow with the square root of a line in the steps: as fast as those of a random walk at most, never less. */
function growthOf(past: readonly PastError[]): (step: number) => number {
  const middle = past.reduce((sum, { step }) => sum + step, 0) / past.length
  const mean = past.reduce((sum, { error }) => sum + error ** 2, 0) / past.length
  let [over, under] = [0, 0]
  for (const { step, error } of past) {
    over += (step - middle) * (error ** 2 - mean)
    under += (step - middle) ** 2
  }
  const slope = under === 0 ? 0 : Math.max(0, over / under)
  const first = mean - slope * (middle - 1)
  const rise = first <= 0 ? 1 : Math.min(1, slope / first)
  return (step) => Math.sqrt(1 + rise * (step - 1))
}
