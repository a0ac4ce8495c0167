import type { Trend, TrendPoint } from '../../../charts/trend/trend.ts'
import { formatDate } from '../../../look/format.ts'
import type { Goal, Measured, MeasuredPeriod } from '../measure-data.ts'
import { SHOWN, YEAR } from '../measure-data.ts'
import { figureOf, type Measure, textIn } from './measures.ts'

/** One measure over the periods that are shown; those before them are only compared with. */
export function trendOf(
  measure: Measure,
  measured: Measured,
  goals: readonly Goal[],
  by: 'month' | 'quarter',
): Trend {
  const { periods, currency } = measured
  const from = Math.max(0, periods.length - SHOWN[by])
  const points = periods.slice(from).map((period, index): TrendPoint => {
    const figure = figureOf(period, measure)
    const before = periods[from + index - YEAR[by]]
    const { key, firstDay, lastDay, partial } = period
    return {
      key,
      firstDay,
      lastDay,
      partial,
      value: figure?.value ?? null,
      low: figure?.low ?? null,
      high: figure?.high ?? null,
      before: before === undefined ? null : (figureOf(before, measure)?.value ?? null),
      basis: figure === null ? '' : measure.basis(period),
      reason: figure === null ? reasonOf(period, measure) : null,
    }
  })
  const short = textIn(measure.unit, currency, true)
  return {
    points,
    goals: goals.map(({ period, target }) => ({ key: period.key, value: target, words: `goal ${short(target)}` })),
    shape: measure.shape,
    text: textIn(measure.unit, currency),
    tickText: short,
  }
}

function reasonOf({ winRateFrom }: MeasuredPeriod, { key }: Measure): string {
  if (key === 'winRate' && winRateFrom !== null) {
    return `its deals may still be won: told from ${formatDate(winRateFrom)} on`
  }
  return 'nothing on record to tell it from'
}
