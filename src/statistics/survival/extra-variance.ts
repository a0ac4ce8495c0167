import type { ObservedExpected } from './shrunk-ratios.ts'

/**
 * How much counts vary beyond chance: the variance of the factor by which each expected count is multiplied, by moments
 * (N. E. Breslow, Applied Statistics 33 (1984) 38–44). 0 where Poisson's variance explains them.
 */
export function extraVariance(groups: readonly ObservedExpected[]): number {
  let [squares, expected, ofSquares] = [0, 0, 0]
  for (const group of groups) {
    squares += (group.observed - group.expected) ** 2
    expected += group.expected
    ofSquares += group.expected ** 2
  }
  return ofSquares > 0 ? Math.max(0, (squares - expected) / ofSquares) : 0
}
