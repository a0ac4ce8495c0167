import { periodWords } from '../../../charts/periods/period.ts'
import { formatCount, formatShare } from '../../../look/format.ts'
import type { Measured } from '../measure-data.ts'
import { YEAR } from '../measure-data.ts'
import { type Figure, figureOf, type Measure, textIn } from './measures.ts'

export interface KeyFigure {
  readonly measure: Measure
  /** Of the last whole period of which it can be told; null where of none. */
  readonly value: string | null
  /** `June 2026`; named only where it is not the one of all. */
  readonly period: string | null
  readonly basis: string
  /** `28% more than in June 2025 (US$353K)`. */
  readonly change: string
  /** Why there is none. */
  readonly reason: string | null
}

/** A measure in the last whole period, against the same one a year before. */
export function keyFigure(
  measure: Measure,
  { periods, currency, refused }: Measured,
  by: 'month' | 'quarter',
): KeyFigure {
  const text = textIn(measure.unit, currency, measure.unit === 'money')
  const index = periods.findLastIndex((period) => !period.partial && figureOf(period, measure) !== null)
  const [period, before] = [periods[index], periods[index - YEAR[by]]]
  const figure = period === undefined ? null : figureOf(period, measure)
  if (period === undefined || figure === null) {
    return {
      measure,
      value: null,
      period: null,
      basis: '',
      change: '',
      reason: refused[measure.key] ?? 'nothing on record',
    }
  }
  const was = before === undefined ? null : figureOf(before, measure)
  return {
    measure,
    value: text(figure.value),
    period: periodWords(period.key),
    basis: [measure.basis(period), intervalWords(figure, text)].filter((part) => part !== '').join('; '),
    change:
      before === undefined || was === null
        ? 'the year before is not on record'
        : `${changeWords(figure.value, was.value, measure.unit)} in ${periodWords(before.key)} (${text(was.value)})`,
    reason: null,
  }
}

/** Below so many a change of a count is said in numbers, not in percent. */
const FEW = 20

function intervalWords({ low, high }: Figure, text: (value: number) => string): string {
  return low === null || high === null ? '' : `95% interval ${text(low)} to ${text(high)}`
}

/** `28% more than`, `3 fewer than`, `2.1 points less than`, `as much as`. */
export function changeWords(value: number, before: number, unit: Measure['unit']): string {
  if (unit === 'share') {
    const points = (value - before) * 100
    if (Math.abs(points) < 0.05) return 'as much as'
    return `${formatPoints(Math.abs(points))} ${points > 0 ? 'more' : 'less'} than`
  }
  if (value === before) return 'as much as'
  // Of few, one more would be many percent.
  if (unit === 'count' && before < FEW) {
    return `${formatCount(Math.abs(value - before))} ${value > before ? 'more' : 'fewer'} than`
  }
  if (before <= 0) return `${value > before ? 'more' : 'less'} than`
  const share = value / before - 1
  return `${formatShare(Math.abs(share))} ${share > 0 ? 'more' : 'less'} than`
}

function formatPoints(points: number): string {
  const shown = points < 10 ? Math.round(points * 10) / 10 : Math.round(points)
  return `${shown} ${shown === 1 ? 'point' : 'points'}`
}
