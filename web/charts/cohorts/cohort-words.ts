import { formatCount, formatShare } from '../../look/format.ts'
import type { Cell } from '../csv-text.ts'
import type { CohortCell, CohortGridData, CohortRow } from './cohorts.ts'

/** One cell in a sentence. */
export function cellSentence(
  row: Pick<CohortRow, 'words'>,
  cell: CohortCell,
  { unit, what }: Pick<CohortGridData, 'unit' | 'what'>,
): string {
  const { after, share, low, high, count, n, partial, empty } = cell
  const when = after === 0 ? `in the same ${unit}` : `${after} ${unit}${after === 1 ? '' : 's'} after`
  if (share === null) return `${row.words}, ${when}: cannot be told`
  const interval = low === null || high === null ? '' : `, 95% interval ${formatShare(low)} to ${formatShare(high)}`
  const of = count === null ? `of ${formatCount(n)}` : `${formatCount(count)} of ${formatCount(n)}`
  const doubt = empty
    ? ' By definition everybody: it says nothing yet.'
    : partial
      ? ' So far: the period goes on.'
      : ''
  return `${row.words}, ${when}: ${formatShare(share)} ${what} (${of}${interval}).${doubt}`
}

export const COHORT_TITLES = [
  'Cohort',
  'Customers',
  'Periods after',
  'Share',
  '95% low',
  '95% high',
  'Count',
  'n',
  'Whole',
] as const

/** The table behind: a row a cell, all cohorts together last. */
export function cohortCells({ rows, whole }: CohortGridData): readonly (readonly Cell[])[] {
  const line = (key: string, customers: number | null, cell: CohortCell): Cell[] => [
    key,
    customers,
    cell.after,
    cell.share,
    cell.low,
    cell.high,
    cell.count,
    cell.n,
    cell.empty ? 'by definition' : cell.partial ? 'so far' : 'yes',
  ]
  return [
    ...rows.flatMap(({ key, customers, cells }) => cells.map((cell) => line(key, customers, cell))),
    ...whole.map((cell) => line('all', null, cell)),
  ]
}
