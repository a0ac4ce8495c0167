import type { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { dayOf, type RuleBook, type Run } from '../../../segments/index.ts'
import { MEASURE_FACTS } from '../forecast-measure.ts'
import type { KeptForecast } from './kept-forecast.ts'
import type { recordSchema } from './kept-schema.ts'
import { DAYS_LATE, madeInTime } from './made-in-time.ts'
import { readActuals } from './read-actuals.ts'
import { score, scorePoints } from './score-forecast.ts'

type Shown = z.input<typeof recordSchema>

/** Kept forecasts beside what came by now. */
export async function readRecord(
  market: Market,
  asked: { readonly book: RuleBook; readonly run: Run },
  kept: readonly KeptForecast[],
  signal: AbortSignal,
): Promise<Omit<Shown, 'asOf'>> {
  const actuals = await readActuals(market, asked, kept, signal)
  const scored = kept.map((each, place) => {
    const madeOn = dayOf(each.madeAt, asked.run)
    const inTime = (point: (typeof each.points)[number]): boolean => madeInTime(each, point, madeOn)
    const points = scorePoints(each, actuals[place]?.of ?? (() => null), inTime)
    const afterwards = !each.points.some(inTime)
    return { kept: each, madeOn, points, afterwards, cannot: actuals[place]?.cannot ?? null }
  })
  const late = scored.filter(({ afterwards }) => afterwards).length
  return {
    forecasts: scored.map(({ kept: each, madeOn, points, afterwards, cannot }) => {
      const { id, segment, rule, product, measure, grain, asOf, method, mase, naiveMase, coverage80, n, detail } =
        each
      const { of, currency } = detail
      const unit = MEASURE_FACTS[measure].unit ?? currency ?? ''
      const about = { id, of, segment, rule, product, measure, unit, currency, grain, asOf, madeOn }
      const quality = { method, mase, naiveMase, coverage80, n }
      return { ...about, ...quality, afterwards, cannot, points, ...score([{ points, scale: 1 }]) }
    }),
    whole: {
      forecasts: kept.length,
      inTime: kept.length - late,
      ...score(scored.map(({ points, kept: { detail } }) => ({ points, scale: detail.scale }))),
    },
    notes:
      late === 0
        ? []
        : [
            `${late === 1 ? 'One was' : `${late} were`} made afterwards, more than ${DAYS_LATE} days after the last day known to them: they are shown and not counted, for they could have been chosen by what came.`,
          ],
  }
}
