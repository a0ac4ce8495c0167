import type { ClusterSums } from './cluster-sums.ts'
import { type Counts, effectiveCounts } from './design-effect.ts'
import { type Interval, Z95 } from './interval.ts'
import { wilsonInterval } from './wilson-interval.ts'

/** First minus second, with 95% limits; of proportions −1 to 1. */
export interface Difference extends Interval {
  readonly difference: number
}

/**
 * 95% interval of the difference of two independent proportions, first − second, from their score intervals: method 10 of
 * R. G. Newcombe, "Interval estimation for the difference between independent proportions", Statistics in Medicine 17
 * (1998) 873–890. Undefined where a group has no member. `z` as in `wilsonInterval`.
 */
export function newcombeDifference(first: Counts, second: Counts, z = Z95): Difference | undefined {
  if (first.size <= 0 || second.size <= 0) return undefined
  const [one, other] = [first.hits / first.size, second.hits / second.size]
  const [around, beside] = [wilsonInterval(one, first.size, z), wilsonInterval(other, second.size, z)]
  const difference = one - other
  return {
    difference,
    low: difference - Math.hypot(one - around.low, beside.high - other),
    high: difference + Math.hypot(around.high - one, other - beside.low),
  }
}

/**
 * The same where the members come in clusters (deals of accounts): each group's counts are first divided by its own design
 * effect. An account with members on both sides is taken as two, which widens the interval rather than narrows it.
 */
export function clusteredDifference(first: ClusterSums, second: ClusterSums, z = Z95): Difference | undefined {
  if (first.size === 0 || second.size === 0) return undefined
  return newcombeDifference(effectiveCounts(first), effectiveCounts(second), z)
}
