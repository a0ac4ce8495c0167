import { percentile } from '../percentile.ts'
import { studentQuantile } from '../student-quantile.ts'

/** An error of an earlier forecast, on the scale on which it was made. */
export interface PastError {
  /** Values that were known. */
  readonly origin: number
  /** Periods ahead, from 1. */
  readonly step: number
  readonly error: number
}

/** How far what comes may lie from a step's forecast. */
export interface Spread {
  readonly half80: number
  /** Null where earlier origins are too few to tell. */
  readonly half95: number | null
  readonly variance: number
}

/** What bands are asked for: a forecast that knows so many values, with so many numbers learnt from them. */
export interface BandAsked {
  readonly known: number
  readonly learnt: number
  readonly horizon: number
}

const ENOUGH_80 = 5
const ENOUGH_95 = 10

/** Until errors tell otherwise their square grows by a tenth a step, as if twenty origins had said so. */
const USUAL_GROWTH = { rise: 0.1, origins: 20 }

/**
 * Bands from the errors of earlier origins, a spread for each step; undefined with fewer than five origins. Errors of all
 * steps are pooled, each divided by how much errors grow with the step. The 80% limit is the (n + 1)·0.8 smallest of n
 * absolute sizes, as in split conformal prediction (J. Lei and others, Journal of the American Statistical Association 113
 * (2018) 1094–1111); n is the number of origins, since the steps of one origin err together, so that of m sizes it is the
 * (n + 1)·0.8·m/n smallest. The 95% limit, for which a
 * few dozen errors hold no quantile, is the 80% limit stretched as Student's t with n − 1 degrees of freedom.
 *
 * An earlier forecast knew less than the one now: errors are made smaller by √((1 + p/n) ÷ (1 + p/origin)), the ratio of
 * the prediction errors of a regression with p numbers learnt from n values.
 */
export function errorBands(past: readonly PastError[], { known, learnt, horizon }: BandAsked): Spread[] | undefined {
  const origins = new Set(past.map(({ origin }) => origin)).size
  if (origins < ENOUGH_80) return undefined
  const errors = past.map(({ origin, step, error }) => ({
    step,
    error: error * Math.sqrt((1 + learnt / known) / (1 + learnt / origin)),
  }))
  const growth = growthOf(errors, origins)
  const sizes = errors.map(({ error, step }) => Math.abs(error) / growth(step)).sort((a, b) => a - b)
  const rank = Math.min(sizes.length, (0.8 * (origins + 1) * sizes.length) / origins)
  const limit = percentile(sizes, (rank - 1) / Math.max(1, sizes.length - 1)) ?? 0
  const squares = sizes.reduce((sum, size) => sum + size ** 2, 0) / sizes.length
  const stretch = origins < ENOUGH_95 ? null : studentQuantile(0.975, origins - 1) / studentQuantile(0.9, origins - 1)
  return Array.from({ length: horizon }, (_, place) => {
    const wider = growth(place + 1)
    const half80 = limit * wider
    return { half80, half95: stretch === null ? null : half80 * stretch, variance: squares * wider ** 2 }
  })
}

/**
 * How much errors grow with the step: their square by a straight line, never falling, doubled at most from the first step
 * to the second as those of a random walk. Few origins say little of it, so it is drawn to what is usual.
 */
function growthOf(
  errors: readonly { readonly step: number; readonly error: number }[],
  origins: number,
): (step: number) => number {
  const middle = errors.reduce((sum, { step }) => sum + step, 0) / errors.length
  const mean = errors.reduce((sum, { error }) => sum + error ** 2, 0) / errors.length
  let [over, under] = [0, 0]
  for (const { step, error } of errors) {
    over += (step - middle) * (error ** 2 - mean)
    under += (step - middle) ** 2
  }
  const slope = under === 0 ? 0 : Math.max(0, over / under)
  const first = mean - slope * (middle - 1)
  const own = first > 0 ? Math.min(1, slope / first) : Number(slope > 0)
  const rise = (origins * own + USUAL_GROWTH.origins * USUAL_GROWTH.rise) / (origins + USUAL_GROWTH.origins)
  return (step) => Math.sqrt(1 + rise * (step - 1))
}
