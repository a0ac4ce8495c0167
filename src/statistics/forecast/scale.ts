/** The scale on which a series is forecast; errors of different years are comparable there, so that they may be pooled. */
export interface Scale {
  readonly name: 'log' | 'root' | 'additive'
  readonly to: (value: number) => number
  readonly from: (scaled: number) => number
}

const LOG: Scale = { name: 'log', to: Math.log, from: (scaled) => Math.exp(Math.min(scaled, 700)) }
const ADDITIVE: Scale = { name: 'additive', to: (value) => value, from: (scaled) => scaled }
const ROOT: Scale = { name: 'root', to: Math.sqrt, from: (scaled) => Math.max(0, scaled) ** 2 }

/** Below this share of the median a value is so close to 0 that its logarithm would be an outlier. */
const NEAR_ZERO = 0.02

/**
 * Logarithms where every value is clearly positive: effects of a growing business are shares of its size. Square roots
 * where some are 0 or near it and none is negative (M. S. Bartlett, Supplement to the Journal of the Royal Statistical
 * Society 3 (1936) 68–78: they steady the variance of counts). As they are where returns make some negative.
 */
export function scaleOf(values: readonly number[]): Scale {
  const sorted = values.toSorted((a, b) => a - b)
  const lowest = sorted[0] ?? 0
  if (lowest < 0) return ADDITIVE
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0
  return lowest > NEAR_ZERO * median ? LOG : ROOT
}
