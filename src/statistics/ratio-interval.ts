import type { ClusterSums } from './cluster-sums.ts'
import { clusteredVariance } from './design-effect.ts'
import { type Interval, Z95 } from './interval.ts'

/** Under so many clusters the variance says too little to draw limits from it. */
const FEWEST_CLUSTERS = 20

/**
 * 95% limits of Σhits ÷ Σsize, both amounts of money: the ratio estimator's variance (W. G. Cochran, "Sampling Techniques",
 * 3rd ed., 1977, §6.3) on the logarithm, because amounts are skewed and a ratio of them cannot fall below 0 by being uncertain.
 * Approximate. Undefined under 20 clusters, and where the ratio is not above 0.
 */
export function ratioInterval(sums: ClusterSums): Interval | undefined {
  const ratio = sums.hits / sums.size
  const variance = clusteredVariance(sums)
  if (variance === undefined || sums.clusters < FEWEST_CLUSTERS || !(sums.size > 0 && ratio > 0)) return undefined
  const factor = Math.exp((Z95 * Math.sqrt(variance)) / ratio)
  return { low: ratio / factor, high: ratio * factor }
}
