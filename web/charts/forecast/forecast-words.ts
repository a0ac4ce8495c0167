import type { Cell } from '../csv-text.ts'
import { periodWords } from '../periods/period.ts'
import type { ExpectedPeriod, ForecastSeries, PastPeriod } from './forecast.ts'

interface ForecastWords {
  readonly period: string
  readonly value: string
  readonly more: string
}

/** One period in words: what was, or what is expected with how sure that is. */
export function forecastWords(period: PastPeriod | ExpectedPeriod, series: ForecastSeries): ForecastWords {
  const { text, naiveWords } = series
  if (!('mean' in period)) {
    return {
      period: `${periodWords(period.key)}${period.partial ? ', so far' : ''}`,
      value: text(period.value),
      more: 'what was',
    }
  }
  const { mean, lo80, hi80, lo95, hi95, naive, actual } = period
  const more = [
    lo80 === null || hi80 === null ? 'no band' : `8 in 10 times ${text(lo80)} to ${text(hi80)}`,
    lo95 === null || hi95 === null ? '' : `19 in 20 times ${text(lo95)} to ${text(hi95)}`,
    naive === null ? '' : `${naiveWords}: ${text(naive)}`,
    actual === null ? '' : `what came: ${text(actual)}`,
  ]
  return {
    period: `${periodWords(period.key)}, expected`,
    value: text(mean),
    more: more.filter((each) => each !== '').join('; '),
  }
}

interface ForecastRow {
  readonly key: string
  /** In the order of the titles. */
  readonly cells: readonly Cell[]
  readonly words: readonly string[]
}

/** The table behind, oldest first: what was and what is expected. */
export function forecastTable({ history, steps, naiveWords, text }: ForecastSeries): {
  readonly titles: readonly string[]
  readonly rows: readonly ForecastRow[]
} {
  const titles = [
    'Period',
    'Kind',
    'Was',
    'Expected',
    '80% low',
    '80% high',
    '95% low',
    '95% high',
    upper(naiveWords),
  ]
  const row = (key: string, kind: string, figures: readonly (number | null)[]): ForecastRow => ({
    key,
    cells: [key, kind, ...figures],
    words: [periodWords(key), kind, ...figures.map((figure) => (figure === null ? '–' : text(figure)))],
  })
  return {
    titles,
    rows: [
      ...history.map(({ key, value, partial }) =>
        row(key, partial ? 'so far' : 'was', [value, null, null, null, null, null, null]),
      ),
      ...steps.map(({ key, mean, lo80, hi80, lo95, hi95, naive, actual }) =>
        row(key, 'expected', [actual, mean, lo80, hi80, lo95, hi95, naive]),
      ),
    ],
  }
}

function upper(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
