import type { ClusterSums } from '../../statistics/index.ts'

/** Accounts that are alike: how many, and what each adds to the total and to what it is divided by. */
export interface AlikeAccounts {
  readonly accounts: number
  readonly total: number
  readonly size: number
}

/** A group of accounts, one by one, as the comparisons of statistics take it. Accounts of size 0 are left out. */
export function ratioGroup(alike: readonly AlikeAccounts[]): { totals: Float64Array; sizes: Float64Array } {
  const kept = alike.filter(({ size }) => size > 0)
  const accounts = kept.reduce((sum, each) => sum + each.accounts, 0)
  const totals = new Float64Array(accounts)
  const sizes = new Float64Array(accounts)
  let place = 0
  for (const each of kept) {
    totals.fill(each.total, place, place + each.accounts)
    sizes.fill(each.size, place, place + each.accounts)
    place += each.accounts
  }
  return { totals, sizes }
}

/** `hits` is the total. Accounts of size 0 are no clusters. */
export function clusterSums(alike: readonly AlikeAccounts[]): ClusterSums {
  let [clusters, size, hits, sizeSquared, hitsSquared, hitsTimesSize] = [0, 0, 0, 0, 0, 0]
  for (const { accounts, total, size: each } of alike) {
    if (each === 0) continue
    clusters += accounts
    size += accounts * each
    hits += accounts * total
    sizeSquared += accounts * each ** 2
    hitsSquared += accounts * total ** 2
    hitsTimesSize += accounts * total * each
  }
  return { clusters, size, hits, sizeSquared, hitsSquared, hitsTimesSize }
}
