import { type Compared, DRAWS, LARGE_SAMPLE, type TooFew, tailsOf, tooFew } from './bootstrap.ts'
import { clusteredInterval } from './clustered-proportion.ts'
import { Z95 } from './interval.ts'
import { percentile } from './percentile.ts'
import { normalDraw, type Random, seededRandom } from './random.ts'

/** Values (days of a cycle, sizes of deals), each with the number of the cluster (account) it is of. */
export interface ClusteredValues {
  readonly values: ArrayLike<number>
  /** As long as `values`. */
  readonly clusters: ArrayLike<number>
}

/** With fewer clusters in either group the draws meet too few different medians. */
const FEWEST_CLUSTERS = 10

/**
 * Difference of two medians with 95% limits and p-value: the percentile bootstrap over clusters (Efron and Tibshirani 1993,
 * chapter 13), which for medians needs no standard error. A group of more clusters than `LARGE_SAMPLE` is drawn from the normal
 * distribution whose spread comes from the ranks (R. S. Woodruff, "Confidence intervals for medians and other position
 * measures", JASA 47 (1952) 635–646). The same `seed` gives the same limits. Values that are often the same make the limits
 * wide and the p-value large, never the other way round. Costs draws × values of at most so many clusters.
 */
export function differenceOfMedians(
  first: ClusteredValues,
  second: ClusteredValues,
  seed: number | string,
): Compared | TooFew {
  const [one, other] = [groupOf(first), groupOf(second)]
  const few = tooFew(one.sizes.length, other.sizes.length, FEWEST_CLUSTERS)
  if (few !== undefined) return few
  const random = seededRandom(seed)
  const draws = Float64Array.from({ length: DRAWS }, () => drawn(one, random) - drawn(other, random)).sort()
  const { low, high, p } = tailsOf(draws, 0)
  const difference = one.median - other.median
  return {
    first: one.median,
    second: other.median,
    difference,
    low: Math.min(low, difference),
    high: Math.max(high, difference),
    p,
  }
}

interface Group {
  readonly median: number
  /** Values of each cluster. */
  readonly sizes: Int32Array
  /** Standard error from the ranks where the group is large. */
  readonly error: number | undefined
  /** Otherwise its values, ascending, and beside each the place of its cluster. */
  readonly values: Float64Array
  readonly places: Int32Array
}

function groupOf({ values, clusters }: ClusteredValues): Group {
  const numbers = new Map<number, number>()
  const placed = Int32Array.from(clusters, (cluster) => {
    const place = numbers.get(cluster) ?? numbers.size
    numbers.set(cluster, place)
    return place
  })
  const sizes = new Int32Array(numbers.size)
  for (const place of placed) sizes[place] = (sizes[place] ?? 0) + 1
  const sorted = Float64Array.from(values).sort()
  const median = percentile(sorted, 0.5) ?? Number.NaN
  if (sizes.length > LARGE_SAMPLE) {
    const below = Int32Array.from(sizes, () => 0)
    for (const [row, place] of placed.entries()) {
      if ((values[row] ?? 0) <= median) below[place] = (below[place] ?? 0) + 1
    }
    return { median, sizes, values: sorted, places: placed, error: errorFromRanks(sorted, sizes, below) }
  }
  const order = Array.from(placed, (place, row) => ({ place, value: values[row] ?? 0 }))
  order.sort((one, other) => one.value - other.value)
  return { median, sizes, values: sorted, places: Int32Array.from(order, ({ place }) => place), error: undefined }
}

/** `below`: how many of each cluster's values are at most the median. */
function errorFromRanks(sorted: Float64Array, sizes: Int32Array, below: Int32Array): number {
  let [hits, size, hitsSquared, sizeSquared, hitsTimesSize] = [0, 0, 0, 0, 0]
  for (const [place, members] of sizes.entries()) {
    const few = below[place] ?? 0
    hits += few
    size += members
    hitsSquared += few ** 2
    sizeSquared += members ** 2
    hitsTimesSize += few * members
  }
  const sums = { clusters: sizes.length, hits, size, hitsSquared, sizeSquared, hitsTimesSize }
  const { low, high } = clusteredInterval(sums) ?? { low: 0, high: 1 }
  const at = (limit: number) => percentile(sorted, Math.min(1, Math.max(0, 0.5 + limit - hits / size))) ?? Number.NaN
  return (at(high) - at(low)) / (2 * Z95)
}

/** The median of as many clusters drawn with replacement, each with all its values. */
function drawn(group: Group, random: Random): number {
  const { values, places, sizes, error, median } = group
  if (error !== undefined) return median + error * normalDraw(random)
  const times = new Int32Array(sizes.length)
  let size = 0
  for (let draw = 0; draw < sizes.length; draw += 1) {
    const place = Math.floor(random() * sizes.length)
    times[place] = (times[place] ?? 0) + 1
    size += sizes[place] ?? 0
  }
  let [seen, index] = [0, -1]
  while (seen * 2 < size) {
    index += 1
    seen += times[places[index] ?? 0] ?? 0
  }
  const middle = values[index] ?? median
  if (seen * 2 > size) return middle
  do index += 1
  while (index < values.length && times[places[index] ?? 0] === 0)
  return (middle + (values[index] ?? middle)) / 2
}
