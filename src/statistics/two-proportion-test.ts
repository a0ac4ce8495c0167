import type { Counts } from './design-effect.ts'
import { fisherExact } from './fisher-exact.ts'
import { normalTwoSided } from './normal-tail.ts'

/**
 * Two-sided p-value of "both groups have the same rate": the N − 1 chi-squared test where every expected count is at least
 * 1, Fisher's exact test otherwise, as I. Campbell recommends ("Chi-squared and Fisher–Irwin tests of two-by-two tables with
 * small sample recommendations", Statistics in Medicine 26 (2007) 3661–3675). Of clustered members give the counts divided
 * by the design effect (`effectiveCounts`): together the test of Rao and Scott (1992). 1 where all members are alike or a
 * group is empty.
 */
export function twoProportionTest(first: Counts, second: Counts): number {
  const all = first.size + second.size
  const hits = first.hits + second.hits
  if (all <= 0) return 1
  const leastExpected = (Math.min(first.size, second.size) * Math.min(hits, all - hits)) / all
  if (leastExpected < 1) return fisherExact(first, second, 'two-sided')
  const difference = first.hits / first.size - second.hits / second.size
  const rate = hits / all
  const variance = rate * (1 - rate) * (1 / first.size + 1 / second.size)
  return normalTwoSided(difference * Math.sqrt((all - 1) / (all * variance)))
}
