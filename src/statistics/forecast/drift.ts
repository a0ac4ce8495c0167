import { seasonShape, withoutSeason } from './season-shape.ts'
import { straightLine } from './straight-line.ts'

/** Weights of the newest value that are tried; the one with the least squared errors one step ahead is taken. */
const WEIGHTS = [0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.9]

/**
 * Drift from a smoothed level: exponential smoothing of the values without their season, moved by half the slope of their
 * straight line. This is the theta method, the most accurate of the M3 competition, in the form of R. J. Hyndman and
 * B. Billah, "Unmasking the Theta method", International Journal of Forecasting 19 (2003) 287–290. With no share of the
 * slope (`share` 0) it is simple exponential smoothing.
 */
export function driftForecast(known: readonly number[], season: number, horizon: number, share = 0.5): number[] {
  const shape = seasonShape(known, season)
  const { level, slope } = smoothedDrift(withoutSeason(known, shape), share)
  return Array.from(
    { length: horizon },
    (_, step) => level + slope * (step + 1) + (shape[(known.length + step) % shape.length] ?? 0),
  )
}

/** Smoothed level after the last value, the slope by which it moves, and the sum of squared errors one step ahead. */
export function smoothedDrift(
  plain: readonly number[],
  share: number,
): { readonly level: number; readonly slope: number; readonly squares: number } {
  const slope = share * straightLine(plain).slope
  const first = plain.slice(0, 6)
  const start =
    first.reduce((sum, value) => sum + value, 0) / Math.max(1, first.length) - (slope * (first.length + 1)) / 2
  let best = { squares: Number.POSITIVE_INFINITY, level: start }
  for (const weight of WEIGHTS) {
    let [level, squares] = [start, 0]
    for (const value of plain) {
      const error = value - level - slope
      squares += error ** 2
      level += slope + weight * error
    }
    if (squares < best.squares) best = { squares, level }
  }
  return { ...best, slope }
}
