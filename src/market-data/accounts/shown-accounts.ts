import type { Market } from '../market.ts'
import { mergedAccounts } from '../merging/merged-accounts.ts'
import { appliedMerges, storedMerges } from '../merging/stored-merges.ts'

/** Gives for an account's number the one it is shown as: its own unless it is merged into another. */
export async function shownAccounts(market: Market): Promise<(aid: number) => number> {
  const merged = mergedAccounts(appliedMerges(await storedMerges(market.state.db)))
  if (merged === undefined) return (aid) => aid
  const shown = new Map(merged.all.map((each) => [each.account, each.shownAs]))
  return (aid) => shown.get(aid) ?? aid
}

/** Every merged account's number with the one it is shown as. Empty where nothing is merged. */
export async function mergedNumbers(
  market: Market,
): Promise<readonly (readonly [account: number, shownAs: number])[]> {
  const merged = mergedAccounts(appliedMerges(await storedMerges(market.state.db)))
  return merged?.all.map(({ account, shownAs }) => [account, shownAs] as const) ?? []
}

/** The numbers of the records that are shown as one account, its own first, the others in the order of their ranks. */
export async function recordsOf(market: Market, aid: number): Promise<readonly number[]> {
  const merged = mergedAccounts(appliedMerges(await storedMerges(market.state.db)))
  const others = merged?.all.filter((each) => each.shownAs === aid) ?? []
  return [aid, ...[...others].sort((left, right) => left.rank - right.rank).map((each) => each.account)]
}
