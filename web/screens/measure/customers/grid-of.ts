import type { CohortCell, CohortGridData } from '../../../charts/cohorts/cohorts.ts'
import { periodWords } from '../../../charts/periods/period.ts'
import type { Cohorts } from '../measure-data.ts'

export type CohortFigure = 'again' | 'customer' | 'revenueKept'

export const FIGURES: Readonly<
  Record<CohortFigure, { readonly title: string; readonly what: string; readonly about: string }>
> = {
  again: {
    title: 'Bought again',
    what: 'bought again',
    about: 'share of them that bought in the period',
  },
  customer: {
    title: 'Still customers',
    what: 'still customers',
    about: 'share of them that had bought within the 12 months before the end of the period',
  },
  revenueKept: {
    title: 'Revenue kept',
    what: 'of the first revenue',
    about: 'what they brought in the period, compared with what they brought in their first',
  },
}

type Kept = Cohorts['cohorts'][number]['kept'][number]

/** One of the three figures as a grid; all together only as far as the cohorts shown reach. */
export function gridOf(cohorts: Cohorts, figure: CohortFigure): CohortGridData {
  const rows = cohorts.cohorts.map(({ key, customers, partial, beforeRecords, kept }) => ({
    key,
    words: periodWords(key),
    customers,
    partial,
    note: beforeRecords ? 'with all from before the records' : null,
    cells: kept.map((each) => cellOf(each, figure, each.partial)),
  }))
  const farthest = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ after }) => after)))
  return {
    rows,
    whole: cohorts.whole.filter(({ after }) => after <= farthest).map((each) => cellOf(each, figure, false)),
    unit: cohorts.by,
    what: FIGURES[figure].what,
  }
}

function cellOf(
  {
    after,
    again,
    customer,
    revenueKept,
    byDefinition,
  }: Pick<Kept, 'after' | 'again' | 'customer' | 'revenueKept' | 'byDefinition'>,
  figure: CohortFigure,
  partial: boolean,
): CohortCell {
  const given = { again, customer, revenueKept }[figure]
  return {
    after,
    share: given?.value ?? null,
    low: given?.lo ?? null,
    high: given?.hi ?? null,
    count: given !== null && 'count' in given ? given.count : null,
    n: given?.n ?? 0,
    partial,
    // In their first period everybody bought; for a year everybody is still a customer.
    empty: after === 0 || (figure === 'customer' && byDefinition),
  }
}
