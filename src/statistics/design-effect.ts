import type { ClusterSums } from './cluster-sums.ts'

/** Of `size` members, `hits` have what is asked. A size that was divided by a design effect need not be whole. */
export interface Counts {
  readonly hits: number
  readonly size: number
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
 * How many members of clusters tell as much as one that was drawn on its own (L. Kish, "Survey Sampling", 1965, §8.2): the
 * variance above ÷ the binomial one, never below 1. Where the variance says nothing (one cluster; all won or all lost;
 * every cluster the same) each cluster counts once. 1 without members.
 *
 * A group of few clusters may look alike within by luck. With `among`, sums of all clusters that it was taken from, the effect
 * is at least what their correlation within clusters gives clusters of the group's sizes.
 */
export function designEffect(sums: ClusterSums, among?: ClusterSums): number {
  const { clusters, size, hits } = sums
  if (clusters === size) return 1
  const share = hits / size
  const variance = clusteredVariance(sums)
  const own =
    variance === undefined || variance === 0
      ? size / clusters
      : Math.max(1, (variance * size) / (share * (1 - share)))
  if (among === undefined) return own
  return Math.max(own, 1 + correlationWithin(among) * (heaviness(sums) - 1))
}

/**
 * The counts divided by the design effect, to be tested as if each were a witness of its own: J. N. K. Rao and A. J. Scott,
 * "A simple method for the analysis of clustered binary data", Biometrics 48 (1992) 577–585. `among` as in `designEffect`.
 */
export function effectiveCounts(sums: ClusterSums, among?: ClusterSums): Counts {
  const effect = designEffect(sums, among)
  return { hits: sums.hits / effect, size: sums.size / effect }
}

/** ρ of Kish's deff = 1 + ρ(b − 1), 0 to 1. */
function correlationWithin(sums: ClusterSums): number {
  const more = heaviness(sums) - 1
  return more <= 0 ? 0 : Math.min(1, (designEffect(sums) - 1) / more)
}

/** b: members of the cluster that a member is in, on average. */
function heaviness({ size, sizeSquared }: ClusterSums): number {
  return sizeSquared / size
}
