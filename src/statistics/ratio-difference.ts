import { type Compared, DRAWS, LARGE_SAMPLE, type TooFew, tailsOf, tooFew } from './bootstrap.ts'
import type { ClusterSums } from './cluster-sums.ts'
import { clusteredVariance } from './design-effect.ts'
import { Z95 } from './interval.ts'
import { normalTwoSided } from './normal-tail.ts'
import { normalDraw, type Random, seededRandom } from './random.ts'
import { type Clusters, tailPools } from './tail-pools.ts'

/**
 * What each cluster (account) adds: Σtotals ÷ Σsizes is the group's figure. For deal sizes a total is what an account's deals
 * brought and a size how many they are; for revenue per account every size is 1 (left out).
 */
export interface ClusterTotals {
  readonly totals: ArrayLike<number>
  readonly sizes?: ArrayLike<number>
}

/** Fewest clusters with an amount in either group: bench/coverage.ts holds the limits against the truth from so many on. */
const FEWEST_VALUED = 20

/**
 * Difference of Σtotals ÷ Σsizes between two groups of clusters with 95% limits and p-value: bootstrap-t (Efron and
 * Tibshirani 1993, §12.5; P. Hall and S. R. Wilson, "Two guidelines for bootstrap hypothesis testing", Biometrics 47 (1991)
 * 757–762): each draw's distance from what was observed is divided by the draw's own standard error (Cochran 1977, §3.12).
 * That suits skewed amounts, where plain percentiles claim too much, and asks whether the figures differ, not, as a
 * permutation would, whether anything about the groups does.
 *
 * A small group may have missed the rare large account that the market has, and then knows nothing of its own tail. So it is
 * drawn a second time with the residuals of both groups together (A. Davison and D. Hinkley, "Bootstrap Methods and their
 * Application", 1997, §4.4.3). Where the groups differ, those residuals do not fit it; so a third time it is drawn from its own
 * scale with the tail of both (`tailPools`). The widest limits and the largest p-value hold.
 *
 * The same `seed` gives the same limits. At most 6 × 1,999 × `LARGE_SAMPLE` steps; where both groups are larger the limits
 * and the p-value are the normal ones (Welch's test).
 */
export function differenceOfRatios(
  first: ClusterTotals,
  second: ClusterTotals,
  seed: number | string,
): Compared | TooFew {
  const [one, other] = [groupOf(first), groupOf(second)]
  const few = tooFew(one.valued, other.valued, FEWEST_VALUED)
  if (few !== undefined) return few
  const difference = one.figure - other.figure
  const error = Math.sqrt(one.variance + other.variance)
  const figures = { first: one.figure, second: other.figure, difference }
  if (error === 0) return { ...figures, low: difference, high: difference, p: difference === 0 ? 1 : 2 / (DRAWS + 1) }
  if (one.large && other.large) {
    const half = Z95 * error
    return { ...figures, low: difference - half, high: difference + half, p: normalTwoSided(difference / error) }
  }
  const random = seededRandom(seed)
  const own = [residualsOf(one.clusters), residualsOf(other.clusters)] as const
  const together = joined(own[0], own[1])
  const pools: (readonly [Clusters, Clusters])[] = [own, [together, together]]
  const smooth = tailPools(one.clusters, other.clusters)
  if (smooth !== undefined) pools.push([residualsOf(smooth[0]), residualsOf(smooth[1])])
  const tails = pools.map((pool) => tailsOf(distances([one, other], pool, error, random), difference / error))
  return {
    ...figures,
    low: difference - Math.max(0, ...tails.map(({ high }) => high)) * error,
    high: difference - Math.min(0, ...tails.map(({ low }) => low)) * error,
    p: Math.max(...tails.map(({ p }) => p)),
  }
}

/** Difference of the means per account: `differenceOfRatios` with every size 1. */
export function differenceOfMeans(first: ArrayLike<number>, second: ArrayLike<number>, seed: number | string) {
  return differenceOfRatios({ totals: first }, { totals: second }, seed)
}

