import { periodWords } from '../../../charts/periods/period.ts'

export interface PeriodChoice {
  readonly group: string
  readonly items: { readonly value: string; readonly label: string }[]
}

/** Months that a choice reaches back before the end of the records, and ahead of today. */
const BACK = 2
const AHEAD = 12

/**
 * Months, quarters and years that a goal may be for: from a little before the end of the records to a year from today.
 * A fiscal year is named after the calendar year in which it ends.
 */
export function periodChoices(
  { recordsEnd, today }: { readonly recordsEnd: string; readonly today: string },
  fiscalYearStartsIn: number,
): readonly PeriodChoice[] {
  const [from, to] = [monthOf(recordsEnd) - BACK, monthOf(today) + AHEAD]
  const months = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
  const isFirst = (month: number, every: number): boolean =>
    (((month - (fiscalYearStartsIn - 1)) % every) + every) % every === 0
  return [
    { group: 'Months', items: months.map((month) => choice(monthKey(month))) },
    {
      group: 'Quarters',
      items: whole(months, 3, isFirst).map((month) => choice(quarterKey(month, fiscalYearStartsIn))),
    },
    { group: 'Years', items: whole(months, 12, isFirst).map((month) => choice(yearKey(month, fiscalYearStartsIn))) },
  ]
}

/** First months of the stretches that the months reach into. */
function whole(
  months: readonly number[],
  every: number,
  isFirst: (month: number, every: number) => boolean,
): number[] {
  const [from = 0] = months
  const before = Array.from({ length: every - 1 }, (_, index) => from - every + 1 + index)
  return [...before, ...months].filter((month) => isFirst(month, every))
}

/** Months since the year 0. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

function monthKey(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
}

function quarterKey(month: number, starts: number): string {
  return `${yearKey(month, starts)}-Q${Math.floor(((((month - (starts - 1)) % 12) + 12) % 12) / 3) + 1}`
}

function yearKey(month: number, starts: number): string {
  const year = Math.floor((month - (starts - 1)) / 12)
  return starts === 1 ? String(year) : `FY${year + 1}`
}

function choice(key: string): { value: string; label: string } {
  return { value: key, label: periodWords(key) }
}
