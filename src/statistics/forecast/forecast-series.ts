import { combine } from './combine.ts'
import { type BandAsked, errorBands, type PastError, type Spread } from './error-bands.ts'
import { historyNeeded } from './history-needed.ts'
import { mase, naiveScale } from './mase.ts'
import { startMstl } from './mstl-forecast.ts'
import { type RolledStep, rollOrigins } from './rolling-origins.ts'
import { type Scale, scaleOf } from './scale.ts'
import { seasonalNaive } from './seasonal-naive.ts'

/** A period to come: its mean and the bands that hold it with 80% and 95%; null where earlier origins are too few. */
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
  /** Periods ahead, from 1. */
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
  /**
   * Mean absolute scaled error over the tested steps; null where nothing could be tested or the series never changed. That
   * of the better one of two, so that it flatters by some 4%.
   */
  readonly mase: number | null
  readonly naiveMase: number | null
  /** Share of tested steps inside the 80% band that was made from earlier origins only, and of how many. */
  readonly coverage80: number | null
  readonly coverageOf: number
  readonly origins: number
  readonly n: number
  /** Why it is only the naive line: "needs at least 24 whole months, has 9". */
  readonly tooLittle: string | null
  /** What a reader has to know of a forecast that is made all the same: the season was seen twice only, or not at all. */
  readonly caution: string | null
  readonly tested: readonly TestedStep[]
}

export interface ForecastAsked {
  /** Periods after which the year begins again: 12 months, 52 weeks. */
  readonly season: number
  /** Periods to come. */
  readonly horizon: number
  /** What no value can be below: 0 for counts. */
  readonly least?: number
  /** What periods are called: "months". */
  readonly periodWords?: string
}

/** One way to forecast the series at hand. */
interface Line {
  readonly scale: Scale
  readonly least: number
  /** Numbers that the way learns from the known values: shrinkage leaves half a season's. The naive line learns none. */
  readonly learnt: number
  /** The naive line stays what it is; of a median the mean is told. */
  readonly toMean: boolean
  readonly pick: (rolled: RolledStep) => number
}

/**
 * What comes next in a series of whole periods without gaps, oldest first: the mean of simple methods, or the seasonal naive
 * line where that erred no more when both were forecast from each earlier origin (docs/decisions/0035-forecasts.md says
 * what was measured). The scale is chosen once, from all values, so that errors of all origins are on the same.
 */
export async function forecastSeries(values: readonly number[], asked: ForecastAsked): Promise<SeriesForecast> {
  const n = values.length
  const { season, cycle, firstOrigin, tooLittle, caution } = historyNeeded(n, asked.season, asked.periodWords)
  const shared = { n, tooLittle, caution }
  if (n === 0) return { ...shared, ...NOTHING, steps: Array.from({ length: asked.horizon }, () => UNKNOWN) }
  await startMstl()
  const scale = scaleOf(values, Math.max(season, cycle))
  const scaled = values.map(scale.to)
  const { horizon, least = Number.NEGATIVE_INFINITY } = asked
  const rolled = await rollOrigins(scaled, { season, cycle, horizon, firstOrigin, naiveOnly: tooLittle !== null })

  const naive: Line = { scale, least, learnt: 0, toMean: false, pick: (each) => each.naive }
  const combined: Line = { scale, least, learnt: season / 2 + 1, toMean: true, pick: (each) => each.combined }
  const naiveTested = testLine(naive, values, rolled)
  const naiveError = errorOf(naiveTested, values, season)
  const tested = tooLittle === null ? testLine(combined, values, rolled) : naiveTested
  const error = errorOf(tested, values, season)
  const better = tooLittle === null && error.compared < naiveError.compared
  const chosen = better ? { line: combined, tested, error } : { line: naive, tested: naiveTested, error: naiveError }

  const ahead = better ? combine(scaled, { season, cycle }, horizon) : seasonalNaive(scaled, season, horizon)
  const spreads = spreadsOf(chosen.line, rolled, n, horizon)
  const judged = chosen.tested.filter(({ lo80 }) => lo80 !== null)
  const inside = judged.filter(({ actual, lo80, hi80 }) => actual >= (lo80 ?? 0) && actual <= (hi80 ?? 0))
  return {
    ...shared,
    steps: ahead.map((middle, place) => forecastStep(chosen.line, middle, spreads?.[place])),
    method: better ? 'combination' : season > 1 ? 'seasonal-naive' : 'naive',
    mase: chosen.error.mase,
    naiveMase: naiveError.mase,
    coverage80: judged.length === 0 ? null : inside.length / judged.length,
    coverageOf: judged.length,
    origins: new Set(rolled.map(({ origin }) => origin)).size,
    tested: chosen.tested,
  }
}

