import { type Interval, Z95 } from './interval.ts'
import { wilsonInterval } from './wilson-interval.ts'

/** Sums over clusters (accounts): each has `size` members (closed deals), of which `hits` count (were won). */
export interface ClusterSums {
  /** Clusters with at least one member. */
  readonly clusters: number
  readonly size: number
  readonly hits: number
  readonly sizeSquared: number
  readonly hitsSquared: number
  readonly hitsTimesSize: number
}

/**
 * Variance of Σhits ÷ Σsize when clusters are sampled, not members: the ratio estimator of W. G. Cochran, "Sampling
 * Techniques", 3rd ed. (1977), §3.12, without the finite-population factor. Undefined under two clusters.
 */
export function clusteredVariance(sums: ClusterSums): number | undefined {
  const { clusters, size, hits, sizeSquared, hitsSquared, hitsTimesSize } = sums
  if (clusters < 2) return undefined
  const share = hits / size
  const spread = hitsSquared - 2 * share * hitsTimesSize + share ** 2 * sizeSquared
  // Rounding may leave a little below 0 where every cluster has the same share.
  return (clusters / (clusters - 1)) * (Math.max(0, spread) / size ** 2)
}

/**
 * 95% interval of Σhits ÷ Σsize: Wilson's, with the members' number divided by the design effect (the variance above
 * ÷ the binomial one, never below 1), as compared by N. Dean and M. Pagano, Journal of Survey Statistics and
 * Methodology 3 (2015) 484–503. Members of one account are so counted for what they tell, not each as a new witness.
 *
 * Where the variance says nothing (one cluster; all won or all lost; every cluster the same) each cluster counts once.
 * Undefined without members. `z` as in `wilsonInterval`.
 */
export function clusteredInterval(sums: ClusterSums, z = Z95): Interval | undefined {
  const { clusters, size, hits } = sums
  if (size === 0) return undefined
  const share = hits / size
  if (clusters === size) return wilsonInterval(share, size, z)
  const variance = clusteredVariance(sums)
  if (variance === undefined || variance === 0) return wilsonInterval(share, clusters, z)
  return wilsonInterval(share, Math.min(size, (share * (1 - share)) / variance), z)
}
