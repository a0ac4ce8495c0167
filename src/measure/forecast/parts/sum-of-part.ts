import { toCents } from '../forecast-measure.ts'
import type { ForecastValues } from '../series/forecast-values.ts'
import { sumBand } from '../series/sum-band.ts'

/** What all periods ahead bring together. */
interface PartSum {
  readonly mean: number
  readonly lo80: number | null
  readonly hi80: number | null
}

/**
 * The sum over all periods ahead of a part whose means were moved, and the band that should hold it 8 times in 10: as wide as
 * the errors of earlier sums make it (`sumBand`), moved with the mean as the bands of the periods are.
 */
export function sumOfPart(
  { steps, series }: ForecastValues,
  means: readonly number[],
  { floored }: { readonly floored: boolean },
): PartSum {
  const mean = toCents(means.reduce((sum, each) => sum + each, 0))
  const [only, second] = steps
  // Of a single period its own band is the better one: it is made from more errors.
  const own =
    only !== undefined && second === undefined
      ? only
      : sumBand(
          steps,
          steps.map(() => 1),
          series.tested,
        )
  const shift = (limit: number | null): number | null => {
    if (limit === null) return null
    const moved = limit + mean - own.mean
    return toCents(floored ? Math.max(0, moved) : moved)
  }
  return { mean, lo80: shift(own.lo80), hi80: shift(own.hi80) }
}
