import { chiSquaredTail } from './chi-squared-tail.ts'
import type { Counts } from './design-effect.ts'
import { type Interval, Z95 } from './interval.ts'
import { normalTwoSided } from './normal-tail.ts'

/** Two groups that are alike in what the stratum stands for: deals with and without a role, of one segment and size. */
export interface Stratum {
  readonly first: Counts
  readonly second: Counts
}

/** The odds of the first group ÷ the odds of the second, taken to be the same in every stratum. */
export interface CommonOddsRatio extends Interval {
  readonly oddsRatio: number
  /** Strata that tell anything: both groups are there, and both outcomes. */
  readonly strata: number
  /** Mantel–Haenszel statistic of "the odds are alike in every stratum", one degree of freedom, and its p-value. */
  readonly chiSquared: number
  readonly p: number
  /** The same with the continuity correction of one half: cautious with small counts. */
  readonly corrected: { readonly chiSquared: number; readonly p: number }
  /** Whether one ratio stands for all strata; a small p says that they differ. Undefined of a single stratum. */
  readonly homogeneity: { readonly chiSquared: number; readonly degrees: number; readonly p: number } | undefined
}

/**
 * Why there is no odds ratio: no stratum holds both groups and both outcomes; or in all of them together one group had
 * nothing but hits, or nothing but misses, where the other had some ("one-sided": the ratio would be 0 or without end).
 * A one-sided table can still be tested: `p` is of the corrected statistic.
 */
export type NoOddsRatio =
  | { readonly reason: 'no stratum tells'; readonly strata: 0 }
  | { readonly reason: 'one-sided'; readonly strata: number; readonly p: number }

/**
 * Common odds ratio over strata with 95% limits: N. Mantel and W. Haenszel, JNCI 22 (1959) 719–748, with the variance of
 * J. Robins, N. Breslow and S. Greenland, Biometrics 42 (1986) 311–323, which holds for few large strata and for many small
 * ones. A stratum with an empty margin adds nothing. Homogeneity: N. E. Breslow and N. E. Day, "Statistical Methods in Cancer
 * Research" I (1980) §4.4, as corrected by R. E. Tarone, Biometrika 72 (1985) 91–95.
 *
 * `effects` widens for members that come in clusters (deals of one account; see `clusteredOddsRatio`): factors, at least 1, of
 * the variances of the logarithm and of the test's sum. `z` as in `wilsonInterval`.
 */
export function mantelHaenszel(
  strata: readonly Stratum[],
  { ratio, test }: DesignEffects = { ratio: 1, test: 1 },
  z = Z95,
): CommonOddsRatio | NoOddsRatio {
  const tables = strata.map(tableOf).filter((table) => table !== undefined)
  if (tables.length === 0) return { reason: 'no stratum tells', strata: 0 }
  const sums = { for: 0, against: 0, forSpread: 0, bothSpread: 0, againstSpread: 0, above: 0, variance: 0 }
  for (const { a, b, c, d, n } of tables) {
    const [agree, differ, forIt, against] = [(a + d) / n, (b + c) / n, (a * d) / n, (b * c) / n]
    sums.for += forIt
    sums.against += against
    sums.forSpread += agree * forIt
    sums.bothSpread += agree * against + differ * forIt
    sums.againstSpread += differ * against
    sums.above += a - ((a + b) * (a + c)) / n
    sums.variance += ((a + b) * (c + d) * (a + c) * (b + d)) / (n ** 2 * (n - 1))
  }
  const tested = (correction: number) => {
    const distance = Math.abs(sums.above)
    const chiSquared = (distance - Math.min(correction, distance)) ** 2 / (sums.variance * test)
    return { chiSquared, p: normalTwoSided(Math.sqrt(chiSquared)) }
  }
  const corrected = tested(0.5)
  if (sums.for === 0 || sums.against === 0) return { reason: 'one-sided', strata: tables.length, p: corrected.p }
  const oddsRatio = sums.for / sums.against
  const variance =
    sums.forSpread / (2 * sums.for ** 2) +
    sums.bothSpread / (2 * sums.for * sums.against) +
    sums.againstSpread / (2 * sums.against ** 2)
  const half = z * Math.sqrt(variance * ratio)
  return {
    oddsRatio,
    low: oddsRatio * Math.exp(-half),
    high: oddsRatio * Math.exp(half),
    strata: tables.length,
    ...tested(0),
    corrected,
    homogeneity: homogeneity(tables, oddsRatio, test),
  }
}

/** See `mantelHaenszel`. */
export interface DesignEffects {
  readonly ratio: number
  readonly test: number
}

/** Hits and misses of the first group (a, b) and of the second (c, d), and all of them. */
interface Table {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly d: number
  readonly n: number
}

/** Undefined where a margin is empty: then nothing could have come out otherwise. */
function tableOf({ first, second }: Stratum): Table | undefined {
  const [a, c] = [first.hits, second.hits]
  const [b, d] = [first.size - a, second.size - c]
  const tells = first.size > 0 && second.size > 0 && a + c > 0 && b + d > 0
  return tells ? { a, b, c, d, n: first.size + second.size } : undefined
}

function homogeneity(tables: readonly Table[], oddsRatio: number, effect: number): CommonOddsRatio['homogeneity'] {
  if (tables.length < 2) return undefined
  let [statistic, above, variance] = [0, 0, 0]
  for (const table of tables) {
    const expected = expectedHits(table, oddsRatio)
    const { a, b, c, d } = table
    const cells = [expected, a + b - expected, a + c - expected, expected + d - a]
    const spread = 1 / cells.reduce((sum, cell) => sum + 1 / cell, 0)
    statistic += (a - expected) ** 2 / spread
    above += a - expected
    variance += spread
  }
  const chiSquared = Math.max(0, statistic - above ** 2 / variance) / effect
  const degrees = tables.length - 1
  return { chiSquared, degrees, p: chiSquaredTail(chiSquared, degrees) }
}

/** Hits of the first group, given the margins, at which the table would have just this odds ratio. */
function expectedHits({ a, b, c, d }: Table, oddsRatio: number): number {
  const [first, hits, rest] = [a + b, a + c, d - a]
  if (Math.abs(oddsRatio - 1) < 1e-9) return (first * hits) / (a + b + c + d)
  // x · (rest + x) = ratio · (first − x) · (hits − x): the root that leaves no cell below 0, in the form that loses no digits.
  const [two, one, none] = [1 - oddsRatio, rest + oddsRatio * (first + hits), -oddsRatio * first * hits]
  return (-2 * none) / (one + Math.sqrt(one ** 2 - 4 * two * none))
}