interface Figure {
  readonly figure: number
  readonly variance: number
}

interface Group extends Figure {
  readonly clusters: Clusters
  /** Clusters with a total other than 0. */
  readonly valued: number
  /** Large enough for the normal distribution. */
  readonly large: boolean
}

/** Clusters of no size (accounts without a deal) say nothing of the ratio and are left out. */
function groupOf({ totals, sizes }: ClusterTotals): Group {
  const kept: { totals: number[]; sizes: number[] } = { totals: [], sizes: [] }
  let valued = 0
  for (let cluster = 0; cluster < totals.length; cluster += 1) {
    const size = sizes === undefined ? 1 : (sizes[cluster] ?? 0)
    if (size === 0) continue
    const total = totals[cluster] ?? 0
    kept.totals.push(total)
    kept.sizes.push(size)
    if (total !== 0) valued += 1
  }
  const clusters = { totals: Float64Array.from(kept.totals), sizes: Float64Array.from(kept.sizes) }
  const figure = figureOf(sumsOf(clusters))
  return { ...figure, clusters, valued, large: kept.totals.length > LARGE_SAMPLE }
}

/** What is left of each total when the figure of all is taken off: the ratio of what is left is 0. */
function residualsOf(clusters: Clusters): Clusters {
  const { totals, sizes } = clusters
  const { figure } = figureOf(sumsOf(clusters))
  return { totals: totals.map((total, place) => total - figure * (sizes[place] ?? 0)), sizes }
}

function joined(first: Clusters, second: Clusters): Clusters {
  const join = (one: Float64Array, other: Float64Array) => {
    const both = new Float64Array(one.length + other.length)
    both.set(one)
    both.set(other, one.length)
    return both
  }
  return { totals: join(first.totals, second.totals), sizes: join(first.sizes, second.sizes) }
}

/** Ascending: how far, in standard errors, the difference of draws from each pool lies from none. */
function distances(
  [first, second]: readonly [Group, Group],
  [one, other]: readonly [Clusters, Clusters],
  error: number,
  random: Random,
): Float64Array {
  const drawn = ({ large, variance, clusters }: Group, pool: Clusters): Figure =>
    large
      ? { figure: Math.sqrt(variance) * normalDraw(random), variance }
      : figureOf(drawnSums(pool, clusters.totals.length, random))
  const found = new Float64Array(DRAWS)
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const [again, beside] = [drawn(first, one), drawn(second, other)]
    const spread = Math.sqrt(again.variance + beside.variance)
    // A draw that met one value only has no spread of its own: the observed one stands in.
    found[draw] = (again.figure - beside.figure) / (spread > 0 ? spread : error)
  }
  return found.sort()
}

/** The innermost loop of all, so it calls nothing but `random`. */
function drawnSums({ totals, sizes }: Clusters, count: number, random: Random): ClusterSums {
  const { length } = totals
  let [hits, size, hitsSquared, sizeSquared, hitsTimesSize] = [0, 0, 0, 0, 0]
  for (let draw = 0; draw < count; draw += 1) {
    const cluster = Math.floor(random() * length)
    const total = totals[cluster] as number
    const members = sizes[cluster] as number
    hits += total
    size += members
    hitsSquared += total * total
    sizeSquared += members * members
    hitsTimesSize += total * members
  }
  return { clusters: count, hits, size, hitsSquared, sizeSquared, hitsTimesSize }
}

function sumsOf({ totals, sizes }: Clusters): ClusterSums {
  let [hits, size, hitsSquared, sizeSquared, hitsTimesSize] = [0, 0, 0, 0, 0]
  for (const [place, total] of totals.entries()) {
    const members = sizes[place] ?? 0
    hits += total
    size += members
    hitsSquared += total * total
    sizeSquared += members * members
    hitsTimesSize += total * members
  }
  return { clusters: totals.length, hits, size, hitsSquared, sizeSquared, hitsTimesSize }
}

function figureOf(sums: ClusterSums): Figure {
  return { figure: sums.hits / sums.size, variance: clusteredVariance(sums) ?? 0 }
}
