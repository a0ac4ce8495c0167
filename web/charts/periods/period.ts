import { formatDate } from '../../look/format.ts'

/** A stretch of the calendar as the server names it: `2026-03`, `2026-Q1`, `FY2026-Q1`, of a week its Monday. */
export interface ChartPeriod {
  readonly key: string
  readonly firstDay: string
  readonly lastDay: string
  /** It goes on after what the records know. */
  readonly partial: boolean
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

export type PeriodGrain = 'week' | 'month' | 'quarter' | 'year'

export function grainOf(key: string): PeriodGrain {
  if (key.includes('Q')) return 'quarter'
  if (/^\d{4}-\d\d$/.test(key)) return 'month'
  return /^(FY)?\d{4}$/.test(key) ? 'year' : 'week'
}

/** `March 2026`, `Q1 2026`, `Q1 of fiscal year 2026`, `week of 5 Jan 2026`. */
export function periodWords(key: string): string {
  const [year = '', rest = ''] = key.split('-')
  const fiscal = year.startsWith('FY') ? `fiscal year ${year.slice(2)}` : year
  switch (grainOf(key)) {
    case 'quarter':
      return year === fiscal ? `${rest} ${year}` : `${rest} of ${fiscal}`
    case 'month':
      return `${MONTHS[Number(rest) - 1] ?? rest} ${year}`
    case 'year':
      return fiscal
    case 'week':
      return `week of ${formatDate(key, 'short')}`
  }
}

/** Below an axis, without its year: `Mar`, `Q1`, `5 Jan`. */
export function periodTick(key: string): string {
  switch (grainOf(key)) {
    case 'quarter':
      return key.split('-')[1] ?? key
    case 'month':
      return periodWords(key).slice(0, 3)
    case 'year':
      return key
    case 'week':
      return formatDate(key, 'short').replace(/ \d{4}$/, '')
  }
}

/** Stands below the first of a year: `2026`, `FY26`. */
export function yearTick(key: string): string {
  const [year = ''] = key.split('-')
  return year.startsWith('FY') ? `FY${year.slice(4)}` : year
}
