import { driftForecast } from './drift.ts'
import { holtWinters } from './holt-winters.ts'
import { mstlForecast } from './mstl-forecast.ts'
import { seasonShape, withoutSeason } from './season-shape.ts'

/** What comes again in a series: after `season` periods (1: nothing does), or without a season after `cycle`. */
export interface Recurring {
  readonly season: number
  /** A business quarter where the year is not known; 1 where there is a season. */
  readonly cycle: number
}

/** A cycle is looked for once half of it was seen twice; shrinkage leaves nothing of one that could be noise. */
const CYCLES_SEEN = 1.5

/** Seasons that are learnt from at most: what is older is another company's. */
const MOST_SEASONS = 6

/**
 * Mean of drift, seasonal decomposition and Holt-Winters, on the scale of the values given. The mean of several simple
 * methods errs less than most of them, and no choice has to be made from few values (J. M. Bates and C. W. J. Granger,
 * Operational Research Quarterly 20 (1969) 451–468). Without a season: drift, damped Holt, and the smoothed level as it is,
 * which stands for the decomposition, all of the values without their cycle. Decomposition joins at two whole seasons.
 */
export function combine(known: readonly number[], { season, cycle }: Recurring, horizon: number): number[] {
  if (season > 1) {
    const recent = known.slice(-MOST_SEASONS * season)
    const members = [driftForecast(recent, season, horizon), holtWinters(recent, season, horizon)]
    const decomposed = mstlForecast(recent, season, horizon)
    return meanOf(decomposed === undefined ? members : [...members, decomposed], horizon)
  }
  const shape = known.length >= CYCLES_SEEN * cycle ? seasonShape(known, cycle) : [0]
  const plain = withoutSeason(known, shape)
  const members = [
    driftForecast(plain, 1, horizon),
    holtWinters(plain, 1, horizon),
    driftForecast(plain, 1, horizon, 0),
  ]
  return meanOf(members, horizon).map((value, step) => value + (shape[(known.length + step) % shape.length] ?? 0))
}

function meanOf(members: readonly (readonly number[])[], horizon: number): number[] {
  return Array.from(
    { length: horizon },
    (_, step) => members.reduce((sum, each) => sum + (each[step] ?? 0), 0) / members.length,
  )
}
