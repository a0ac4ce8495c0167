import type { ExpectedPeriod, ForecastSeries, PastPeriod } from '../../charts/forecast/forecast.ts'
import { formatCount, formatMoney } from '../../look/format.ts'
import type { Forecast, KeptForecast, Parts } from './forecast-data.ts'

/** As people write one figure: an amount, or a number to one decimal where it is small. */
export function textOf(currency: string | null, compact = false): (value: number) => string {
  return (value) => {
    if (currency !== null) return formatMoney(value, currency, compact)
    return Math.abs(value) < 10 && !Number.isInteger(value) ? value.toFixed(1) : formatCount(value)
  }
}

/** Years of history that are drawn: more would press what is to come into a corner. */
const SHOWN = { month: 36, week: 78 } as const

/** What was and what is expected, as the chart takes it. A period that goes on shows what came so far. */
export function seriesOf(data: Forecast): ForecastSeries {
  const steps = (data.months ?? data.weeks ?? []).map((step, index): ExpectedPeriod => {
    const at = data.ahead[index]
    const key = at?.key ?? ''
    const { mean, lo80, hi80, lo95, hi95 } = step
    return {
      key,
      firstDay: at?.firstDay ?? '',
      lastDay: at?.lastDay ?? '',
      partial: false,
      mean,
      lo80,
      hi80,
      lo95,
      hi95,
      naive: at?.naive ?? null,
      actual: null,
    }
  })
  const ahead = new Set(steps.map(({ key }) => key))
  const history = data.history.filter(({ key, partial }) => !partial && !ahead.has(key)).slice(-SHOWN[data.grain])
  return {
    history: history.map(
      ({ key, firstDay, lastDay, partial, value }): PastPeriod => ({ key, firstDay, lastDay, partial, value }),
    ),
    steps,
    naiveWords: naiveWords(data),
    text: textOf(data.currency),
    tickText: textOf(data.currency, true),
  }
}

/** The whole of a partition, as the chart takes it. */
export function wholeOf(data: Parts): ForecastSeries {
  const { total, history, ahead, grain, currency } = data
  const past = history
    .map((period, index): PastPeriod => ({ ...period, value: total.values[index] ?? 0 }))
    .filter(({ partial }) => !partial)
    .slice(-SHOWN[grain])
  return {
    history: past,
    steps: total.steps.map(
      (step, index): ExpectedPeriod => ({
        ...step,
        firstDay: ahead[index]?.firstDay ?? '',
        lastDay: ahead[index]?.lastDay ?? '',
        partial: false,
        naive: null,
        actual: null,
      }),
    ),
    naiveWords: '',
    text: textOf(currency),
    tickText: textOf(currency, true),
  }
}

/** A forecast that was kept, with what came since. */
export function keptSeriesOf({ points, currency, grain }: KeptForecast): ForecastSeries {
  return {
    history: [],
    steps: points.map(
      ({ key, firstDay, lastDay, mean, lo80, hi80, lo95, hi95, naive, actual }): ExpectedPeriod => ({
        key,
        firstDay,
        lastDay,
        partial: false,
        mean,
        lo80,
        hi80,
        lo95,
        hi95,
        naive,
        actual,
      }),
    ),
    naiveWords: grain === 'month' ? 'as a year before' : 'repeating what was',
    text: textOf(currency),
    tickText: textOf(currency, true),
  }
}

/** Weeks of less than two years repeat the last one. */
function naiveWords({ grain, n }: Forecast): string {
  return n >= (grain === 'month' ? 24 : 104) ? 'as a year before' : `as the last ${grain}`
}
