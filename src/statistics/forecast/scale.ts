import { smoothedDrift } from './drift.ts'
import { seasonShape, withoutSeason } from './season-shape.ts'

/** The scale on which a series is forecast: errors of its small and its large values are comparable there. */
export interface Scale {
  readonly name: 'log' | 'root' | 'additive'
  readonly to: (value: number) => number
  /** Back to the series' own unit: a median stays the median, a limit a limit. */
  readonly from: (scaled: number) => number
  /** The mean in the series' own unit of what has this median and variance on the scale; only means add up. */
  readonly mean: (scaled: number, variance: number) => number
}

const ADDITIVE: Scale = {
  name: 'additive',
  to: (value) => value,
  from: (scaled) => scaled,
  mean: (scaled) => scaled,
}

/** R. J. Hyndman and G. Athanasopoulos, "Forecasting: Principles and Practice", 3rd edition 2021, 5.6: means of Box and Cox's. */
const LOG: Scale = {
  name: 'log',
  to: Math.log,
  from: (scaled) => Math.exp(Math.min(scaled, 700)),
  mean: (scaled, variance) => Math.exp(Math.min(scaled, 700)) * (1 + variance / 2),
}

const ROOT: Scale = {
  name: 'root',
  to: Math.sqrt,
  from: (scaled) => Math.max(0, scaled) ** 2,
  mean: (scaled, variance) => Math.max(0, scaled) ** 2 + variance,
}

/** Below this share of the median a value is so close to 0 that its logarithm would be an outlier. */
const NEAR_ZERO = 0.02

/** With more values at 0 than this share a series comes and goes: what is left has no middle that a root could steady. */
const MOSTLY_ABSENT = 0.25

/** Half the 99% point of χ² with one degree of freedom: a likelihood lower by more is outside the 99% interval. */
const CLEARLY = 3.32

/**
 * Logarithms where every value is above 0: effects of a growing business are shares of its size. Square roots where some
 * are 0 (M. S. Bartlett, Supplement to the Journal of the Royal Statistical Society 3 (1936) 68–78: they steady counts),
 * or where logarithms fit clearly worse, as the sum of few deals does: G. E. P. Box and D. R. Cox, Journal of the Royal
 * Statistical Society B 26 (1964) 211–252, their likelihood with the errors one step ahead. Unchanged where returns make
 * some negative or a quarter is 0.
 */
export function scaleOf(values: readonly number[], season: number): Scale {
  const sorted = values.toSorted((a, b) => a - b)
  const lowest = sorted[0] ?? 0
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0
  if (lowest < 0 || values.filter((value) => value === 0).length > MOSTLY_ABSENT * values.length) return ADDITIVE
  if (lowest <= NEAR_ZERO * median) return ROOT
  const logs = values.map(Math.log)
  const size = logs.reduce((sum, value) => sum + value, 0)
  const likelihood = (scaled: readonly number[], power: number) => {
    const { squares } = smoothedDrift(withoutSeason(scaled, seasonShape(scaled, season)), 0.5)
    return (-values.length / 2) * Math.log(squares) + (power - 1) * size
  }
  const roots = values.map((value) => 2 * Math.sqrt(value))
  return likelihood(roots, 0.5) - likelihood(logs, 0) > CLEARLY ? ROOT : LOG
}
