import { combine } from './combine.ts'
import { errorBands, type PastError } from './error-bands.ts'
import { mase, naiveScale } from './mase.ts'
import { startMstl } from './mstl-forecast.ts'
import { type Scale, scaleOf } from './scale.ts'
import { seasonalNaive } from './seasonal-naive.ts'

/** A period to come: its mean and the bands that hold it with 80% and 95%; null where earlier errors are too few. */
export interface ForecastStep {
  readonly mean: number
  readonly lo80: number | null
  readonly hi80: number | null
  readonly lo95: number | null
  readonly hi95: number | null
}

/** A forecast that would have been made when `origin` values were known, beside what came; the band from earlier origins. */
export interface TestedStep {
  readonly origin: number
  readonly step: number
  readonly actual: number
  readonly mean: number
  readonly naive: number
  readonly lo80: number | null
  readonly hi80: number | null
}

export interface SeriesForecast {
  readonly steps: readonly ForecastStep[]
  readonly method: 'combination' | 'seasonal-naive' | 'naive' | 'none'
  /** Mean absolute scaled error over the tested steps; null where nothing could be tested or the series never changed. */
  readonly mase: number | null
  readonly naiveMase: number | null
  /** Share of tested steps inside the 80% band that was made from earlier origins only, and of how many. */
  readonly coverage80: number | null
  readonly coverageOf: number
  readonly origins: number
  readonly n: number
  /** Why it is only the naive line: "needs at least 24 whole months, has 9". */
  readonly tooLittle: string | null
  readonly tested: readonly TestedStep[]
}

export interface ForecastAsked {
  /** Periods after which the year begins again: 12 months, 52 weeks. */
  readonly season: number
  readonly horizon: number
  /** What no value can be below: 0 for counts. */
  readonly least?: number
  /** How periods are called in words: "months". */
  readonly periodWords?: string
}

/** Origins that are tested at most, the newest: what was forecast longer ago tells little of now, and each costs 3–7 ms. */
const MOST_ORIGINS = 36

/** Values that a season too long to be known twice must have at least, to be forecast without its season. */
const LEAST_WITHOUT_SEASON = 20

/**
 * What comes next in a series of whole periods, without gaps, oldest first: the mean of simple methods, or the seasonal
 * naive line where that erred less when both were forecast from each earlier origin.
 */
export async function forecastSeries(values: readonly number[], asked: ForecastAsked): Promise<SeriesForecast> {
  const n = values.length
  const { horizon } = asked
  const longSeason = asked.season > 26
  const needed = longSeason ? LEAST_WITHOUT_SEASON : Math.max(12, 2 * asked.season)
  const season = n >= 2 * asked.season ? asked.season : 1
  const tooLittle = n >= needed ? null : `needs at least ${needed} whole ${asked.periodWords ?? 'periods'}, has ${n}`
  if (n === 0) return nothing(horizon, tooLittle)
  await startMstl()
  const scale = scaleOf(values)
  const scaled = values.map(scale.to)
  const least = asked.least ?? Number.NEGATIVE_INFINITY
  const floor = (value: number) => Math.max(least, value)
  const firstOrigin = season > 1 ? Math.max(season + 1, n - MOST_ORIGINS) : Math.max(3, n - MOST_ORIGINS)

  const rows: { origin: number; step: number; own: number; naive: number }[] = []
  for (let origin = firstOrigin; origin < n; origin += 1) {
    const known = scaled.slice(0, origin)
    const ahead = Math.min(horizon, n - origin)
    const naive = seasonalNaive(known, season, ahead)
    const own = tooLittle === null ? combine(known, season, ahead) : naive
    for (let step = 1; step <= ahead; step += 1)
      rows.push({ origin, step, own: own[step - 1] ?? 0, naive: naive[step - 1] ?? 0 })
  }
  const errorsOf = (pick: (row: (typeof rows)[number]) => number) =>
    rows.map((row) => ({
      error: (values[row.origin + row.step - 1] ?? 0) - floor(scale.from(pick(row))),
      scale: naiveScale(values.slice(0, row.origin), season),
    }))
  const naiveMase = mase(errorsOf(({ naive }) => naive))
  const ownMase = mase(errorsOf(({ own }) => own))
  const better = tooLittle === null && (ownMase === null || naiveMase === null || ownMase <= naiveMase)
  const picked = (row: (typeof rows)[number]) => (better ? row.own : row.naive)
  const past: PastError[] = rows.map((row) => ({
    origin: row.origin,
    step: row.step,
    error: (scaled[row.origin + row.step - 1] ?? 0) - picked(row),
  }))
  const tested = rows.map((row): TestedStep => {
    const before = past.filter(({ origin, step }) => origin + step <= row.origin)
    const half = errorBands(before, row.step)[row.step - 1]?.half80 ?? null
    const mean = picked(row)
    return {
      origin: row.origin,
      step: row.step,
      actual: values[row.origin + row.step - 1] ?? 0,
      mean: floor(scale.from(mean)),
      naive: floor(scale.from(row.naive)),
      ...limits(scale, floor, mean, half),
    }
  })
  const judged = tested.filter(({ lo80 }) => lo80 !== null)
  const inside = judged.filter(({ actual, lo80, hi80 }) => actual >= (lo80 ?? 0) && actual <= (hi80 ?? 0)).length
  const ahead = better ? combine(scaled, season, horizon) : seasonalNaive(scaled, season, horizon)
  const bands = errorBands(past, horizon)
  return {
    steps: ahead.map((mean, step) => {
      const wide = limits(scale, floor, mean, bands[step]?.half95 ?? null)
      return {
        mean: floor(scale.from(mean)),
        ...limits(scale, floor, mean, bands[step]?.half80 ?? null),
        lo95: wide.lo80,
        hi95: wide.hi80,
      }
    }),
    method: better ? 'combination' : season > 1 ? 'seasonal-naive' : 'naive',
    mase: better ? ownMase : naiveMase,
    naiveMase,
    coverage80: judged.length === 0 ? null : inside / judged.length,
    coverageOf: judged.length,
    origins: new Set(rows.map(({ origin }) => origin)).size,
    n,
    tooLittle,
    tested,
  }
}

function limits(
  scale: Scale,
  floor: (value: number) => number,
  mean: number,
  half: number | null,
): { lo80: number | null; hi80: number | null } {
  if (half === null) return { lo80: null, hi80: null }
  return { lo80: floor(scale.from(mean - half)), hi80: floor(scale.from(mean + half)) }
}

function nothing(horizon: number, tooLittle: string | null): SeriesForecast {
  const steps = Array.from({ length: horizon }, () => ({ mean: 0, lo80: null, hi80: null, lo95: null, hi95: null }))
  return {
    steps,
    method: 'none',
    mase: null,
    naiveMase: null,
    coverage80: null,
    coverageOf: 0,
    origins: 0,
    n: 0,
    tooLittle,
    tested: [],
  }
}
