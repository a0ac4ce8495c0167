import type { Market } from '../../../market-data/index.ts'
import { ProblemError } from '../../../problem.ts'
import { FORECAST_MEASURES, type ForecastMeasure } from '../../forecast/forecast-measure.ts'
import { type ForecastFrame, openFrame } from '../../forecast/series/forecast-frame.ts'
import { type ForecastValues, forecastValues } from '../../forecast/series/forecast-values.ts'
import { readValues } from '../../forecast/series/read-values.ts'
import { sumBand } from '../../forecast/series/sum-band.ts'
import { GOAL_FACTS } from '../goal-measure.ts'
import { goalPeriodAt } from '../goal-period.ts'
import type { GoalShown } from '../goal-schema.ts'
import type { AskedGoal, GoalFrame } from './goal-frame.ts'
import type { GoalFigure } from './read-figures.ts'

/** What is likely at the end, or why that is not forecast. */
export type LikelyEnd = Pick<GoalShown['expected'], 'likely' | 'whyNot'>

/** Nobody should believe a month that lies further ahead. */
const FURTHEST = 24

/**
 * By goal that is not over: what is known so far, and the forecast of the months that are left (of the one that goes on, its
 * share of days that are left). One series a segment and measure: about 0.2 s each, so goals share them.
 */
export async function likelyEnds(
  market: Market,
  frame: GoalFrame,
  goals: readonly (readonly [AskedGoal, GoalFigure])[],
  signal: AbortSignal,
): Promise<ReadonlyMap<number, LikelyEnd>> {
  const found = new Map<number, LikelyEnd>()
  for (const measure of FORECAST_MEASURES) {
    const some = goals.filter(([asked]) => asked.measure === measure)
    if (some.length === 0) continue
    const ahead = some.map(([asked]) => monthsAhead(frame, asked))
    const months = Math.min(FURTHEST, Math.max(...ahead))
    const made = await forecasts(market, frame, { measure, months, goals: some.map(([asked]) => asked) }, signal)
    for (const [place, [asked, figure]] of some.entries()) {
      if ('whyNot' in made) found.set(asked.goal.id, { likely: null, whyNot: made.whyNot })
      else if ((ahead[place] ?? 0) > FURTHEST) {
        const whyNot = `It ends ${ahead[place]} months after the records: too far ahead to be forecast.`
        found.set(asked.goal.id, { likely: null, whyNot })
      } else found.set(asked.goal.id, likelyEnd(made.frame, asked, figure, made.of(asked)))
    }
  }
  for (const [{ goal, measure }] of goals) {
    if (found.has(goal.id)) continue
    const { how, words } = GOAL_FACTS[measure]
    const whyNot = how === 'rate' ? null : `What there will be of ${words} is not forecast: only what comes in is.`
    found.set(goal.id, { likely: null, whyNot })
  }
  return found
}

/** Months from the one that goes on, or the next one, to the end of the goal's period. */
function monthsAhead({ book }: GoalFrame, { period, records }: AskedGoal): number {
  const [year = 0, month = 1] = new Intl.DateTimeFormat('sv-SE', { timeZone: book.catalog.settings.timeZone })
    .format(records.known)
    .split('-')
    .map(Number)
  const going = year * 12 + month - 1
  const whole = goalPeriodAt(going, 'month', book.catalog.settings).until <= records.known + 1
  const end = period.firstMonth + { month: 1, quarter: 3, year: 12 }[period.grain]
  return Math.max(1, end - going - (whole ? 1 : 0))
}

interface Forecasts {
  readonly frame: ForecastFrame
  readonly of: (asked: AskedGoal) => ForecastValues
}

/** One forecast a segment, of so many months. */
async function forecasts(
  market: Market,
  { asOf }: GoalFrame,
  { measure, months, goals }: { measure: ForecastMeasure; months: number; goals: readonly AskedGoal[] },
  signal: AbortSignal,
): Promise<Forecasts | { readonly whyNot: string }> {
  try {
    const frame = await openFrame(market, { measure, months, asOf }, signal)
    const segments = [...new Set(goals.map(({ goal }) => goal.segmentId))]
    const scopes = segments.map((id) => goals.find(({ goal }) => goal.segmentId === id)?.rule)
    const values = await readValues(market, frame, { scopes }, signal)
    const made: ForecastValues[] = []
    for (const each of values) made.push(await forecastValues(frame, each))
    return {
      frame,
      of: ({ goal }) => {
        const own = made[segments.indexOf(goal.segmentId)]
        if (own === undefined) throw new Error('a goal without its forecast')
        return own
      },
    }
  } catch (error) {
    if (error instanceof ProblemError) return { whyNot: error.message }
    throw error
  }
}

function likelyEnd(
  { ahead }: ForecastFrame,
  { period, records }: AskedGoal,
  figure: GoalFigure,
  { series, steps, trained }: ForecastValues,
): LikelyEnd {
  if (series.tooLittle !== null)
    return { likely: null, whyNot: `Too little history to forecast: it ${series.tooLittle}.` }
  const weights = ahead.map(({ from, until }) => {
    const left = Math.min(until, period.until) - Math.max(from, period.from, records.known + 1)
    return Math.max(0, left) / (until - from)
  })
  const { mean, lo80, hi80, coverage80, coverageOf } = sumBand(steps, weights, series.tested)
  const atEnd = (left: number): number => Math.round((figure.actual + left) * 100) / 100
  return {
    likely: {
      mean: atEnd(mean),
      lo80: lo80 === null ? null : atEnd(lo80),
      hi80: hi80 === null ? null : atEnd(hi80),
      coverage80,
      coverageOf,
      n: trained.length,
    },
    whyNot:
      lo80 === null ? 'Too few earlier forecasts over so long a time to say how far off this one may be.' : null,
  }
}
