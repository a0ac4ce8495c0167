import type { KeptDetail, KeptPoint } from './kept-forecast.ts'

const DAY = 86_400_000
/** A report of a month is rarely there on its first day. */
export const DAYS_LATE = 7

/**
 * Whether a forecast of a period was one: made at most a week after the last day it knew of. Where nothing later was known
 * when it was made, because records arrive late, also of periods that had begun at most a week before. Whatever was made
 * afterwards could have been chosen by what came.
 */
export function madeInTime(
  { asOf, detail }: { readonly asOf: string; readonly detail: Pick<KeptDetail, 'newest'> },
  { firstDay }: Pick<KeptPoint, 'firstDay'>,
  /** The day it was made where the workspace is. */
  madeOn: string,
): boolean {
  const knew = Date.parse(asOf)
  const last = detail.newest ? Math.max(knew, Date.parse(firstDay) - DAY) : knew
  return Date.parse(madeOn) <= last + DAYS_LATE * DAY
}
