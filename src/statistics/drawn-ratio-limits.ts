import { clusteredVariance } from './design-effect.ts'
import { type Interval, Z95 } from './interval.ts'
import { seededRandom } from './random.ts'
import type { ClusterTotals } from './ratio-difference.ts'
import { resampledLimits } from './resampled-limits.ts'

/** With fewer clusters the draws meet too few different ones to say how far the figure may be off. */
const FEWEST_FOR_LIMITS = 10

/** Beyond so many clusters the normal limits are as good, and drawing costs what nobody would notice. */
const MOST_DRAWN = 400

/**
 * 95% limits of Σtotals ÷ Σsizes when clusters (accounts) are sampled, not their members (deals): BCa of draws with
 * replacement (`resampledLimits`), which suits skewed amounts; of more than 400 clusters mean ± 1.96 standard errors of the
 * ratio estimator (W. G. Cochran, "Sampling Techniques", 3rd ed. 1977, §3.12). Undefined under ten clusters. The same `seed`
 * gives the same limits. Clusters of no size are left out. At most 2,200 × 400 steps.
 */
export function drawnRatioLimits({ totals, sizes }: ClusterTotals, seed: number | string): Interval | undefined {
  const places = Array.from(totals, (_, place) => place).filter((place) => (sizes?.[place] ?? 1) > 0)
  const total = places.map((place) => totals[place] ?? 0)
  const size = places.map((place) => sizes?.[place] ?? 1)
  if (places.length < FEWEST_FOR_LIMITS) return undefined
  if (places.length > MOST_DRAWN) return normalLimits(total, size)
  const [limits] = resampledLimits(
    places.length,
    (drawn) => {
      let [hits, members] = [0, 0]
      for (const place of drawn) {
        hits += total[place] ?? 0
        members += size[place] ?? 0
      }
      return [hits / members]
    },
    seededRandom(seed),
  )
  return limits === undefined ? undefined : { low: limits.low, high: limits.high }
}

function normalLimits(totals: readonly number[], sizes: readonly number[]): Interval {
  let [size, hits, sizeSquared, hitsSquared, hitsTimesSize] = [0, 0, 0, 0, 0]
  for (const [place, total] of totals.entries()) {
    const members = sizes[place] ?? 0
    size += members
    hits += total
    sizeSquared += members ** 2
    hitsSquared += total ** 2
    hitsTimesSize += total * members
  }
  const sums = { clusters: totals.length, size, hits, sizeSquared, hitsSquared, hitsTimesSize }
  const half = Z95 * Math.sqrt(clusteredVariance(sums) ?? 0)
  return { low: hits / size - half, high: hits / size + half }
}
