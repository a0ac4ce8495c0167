import { startOfDay } from '../../segments/index.ts'
import type { Grain, Period } from './period.ts'

/** What the calendar of a workspace is. */
export interface Calendar {
  readonly timeZone: string
  /** 1 to 12. */
  readonly fiscalYearStartsIn: number
}

/**
 * The periods that hold the instants from `from` to `known` (milliseconds), oldest first, and `further` ones after them.
 * What ends after `known` is partial.
 */
export function listPeriods(
  calendar: Calendar,
  grain: Grain,
  { from, known, further = 0 }: { readonly from: number; readonly known: number; readonly further?: number },
): readonly Period[] {
  const last = placeOf(dayIn(known, calendar), grain, calendar) + further
  const first = placeOf(dayIn(from, calendar), grain, calendar)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    periodAt(first + index, grain, calendar, known),
  )
}

/** The last `count` periods until `known`, the one that holds it included. */
export function lastPeriods(calendar: Calendar, grain: Grain, known: number, count: number): readonly Period[] {
  const last = placeOf(dayIn(known, calendar), grain, calendar)
  return Array.from({ length: count }, (_, index) => periodAt(last - count + 1 + index, grain, calendar, known))
}

/** Periods in a year: the season of a series. */
export const PERIODS_A_YEAR: Readonly<Record<Grain, number>> = { week: 52, month: 12, quarter: 4 }

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const DAY = 86_400_000
/** 1970-01-05 was the first Monday. */
const FIRST_MONDAY = 4

/** Periods are counted from a fixed one, so that the next is one more. */
function placeOf({ year, month, day }: Day, grain: Grain, { fiscalYearStartsIn }: Calendar): number {
  if (grain === 'week') return Math.floor((Date.UTC(year, month - 1, day) / DAY - FIRST_MONDAY) / 7)
  const months = year * 12 + month - 1
  return grain === 'month' ? months : Math.floor((months - (fiscalYearStartsIn - 1)) / 3)
}

function periodAt(place: number, grain: Grain, calendar: Calendar, known: number): Period {
  const [first, next] = [startOf(place, grain, calendar), startOf(place + 1, grain, calendar)]
  const last = new Date(Date.UTC(next.year, next.month - 1, next.day) - DAY)
  const instant = ({ year, month, day }: Day): number => startOfDay(year, month, day, calendar.timeZone)
  const until = instant(next)
  return {
    key: keyOf(place, grain, calendar, first),
    grain,
    firstDay: dayText(first),
    lastDay: last.toISOString().slice(0, 10),
    from: instant(first),
    until,
    partial: until > known + 1,
  }
}

function startOf(place: number, grain: Grain, { fiscalYearStartsIn }: Calendar): Day {
  if (grain === 'week') {
    const monday = new Date((place * 7 + FIRST_MONDAY) * DAY)
    return { year: monday.getUTCFullYear(), month: monday.getUTCMonth() + 1, day: monday.getUTCDate() }
  }
  const months = grain === 'month' ? place : place * 3 + fiscalYearStartsIn - 1
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1, day: 1 }
}

function keyOf(place: number, grain: Grain, { fiscalYearStartsIn }: Calendar, first: Day): string {
  if (grain === 'week') return dayText(first)
  if (grain === 'month') return dayText(first).slice(0, 7)
  const quarter = `Q${(((place % 4) + 4) % 4) + 1}`
  // A fiscal year is named after the calendar year in which it ends.
  return fiscalYearStartsIn === 1
    ? `${Math.floor(place / 4)}-${quarter}`
    : `FY${Math.floor(place / 4) + 1}-${quarter}`
}

function dayText({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function dayIn(instant: number, { timeZone }: Calendar): Day {
  const [year = 0, month = 1, day = 1] = new Intl.DateTimeFormat('sv-SE', { timeZone })
    .format(instant)
    .split('-')
    .map(Number)
  return { year, month, day }
}
