import type { Problem } from '../../problem.ts'
import { startOfDay } from '../../segments/index.ts'
import type { Calendar } from '../periods/list-periods.ts'

/** The month, quarter or year that a goal is set for. */
export interface GoalPeriod {
  /** `2026-03`, `2026-Q1`, `2026`; `FY2026-Q1`, `FY2026` where the fiscal year begins later than in January. */
  readonly key: string
  readonly grain: 'month' | 'quarter' | 'year'
  readonly firstDay: string
  readonly lastDay: string
  /** The first instant of it, and the first after it, in milliseconds since 1970. */
  readonly from: number
  readonly until: number
  /** The number of its first month since the year 0: periods of one grain follow each other by their numbers. */
  readonly firstMonth: number
}

export const MONTHS_OF = { month: 1, quarter: 3, year: 12 } as const

const WRITTEN = /^(FY)?(\d{4})(?:-(0[1-9]|1[0-2])|-?Q([1-4]))?$/i

/** Understands `2026-03`, `2026-Q1`, `2026`, and `FY2026-Q1` and `FY2026` where the fiscal year is another. */
export function readGoalPeriod(text: string, calendar: Calendar): GoalPeriod | { readonly problem: Problem } {
  const starts = calendar.fiscalYearStartsIn
  const [, fiscal, year = '', month, quarter] = WRITTEN.exec(text.trim()) ?? []
  if (year === '' || (fiscal !== undefined && month !== undefined)) {
    return problem(text, `${JSON.stringify(text)} is no month, quarter or year.`, examples(starts))
  }
  if (month !== undefined) return goalPeriodAt(Number(year) * 12 + Number(month) - 1, 'month', calendar)
  if (starts > 1 && fiscal === undefined) {
    const meant = quarter === undefined ? `FY${year}` : `FY${year}-Q${quarter}`
    return problem(
      text,
      `The fiscal year of this workspace begins in ${monthName(starts)}, so ${text} could be one of two.`,
      `Write ${meant}: the fiscal year is named after the year that it ends in.`,
    )
  }
  const first = (starts === 1 ? Number(year) : Number(year) - 1) * 12 + starts - 1
  return quarter === undefined
    ? goalPeriodAt(first, 'year', calendar)
    : goalPeriodAt(first + 3 * (Number(quarter) - 1), 'quarter', calendar)
}

/** The period of a grain that begins with a month, counted since the year 0. */
export function goalPeriodAt(firstMonth: number, grain: GoalPeriod['grain'], calendar: Calendar): GoalPeriod {
  const day = (months: number): { year: number; month: number } => ({
    year: Math.floor(months / 12),
    month: (months % 12) + 1,
  })
  const [first, next] = [day(firstMonth), day(firstMonth + MONTHS_OF[grain])]
  const instant = ({ year, month }: { year: number; month: number }): number =>
    startOfDay(year, month, 1, calendar.timeZone)
  const dayText = (at: number): string => new Date(at).toISOString().slice(0, 10)
  return {
    key: keyOf(firstMonth, grain, calendar),
    grain,
    firstDay: dayText(Date.UTC(first.year, first.month - 1, 1)),
    lastDay: dayText(Date.UTC(next.year, next.month - 1, 0)),
    from: instant(first),
    until: instant(next),
    firstMonth,
  }
}

function keyOf(firstMonth: number, grain: GoalPeriod['grain'], { fiscalYearStartsIn: starts }: Calendar): string {
  if (grain === 'month') {
    return `${Math.floor(firstMonth / 12)}-${String((firstMonth % 12) + 1).padStart(2, '0')}`
  }
  const since = firstMonth - (starts - 1)
  const year = starts === 1 ? String(Math.floor(since / 12)) : `FY${Math.floor(since / 12) + 1}`
  return grain === 'year' ? year : `${year}-Q${Math.floor((((since % 12) + 12) % 12) / 3) + 1}`
}

function problem(text: string, message: string, hint: string): { readonly problem: Problem } {
  return { problem: { code: 'period_not_understood', message, at: { field: 'period', value: text }, hint } }
}

function examples(starts: number): string {
  return starts === 1
    ? 'Write 2026-03, 2026-Q1 or 2026.'
    : `Write 2026-03, FY2026-Q1 or FY2026: the fiscal year begins in ${monthName(starts)}.`
}

function monthName(month: number): string {
  return new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month - 1, 1))
}
