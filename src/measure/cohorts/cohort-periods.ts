import { type Calendar, listPeriods } from '../periods/list-periods.ts'
import type { Period } from '../periods/period.ts'

/** How long the periods are by which customers are put together, and after which they are looked at again. */
export const COHORT_GRAINS = ['month', 'quarter', 'year'] as const
export type CohortGrain = (typeof COHORT_GRAINS)[number]

/** A month, a quarter or a (fiscal) year; a year's key is `2026`, or `FY2026` where the fiscal year begins later than January. */
export type CohortPeriod = Omit<Period, 'grain'>

const A_YEAR = 366 * 86_400_000

/** The periods from the one that holds `from` to the one that holds `known` (milliseconds). */
export function cohortPeriods(
  calendar: Calendar,
  grain: CohortGrain,
  { from, known }: { readonly from: number; readonly known: number },
): readonly CohortPeriod[] {
  if (grain !== 'year') return listPeriods(calendar, grain, { from, known })
  const years = new Map<string, CohortPeriod>()
  // A year is its four quarters; those at the ends that lie outside are left out with the year that they would begin.
  for (const quarter of listPeriods(calendar, 'quarter', { from: from - A_YEAR, known, further: 3 })) {
    const key = quarter.key.slice(0, -'-Q1'.length)
    const { firstDay, from: begins } = years.get(key) ?? quarter
    const { lastDay, until } = quarter
    years.set(key, { key, firstDay, lastDay, from: begins, until, partial: until > known + 1 })
  }
  return [...years.values()].filter((year) => year.until > from && year.from <= known)
}
