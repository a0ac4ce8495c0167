import { clusteredDifference } from '../../statistics/index.ts'
import type { ClosedDeal } from './closed-deal.ts'
import { groupSums } from './group-sums.ts'

/** Fewer deals on either side, and a share is not compared. */
export const ENOUGH_ON_A_SIDE = 20

/** Deals in which a role was engaged beside deals in which it was not. */
export interface Comparison {
  readonly engaged: GroupCount
  readonly notEngaged: GroupCount
  /** Share won with the role engaged − share won without, −1 to 1; null with fewer than `ENOUGH_ON_A_SIDE` on either side. */
  readonly difference: number | null
  readonly lo95: number | null
  readonly hi95: number | null
}

export interface GroupCount {
  readonly n: number
  readonly won: number
  readonly accounts: number
}

/** The difference with Newcombe's interval, deals of one account taken together. */
export function compareGroups(engaged: readonly ClosedDeal[], notEngaged: readonly ClosedDeal[]): Comparison {
  const [with_, without] = [groupSums(engaged), groupSums(notEngaged)]
  const enough = Math.min(with_.size, without.size) >= ENOUGH_ON_A_SIDE
  const found = enough ? clusteredDifference(with_, without) : undefined
  const counts = ({ size, hits, clusters }: typeof with_): GroupCount => ({ n: size, won: hits, accounts: clusters })
  return {
    engaged: counts(with_),
    notEngaged: counts(without),
    difference: found?.difference ?? null,
    lo95: found?.low ?? null,
    hi95: found?.high ?? null,
  }
}
