import { type DealsAt, isDated, outcomeAt } from './deals-at.ts'

/** Deals closed by that day that say when they were opened and closed. */
export function closedDated(at: DealsAt): number {
  let closed = 0
  for (let place = 0; place < at.deals.size; place += 1) {
    if (isDated(at, place) && outcomeAt(at, place) !== 0) closed += 1
  }
  return closed
}
