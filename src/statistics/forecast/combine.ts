import { driftForecast } from './drift.ts'
import { holtWinters } from './holt-winters.ts'
import { mstlForecast } from './mstl-forecast.ts'

/**
 * Mean of drift, seasonal decomposition and Holt-Winters, on the scale of the values given. The mean of several simple
 * methods errs less than most of them, and no choice has to be made from few values (J. M. Bates and C. W. J. Granger,
 * Operational Research Quarterly 20 (1969) 451–468). Season 1: drift, damped Holt, and the smoothed level as it is, which
 * stands for the decomposition. Decomposition joins from two whole seasons on.
 */
export function combine(known: readonly number[], season: number, horizon: number): number[] {
  const third = season > 1 ? mstlForecast(known, season, horizon) : driftForecast(known, 1, horizon, 0)
  const members = [driftForecast(known, season, horizon), holtWinters(known, season, horizon), third].filter(
    (each) => each !== undefined,
  )
  return Array.from(
    { length: horizon },
    (_, step) => members.reduce((sum, each) => sum + (each[step] ?? 0), 0) / members.length,
  )
}
