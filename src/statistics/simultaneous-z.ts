import { normalTwoSided } from './normal-tail.ts'

/**
 * The point of the normal distribution for 95% limits that hold for so many comparisons at once: C. E. Bonferroni's
 * inequality (O. J. Dunn, "Multiple comparisons among means", JASA 56 (1961) 52–64). 1.96 for one; for `z` of the intervals.
 */
export function simultaneousZ(comparisons: number): number {
  const level = 0.05 / Math.max(1, comparisons)
  let [low, high] = [1, 40]
  // Halved until neighbouring numbers are left.
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2
    if (normalTwoSided(middle) > level) low = middle
    else high = middle
  }
  return (low + high) / 2
}
