import { identifier, raw, sql, value } from '../../query/index.ts'
import type { Catalog } from '../catalog.ts'
import { accountRid, foldClaims } from '../import/fold-claims.ts'
import type { Work } from '../import/work.ts'
import { type AccountKey, accountsByKeys, keyText } from './account-key.ts'
import { type MergedAccounts, type MergePair, mergedAccounts } from './merged-accounts.ts'
import { appliedMerges, type StoredMerge, storedMerges } from './stored-merges.ts'

/**
 * Brings what rules read in line with the decisions: folds the rows of every account anew that is shown otherwise than
 * it should be. The decisions name accounts by key; which numbers those are now is looked up here, so that a decision
 * rests while one of its records is gone (its import was undone) and holds again when it is back.
 *
 * Called after a decision, at the end of an import or an undo, and at an opening. May be repeated from any point: what
 * it is about to touch is marked first. One statement where nothing was ever merged; otherwise linear in the claims.
 */
export async function settleMerges(work: Work, catalog: Catalog): Promise<void> {
  const { db } = work.market.state
  const stored = await storedMerges(db)
  if (stored.length === 0) return
  const all = await resolve(work, stored)
  // From one pair of numbers to another by way of none, so that a run that dies in between is known by its numbers.
  const inSteps = stored.filter((merge) => numbersOf(merge) !== undefined && all.has(merge.id) && !isSame(merge, all))
  const wanted = new Map([...all].filter(([id]) => !inSteps.some((merge) => merge.id === id)))
  const applied = appliedMerges(stored)
  const target = mergedAccounts(stored.flatMap((merge) => wanted.get(merge.id) ?? []))
  const moved = movedAccounts(mergedAccounts(applied), target, stored, wanted)
  const outdated = stored.filter((merge) => !merge.settled || !isSame(merge, wanted))
  if (outdated.length === 0) return
  const ids = outdated.map(({ id }) => id)
  for (const merge of outdated) {
    const pair = numbersOf(merge) ?? wanted.get(merge.id)
    const row = { settled: false, account: pair?.account ?? null, kept: pair?.kept ?? null }
    await db.updateTable('account_merges').set(row).where('id', '=', merge.id).execute()
  }
  await foldMoved(work, catalog, [...moved], target)
  await work.market.state.change(
    { actor: 'brushwork', action: 'account.settle', subject: 'accounts', detail: { merges: ids } },
    async (tx) => {
      for (const id of ids) {
        const pair = wanted.get(id)
        const row = { account: pair?.account ?? null, kept: pair?.kept ?? null, settled: true }
        await tx.updateTable('account_merges').set(row).where('id', '=', id).execute()
      }
    },
  )
  if (inSteps.length > 0) await settleMerges(work, catalog)
}

/** Which accounts each standing decision means now; one that means none, or several, is left out. */
async function resolve(work: Work, stored: readonly StoredMerge[]): Promise<Map<number, MergePair>> {
  const standing = stored.filter((merge) => !merge.ended)
  const found = await accountsByKeys(
    work,
    standing.flatMap(({ accountKey, keptKey }) => [accountKey, keptKey]),
  )
  const numberOf = (key: AccountKey, before: number | null): number | undefined => {
    const numbers = found.get(keyText(key)) ?? []
    if (before !== null && numbers.includes(before)) return before
    return numbers.length === 1 ? numbers[0] : undefined
  }
  const pairs = new Map<number, MergePair>()
  for (const merge of standing) {
    const account = numberOf(merge.accountKey, merge.account)
    const kept = numberOf(merge.keptKey, merge.kept)
    if (account !== undefined && kept !== undefined && account !== kept) pairs.set(merge.id, { account, kept })
  }
  return pairs
}

function numbersOf({ account, kept }: StoredMerge): MergePair | undefined {
  return account === null || kept === null ? undefined : { account, kept }
}

/** Whether the observations show of a decision what they should. */
function isSame(merge: StoredMerge, wanted: ReadonlyMap<number, MergePair>): boolean {
  const [shown, should] = [numbersOf(merge), wanted.get(merge.id)]
  return shown?.account === should?.account && shown?.kept === should?.kept
}

/** Every account of a group that looks otherwise before and after, or that an interrupted run may have left half done. */
function movedAccounts(
  before: MergedAccounts | undefined,
  after: MergedAccounts | undefined,
  stored: readonly StoredMerge[],
  wanted: ReadonlyMap<number, MergePair>,
): Set<number> {
  const places = (merged: MergedAccounts | undefined) =>
    new Map((merged?.all ?? []).map((each) => [each.account, each]))
  const [was, will] = [places(before), places(after)]
  const roots = new Set<number>()
  const note = (account: number): void => {
    roots.add(was.get(account)?.shownAs ?? account)
    roots.add(will.get(account)?.shownAs ?? account)
  }
  for (const account of new Set([...was.keys(), ...will.keys()])) {
    const [left, right] = [was.get(account), will.get(account)]
    if (left?.shownAs !== right?.shownAs || left?.rank !== right?.rank) note(account)
  }
  for (const merge of stored.filter((each) => !each.settled)) {
    for (const pair of [numbersOf(merge), wanted.get(merge.id)]) {
      if (pair !== undefined) for (const account of [pair.account, pair.kept]) note(account)
    }
  }
  const moved = new Set(roots)
  for (const each of [...was.values(), ...will.values()]) if (roots.has(each.shownAs)) moved.add(each.account)
  return moved
}

async function foldMoved(
  work: Work,
  catalog: Catalog,
  moved: readonly number[],
  merged: MergedAccounts | undefined,
): Promise<void> {
  if (moved.length === 0) return
  const accounts = sql`(SELECT arrayJoin(${value(moved, 'Array(UInt32)')}))`
  for (const kind of catalog.kinds.values()) {
    const rids =
      kind.kind.name === 'accounts'
        ? sql`SELECT ${accountRid(raw('aid'))} AS rid FROM (SELECT arrayJoin(${value(moved, 'Array(UInt32)')}) AS aid)`
        : sql`SELECT DISTINCT rid FROM ${identifier(`claims_${kind.kind.name}`)} WHERE aid IN ${accounts}`
    const touched = await work.table(`settled_${kind.kind.name}`, sql`ENGINE = Memory AS ${rids}`)
    const [any] = await work.rows(sql`SELECT 1 FROM ${touched} LIMIT 1`)
    if (any !== undefined) await foldClaims(work, kind, touched, { merged })
  }
}
