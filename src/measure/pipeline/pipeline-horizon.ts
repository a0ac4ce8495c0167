import { refuse } from '../../problem.ts'
import type { Calendar } from '../periods/list-periods.ts'
import { lastPeriods, listPeriods } from '../periods/list-periods.ts'

/** Days as numbers since 1970 by the workspace's calendar. */
export interface PipelineHorizon {
  readonly today: number
  readonly until: number
  readonly days: number
}

const DAY = 86_400_000
const LEAST_DAYS = 30
const MOST_DAYS = 731

/**
 * From the last known instant to a day: of no day asked for, to the end of the running quarter, or of the next one where
 * less than 30 days are left of it.
 */
export function pipelineHorizon(calendar: Calendar, known: number, asked: string | undefined): PipelineHorizon {
  const today = dayNumber(new Intl.DateTimeFormat('sv-SE', { timeZone: calendar.timeZone }).format(known))
  const until = asked === undefined ? endOfQuarter(calendar, known, today) : dayNumber(asked)
  const days = until - today
  if (days < 1) {
    refuse('until_not_ahead', `${asked ?? ''} is not after ${dayText(today)}, the last day that is known.`, {
      at: { field: 'until', value: asked ?? '' },
      hint: 'Give a day that is still to come, or an earlier --as-of.',
    })
  }
  if (days > MOST_DAYS) {
    refuse('until_too_far', `${asked ?? ''} is ${days} days ahead: a pipeline tells of two years at most.`, {
      at: { field: 'until', value: asked ?? '' },
      hint: 'For later, see brushwork forecast.',
    })
  }
  return { today, until, days }
}

export function dayNumber(text: string): number {
  return Math.round(Date.parse(`${text}T00:00:00Z`) / DAY)
}

export function dayText(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}

function endOfQuarter(calendar: Calendar, known: number, today: number): number {
  const [running] = lastPeriods(calendar, 'quarter', known, 1)
  const quarters = listPeriods(calendar, 'quarter', { from: running?.from ?? known, known, further: 1 })
  const ends = quarters.map(({ lastDay }) => dayNumber(lastDay))
  return ends.find((end) => end - today >= LEAST_DAYS) ?? (ends.at(-1) as number)
}
