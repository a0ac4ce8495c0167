import { driftForecast } from './drift.ts'
import { holtWinters } from './holt-winters.ts'
import { mstlForecast } from './mstl-forecast.ts'

/**
 * Mean of drift, seasonal decomposition and Holt-Winters, on the scale of the values given. The mean of several simple
 * methods errs less than most of them, and no choice has to be made of few values (J. M. Bates and C. W. J. Granger,
 * Operational Research Quarterly 20 (1969) 451–468). Without a season: drift, damped smoothing, and the mean of the last
 * quarter of a year.
 */
export function combine(known: readonly number[], season: number, horizon: number): number[] {
  const members =
    season > 1
      ? [
          driftForecast(known, season, horizon),
          holtWinters(known, season, horizon),
          mstlForecast(known, season, horizon),
        ]
      : [driftForecast(known, 1, horizon), holtWinters(known, 1, horizon), flat(known.slice(-13), horizon)]
  const told = members.filter((each) => each !== undefined)
  return Array.from(
    { length: horizon },
    (_, step) => told.reduce((sum, each) => sum + (each[step] ?? 0), 0) / told.length,
  )
}

function flat(known: readonly number[], horizon: number): number[] {
  const mean = known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length)
  return Array.from({ length: horizon }, () => mean)
}
