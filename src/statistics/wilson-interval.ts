import { type Interval, Z95 } from './interval.ts'

/**
 * 95% score interval of a proportion: E. B. Wilson, "Probable inference, the law of succession, and statistical
 * inference", JASA 22 (1927) 209–212; method 3 of R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872.
 * It never leaves 0 to 1 and has a width also where nothing, or everything, was won.
 *
 * `share` is 0 to 1, `n` above 0; an effective size of a clustered sample need not be whole. `z` is the two-sided point
 * of the standard normal distribution, for another confidence than 95%.
 */
export function wilsonInterval(share: number, n: number, z = Z95): Interval {
  const z2 = z ** 2
  const middle = (2 * n * share + z2) / (2 * (n + z2))
  const half = (z * Math.sqrt(z2 + 4 * n * share * (1 - share))) / (2 * (n + z2))
  return { low: share === 0 ? 0 : Math.max(0, middle - half), high: share === 1 ? 1 : Math.min(1, middle + half) }
}
