import { momentOf, type Run } from '../../../segments/index.ts'
import type { Period } from '../../periods/period.ts'

/** The end of the period before the first, then of each period, in milliseconds; of one that goes on the run's date. */
export function endsOf(periods: readonly Period[], run: Run): readonly number[] {
  const now = momentOf(run).getTime()
  const before = (periods[0]?.from ?? now) - 1
  return [before, ...periods.map(({ until }) => until - 1)].map((end) => Math.min(end, now))
}
