import type { Cell } from '../csv-text.ts'
import { periodWords } from '../periods/period.ts'
import type { Trend, TrendPoint } from './trend.ts'

type Words = Pick<Trend, 'text'>

export interface PointWords {
  readonly period: string
  readonly value: string
  /** Interval, the year before, what it rests on. */
  readonly more: string
}

/** One period in words: on screen its parts look different, for those who hear it they are one sentence. */
export function pointWords(point: TrendPoint, { text }: Words): PointWords {
  const { value, low, high, before, basis, reason, partial } = point
  const period = `${periodWords(point.key)}${partial ? ', so far' : ''}`
  if (value === null) return { period, value: 'Not known', more: reason ?? '' }
  const more = [
    low === null || high === null ? '' : `95% interval ${text(low)} to ${text(high)}`,
    basis,
    before === null
      ? ''
      : partial
        ? `the whole of it a year before: ${text(before)}`
        : `a year before: ${text(before)}`,
  ]
  return { period, value: text(value), more: more.filter((each) => each !== '').join('; ') }
}

export function pointSentence(point: TrendPoint, words: Words): string {
  const { period, value, more } = pointWords(point, words)
  return `${period}: ${[value, more].filter((each) => each !== '').join('. ')}`
}

export interface TrendColumn {
  readonly key: string
  readonly title: string
  readonly right: boolean
  /** As it is, for a file. */
  readonly cell: (point: TrendPoint) => Cell
  /** As it is shown. */
  readonly words: (point: TrendPoint) => string
}

/** The table behind: of what is nowhere known it has no column. */
export function trendColumns({ points, goals, text }: Trend, title: string): readonly TrendColumn[] {
  const figure = (key: string, name: string, of: (point: TrendPoint) => number | null): TrendColumn[] =>
    points.every((point) => of(point) === null)
      ? []
      : [{ key, title: name, right: true, cell: of, words: (point) => textOf(of(point), text) }]
  const goalOf = ({ key }: TrendPoint): number | null => goals.find((goal) => goal.key === key)?.value ?? null
  const worded = (key: string, name: string, of: (point: TrendPoint) => string): TrendColumn[] =>
    points.every((point) => of(point) === '') ? [] : [{ key, title: name, right: false, cell: of, words: of }]
  return [
    { key: 'period', title: 'Period', right: false, cell: ({ key }) => key, words: ({ key }) => periodWords(key) },
    {
      key: 'whole',
      title: 'Whole',
      right: false,
      cell: ({ partial }) => (partial ? 'so far' : 'yes'),
      words: ({ partial }) => (partial ? 'so far' : 'yes'),
    },
    { key: 'value', title, right: true, cell: ({ value }) => value, words: ({ value }) => textOf(value, text) },
    ...figure('low', '95% low', ({ low }) => low),
    ...figure('high', '95% high', ({ high }) => high),
    ...figure('before', 'A year before', ({ before }) => before),
    ...figure('goal', 'Goal', goalOf),
    ...worded('basis', 'Rests on', ({ basis }) => basis),
    ...worded('reason', 'Why not', ({ value, reason }) => (value === null ? (reason ?? '') : '')),
  ]
}

function textOf(value: number | null, text: Trend['text']): string {
  return value === null ? '–' : text(value)
}