const UNKNOWN: ForecastStep = { mean: 0, lo80: null, hi80: null, lo95: null, hi95: null }

const NOTHING = {
  method: 'none',
  mase: null,
  naiveMase: null,
  coverage80: null,
  coverageOf: 0,
  origins: 0,
  tested: [],
} as const

/** What the line would have said at each origin, with the band that its errors known by then would have given. */
function testLine(line: Line, values: readonly number[], rolled: readonly RolledStep[]): TestedStep[] {
  const spreads = new Map<number, Spread[] | undefined>()
  return rolled.map((each) => {
    const { origin, step } = each
    if (!spreads.has(origin)) {
      const known = rolled.filter((earlier) => earlier.origin + earlier.step <= origin)
      const horizon = Math.max(...rolled.filter((own) => own.origin === origin).map((own) => own.step))
      spreads.set(origin, spreadsOf(line, known, origin, horizon))
    }
    const { mean, lo80, hi80 } = forecastStep(line, line.pick(each), spreads.get(origin)?.[step - 1])
    const naive = Math.max(line.least, line.scale.from(each.naive))
    return { origin, step, actual: values[origin + step - 1] ?? 0, mean, naive, lo80, hi80 }
  })
}

function spreadsOf(line: Line, rolled: readonly RolledStep[], known: number, horizon: number): Spread[] | undefined {
  const past: PastError[] = rolled.map((each) => ({
    origin: each.origin,
    step: each.step,
    error: each.actual - line.pick(each),
  }))
  const asked: BandAsked = { known, learnt: line.learnt, horizon }
  return errorBands(past, asked)
}

function forecastStep({ scale, least, toMean }: Line, middle: number, spread: Spread | undefined): ForecastStep {
  const floor = (value: number) => Math.max(least, value)
  if (spread === undefined) return { ...UNKNOWN, mean: floor(scale.from(middle)) }
  const at = (distance: number) => floor(scale.from(middle + distance))
  const [lo80, hi80] = [at(-spread.half80), at(spread.half80)]
  const mean = toMean ? scale.mean(middle, spread.variance) : scale.from(middle)
  return {
    mean: Math.min(hi80, Math.max(lo80, floor(mean))),
    lo80,
    hi80,
    lo95: spread.half95 === null ? null : at(-spread.half95),
    hi95: spread.half95 === null ? null : at(spread.half95),
  }
}

/** How much a line erred when tested; `compared` also where the series never changed, so that nothing can be scaled. */
function errorOf(
  tested: readonly TestedStep[],
  values: readonly number[],
  season: number,
): { readonly mase: number | null; readonly compared: number } {
  const units = new Map<number, number>()
  const errors = tested.map(({ origin, actual, mean }) => {
    const unit = units.get(origin) ?? naiveScale(values.slice(0, origin), season)
    units.set(origin, unit)
    return { error: actual - mean, unit }
  })
  const scaled = mase(errors)
  return { mase: scaled, compared: scaled ?? errors.reduce((sum, { error }) => sum + Math.abs(error), 0) }
}
