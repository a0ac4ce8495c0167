import { seasonShape, withoutSeason } from './season-shape.ts'
import { straightLine } from './straight-line.ts'

/** Weights of the newest value in level, trend and season, 0 to 1, and the share of the trend that is left a step later. */
export interface Smoothing {
  readonly level: number
  readonly trend: number
  readonly season: number
  readonly damping: number
}

/** Where the recursion stands: after the last known value, or before the first; `seasons` by place of the year. */
export interface SmoothedState {
  readonly level: number
  readonly slope: number
  readonly seasons: readonly number[]
}

const LEVELS = [0.05, 0.1, 0.2, 0.35, 0.5, 0.7]
const TRENDS = [0, 0.05, 0.15]
const SEASONS = [0, 0.1, 0.3]
const DAMPINGS = [0.98, 0.9, 0.8]

/**
 * Holt and Winters' smoothing with a damped trend and an additive season (R. J. Hyndman and G. Athanasopoulos,
 * "Forecasting: Principles and Practice", 3rd edition 2021, 8.2 and 8.3); additive on logarithms is multiplicative in the
 * values. It starts from the straight line and from the season's shape; the weights are those of a grid with the least
 * squared errors one step ahead. Season 1: Holt's damped method.
 */
export function holtWinters(known: readonly number[], season: number, horizon: number): number[] {
  const shape = seasonShape(known, season)
  const { slope, before } = straightLine(withoutSeason(known, shape))
  const start = { level: before, slope, seasons: shape }
  let best = { squares: Number.POSITIVE_INFINITY, state: start as SmoothedState, damping: 1 }
  for (const level of LEVELS)
    for (const trend of TRENDS)
      for (const own of season === 1 ? [0] : SEASONS)
        for (const damping of DAMPINGS) {
          const { squares, state } = smooth(known, { level, trend, season: own, damping }, start)
          if (squares < best.squares) best = { squares, state, damping }
        }
  const { state, damping } = best
  let [moved, share] = [0, 1]
  return Array.from({ length: horizon }, (_, step) => {
    share *= damping
    moved += share * state.slope
    return state.level + moved + (state.seasons[(known.length + step) % season] ?? 0)
  })
}

/** The recursion over the known values in its error-correction form, and the sum of squared errors one step ahead. */
export function smooth(
  known: readonly number[],
  smoothing: Smoothing,
  start: SmoothedState,
): { readonly squares: number; readonly state: SmoothedState } {
  let { level, slope } = start
  const seasons = [...start.seasons]
  let squares = 0
  let at = 0
  for (const value of known) {
    const own = seasons[at] ?? 0
    const expected = level + smoothing.damping * slope
    const error = value - expected - own
    squares += error ** 2
    level = expected + smoothing.level * error
    slope = smoothing.damping * slope + smoothing.level * smoothing.trend * error
    seasons[at] = own + smoothing.season * (1 - smoothing.level) * error
    at = at + 1 === seasons.length ? 0 : at + 1
  }
  return { squares, state: { level, slope, seasons } }
}
