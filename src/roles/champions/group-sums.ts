import type { ClusterSums } from '../../statistics/index.ts'
import type { ClosedDeal } from './closed-deal.ts'

/** Deals with their accounts as clusters: how many, and how many were won. Linear in the deals. */
export function groupSums(deals: readonly Pick<ClosedDeal, 'account' | 'won'>[]): ClusterSums {
  const accounts = new Map<number, { size: number; hits: number }>()
  for (const { account, won } of deals) {
    let sums = accounts.get(account)
    if (sums === undefined) {
      sums = { size: 0, hits: 0 }
      accounts.set(account, sums)
    }
    sums.size += 1
    if (won) sums.hits += 1
  }
  const total = { clusters: accounts.size, size: 0, hits: 0, sizeSquared: 0, hitsSquared: 0, hitsTimesSize: 0 }
  for (const { size, hits } of accounts.values()) {
    total.size += size
    total.hits += hits
    total.sizeSquared += size ** 2
    total.hitsSquared += hits ** 2
    total.hitsTimesSize += hits * size
  }
  return total
}
