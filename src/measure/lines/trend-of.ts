import { BEGINS_WITH } from '../periods/begins-with.ts'
import type { Period } from '../periods/period.ts'
import type { Trend } from './lines-schema.ts'

/** One figure of one scope, month by month, oldest first. */
export interface MonthlyFigures {
  /** At least 24 whole months, and the one that goes on as the last, if any. */
  readonly periods: readonly Period[]
  readonly values: readonly number[]
  /** How many purchases, customers or deals each value rests on. */
  readonly counts: readonly number[]
  /** The first instant and the last one that the records tell of, in milliseconds. */
  readonly first: number
  readonly known: number
  /** How long the records must have begun before what is compared, in milliseconds: of new customers a year. */
  readonly lead: number
}

/** Months that a line shows: the last one and the same month of the year before are both in it. */
export const SHOWN_MONTHS = 13
/** Months that are compared with as many before them. */
export const COMPARED_MONTHS = 12

/** What is drawn, and the last 12 whole months beside the 12 before them. */
export function trendOf({ periods, values, counts, first, known, lead }: MonthlyFigures): Trend {
  const wholes = periods.filter(({ partial }) => !partial)
  const told = wholes.map(({ until }, place) =>
    until > first && until <= known + 1 ? { value: values[place] ?? 0, n: counts[place] ?? 0 } : null,
  )
  const ongoing = periods.at(-1)
  const goesOn = ongoing?.partial === true && ongoing.until > first && ongoing.from <= known
  const compared = wholes.at(-2 * COMPARED_MONTHS)
  const reaches = compared !== undefined && first <= compared.from - lead + BEGINS_WITH
  return {
    values: told.slice(-SHOWN_MONTHS).map((each) => each?.value ?? null),
    partial: goesOn ? (values[periods.length - 1] ?? 0) : null,
    change: reaches ? changeOf(told.slice(-2 * COMPARED_MONTHS)) : null,
  }
}

function changeOf(compared: readonly ({ readonly value: number; readonly n: number } | null)[]): Trend['change'] {
  const [sums, all] = [[0, 0] as [number, number], { n: 0 }]
  for (const [place, month] of compared.entries()) {
    if (month === null) return null
    sums[place < COMPARED_MONTHS ? 0 : 1] += month.value
    all.n += month.n
  }
  const [before, last] = sums
  return { last, before, share: before > 0 ? last / before - 1 : null, n: all.n }
}
