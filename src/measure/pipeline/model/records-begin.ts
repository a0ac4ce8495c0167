import { chancesWithin, type DayRates } from '../../../statistics/index.ts'
import { NEVER } from '../deals/pipeline-deals.ts'
import { type DealsAt, isDated, outcomeAt } from './deals-at.ts'

/** From which day the records hold closed deals too. */
export interface RecordsBegin {
  /** The first day on which a closing would have been recorded. */
  readonly day: number
  /** Deals opened before it are there only because they were still open on it. */
  readonly cut: boolean
}

/** First opening and first closing of the deals with an opening date; `NEVER` where there is none. */
export function firstDays(at: DealsAt): { readonly opened: number; readonly closed: number } {
  let [opened, closed] = [NEVER, NEVER]
  for (let place = 0; place < at.deals.size; place += 1) {
    if (!isDated(at, place)) continue
    opened = Math.min(opened, at.deals.opened[place] ?? NEVER)
    if (outcomeAt(at, place) !== 0) closed = Math.min(closed, at.deals.closed[place] ?? NEVER)
  }
  return { opened, closed }
}

/**
 * Whether deals that closed before the first recorded closing are missing (left truncation): the deals opened before it
 * would have made so many closings by then, at the rates seen since, that none is less likely than 1 in 100.
 */
export function recordsBegin(at: DealsAt, rates: DayRates): RecordsBegin {
  const first = firstDays(at)
  const days = first.closed - first.opened
  if (first.closed === NEVER || days <= 0) return { day: first.opened, cut: false }
  const openedOn = new Float64Array(days)
  for (let place = 0; place < at.deals.size; place += 1) {
    const opened = at.deals.opened[place] ?? NEVER
    if (opened < first.closed) openedOn[opened - first.opened] = (openedOn[opened - first.opened] ?? 0) + 1
  }
  let expected = 0
  for (const [day, count] of openedOn.entries()) {
    if (count === 0) continue
    const { won, lost } = chancesWithin(
      Array.from({ length: days - day }, () => rates),
      0,
    )
    expected += count * (won + lost)
  }
  const cut = Math.exp(-expected) < 0.01
  return { day: cut ? first.closed : first.opened, cut }
}
