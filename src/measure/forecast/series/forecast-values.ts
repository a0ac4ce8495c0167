import {
  type ForecastStep,
  forecastSeries,
  naiveScale,
  type SeriesForecast,
  seasonalNaive,
} from '../../../statistics/index.ts'
import { PERIODS_A_YEAR } from '../../periods/list-periods.ts'
import type { Period } from '../../periods/period.ts'
import { MEASURE_FACTS, toCents } from '../forecast-measure.ts'
import type { ForecastFrame } from './forecast-frame.ts'
import type { Values } from './read-values.ts'

/** One row of figures, forecast. */
export interface ForecastValues {
  /** The whole periods that it learned from: empty ones before the first figure are left out. */
  readonly trained: readonly Period[]
  readonly values: Values
  readonly series: SeriesForecast
  /** Of the frame's periods ahead, to the cent. */
  readonly steps: readonly ForecastStep[]
  /** What the same periods would bring if they were as those of a year before (or as the last one). */
  readonly naive: readonly number[]
  /** Mean absolute change from one year (or period) to the next: what errors are divided by to compare them. */
  readonly scale: number
}

export async function forecastValues(frame: ForecastFrame, values: Values): Promise<ForecastValues> {
  const { grain, whole, ahead, measure } = frame
  const first = values.whole.findIndex((each) => each !== 0)
  // Where nobody came in all the time, that is what there is to learn.
  const from = Math.max(0, first)
  const known = values.whole.slice(from)
  const horizon = ahead.length
  // A count is never below 0; nor is money that never was.
  const floored = MEASURE_FACTS[measure].unit !== null || (measure === 'revenue' && known.every((each) => each >= 0))
  const year = PERIODS_A_YEAR[grain]
  const season = known.length >= 2 * year ? year : 1
  const series = await forecastSeries(known, {
    season: year,
    horizon,
    periodWords: `${grain}s`,
    ...(floored ? { least: 0 } : {}),
  })
  return {
    trained: whole.slice(from),
    values,
    series,
    steps: series.steps.map(({ mean, lo80, hi80, lo95, hi95 }) => ({
      mean: toCents(mean),
      lo80: orNull(lo80),
      hi80: orNull(hi80),
      lo95: orNull(lo95),
      hi95: orNull(hi95),
    })),
    naive: known.length === 0 ? ahead.map(() => 0) : seasonalNaive(known, season, horizon).map(toCents),
    scale: naiveScale(known, season),
  }
}

function orNull(limit: number | null): number | null {
  return limit === null ? null : toCents(limit)
}
