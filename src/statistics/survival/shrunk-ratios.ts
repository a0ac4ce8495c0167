/** Of one group: what was seen, and what was expected if it were like all. */
export interface ObservedExpected {
  readonly observed: number
  readonly expected: number
}

/**
 * Ratios of observed to expected counts, each drawn towards the ratio of all by as much as its own count is uncertain:
 * the global empirical Bayes estimate of R. J. Marshall, Applied Statistics 40 (1991) 283–294 (gamma-Poisson, by moments).
 * Where the ratios differ no more than counts do by chance, all of them are the ratio of all. A group of which nothing was
 * expected gets the ratio of all. 1 for all where nothing was expected at all.
 */
export function shrunkRatios(groups: readonly ObservedExpected[]): readonly number[] {
  const observed = groups.reduce((sum, group) => sum + group.observed, 0)
  const expected = groups.reduce((sum, group) => sum + group.expected, 0)
  if (expected <= 0) return groups.map(() => 1)
  const mean = observed / expected
  const spread =
    groups.reduce(
      (sum, group) =>
        group.expected > 0 ? sum + group.expected * (group.observed / group.expected - mean) ** 2 : sum,
      0,
    ) / expected
  const between = Math.max(0, spread - (mean * groups.filter((group) => group.expected > 0).length) / expected)
  return groups.map((group) => {
    if (group.expected <= 0 || between === 0) return mean
    const weight = between / (between + mean / group.expected)
    return mean + weight * (group.observed / group.expected - mean)
  })
}

/** Poisson deviance of counts against what was expected of them: 0 where they agree. What expects 0 and sees some is infinitely far. */
export function poissonDeviance(groups: readonly ObservedExpected[]): number {
  return groups.reduce((sum, { observed, expected }) => {
    if (observed > 0 && expected <= 0) return Number.POSITIVE_INFINITY
    return sum + 2 * ((observed > 0 ? observed * Math.log(observed / expected) : 0) - (observed - expected))
  }, 0)
}
