import type { Catalog } from '../catalog.ts'
import { loadCatalog } from '../load-catalog.ts'
import type { Market } from '../market.ts'
import { type CommonKey, duplicateCandidates, readCandidates } from './duplicate-candidates.ts'
import { judgePair, type Likeness } from './judge-pair.ts'
import { differentPairs, pairText } from './not-duplicates.ts'

/** Records that are probably one company. */
export interface DuplicateGroup extends Likeness {
  /** Numbers of the accounts, ascending. */
  readonly accounts: readonly number[]
}

export interface Duplicates {
  /** The surest first. */
  readonly groups: readonly DuplicateGroup[]
  readonly common: readonly CommonKey[]
}

interface Found {
  readonly pairs: readonly Pair[]
  readonly common: readonly CommonKey[]
}

const found = new WeakMap<Catalog, Promise<Found>>()

/**
 * Every group of accounts that may be one company and that nobody has found to be several, as the market stands; of
 * pairs that are less sure than `least` none. Linear in the accounts (`duplicateCandidates`); kept until anything in
 * the workspace changes.
 */
export async function findDuplicates(market: Market, least: number, signal?: AbortSignal): Promise<Duplicates> {
  // A catalog is loaded anew after every change, so it stands for the state of the workspace.
  const catalog = await loadCatalog(market)
  const known = found.get(catalog) ?? search(market, catalog, signal)
  found.set(catalog, known)
  try {
    const { pairs, common } = await known
    return { groups: grouped(pairs.filter(({ confidence }) => confidence >= least)), common }
  } catch (error) {
    found.delete(catalog)
    throw error
  }
}

async function search(market: Market, catalog: Catalog, signal: AbortSignal | undefined): Promise<Found> {
  const { blocks, common } = await duplicateCandidates(market, catalog, signal)
  const candidates = await readCandidates(market, catalog, [...new Set(blocks.flat())], signal)
  const different = await differentPairs(market)
  const judged = new Map<string, Pair | undefined>()
  for (const block of blocks) {
    for (const [place, first] of block.entries()) {
      for (const second of block.slice(place + 1)) {
        if (first === second) continue
        const text = pairText(first, second)
        if (judged.has(text)) continue
        const [left, right] = [candidates.get(Math.min(first, second)), candidates.get(Math.max(first, second))]
        if (left === undefined || right === undefined || different.has(text)) continue
        const likeness = judgePair(left, right)
        judged.set(text, likeness && { left: left.account, right: right.account, ...likeness })
      }
    }
  }
  return { pairs: [...judged.values()].filter((pair) => pair !== undefined), common }
}

interface Pair extends Likeness {
  readonly left: number
  readonly right: number
}

/** Joins pairs to groups, the surest first; a group is as sure as the weakest of the pairs that hold it together. */
function grouped(pairs: readonly Pair[]): DuplicateGroup[] {
  const groupOf = new Map<number, Set<Pair>>()
  const members = new Map<Set<Pair>, Set<number>>()
  for (const pair of [...pairs].sort(surestFirst)) {
    const [left, right] = [groupOf.get(pair.left), groupOf.get(pair.right)]
    if (left !== undefined && left === right) continue
    const joined = left ?? right ?? new Set<Pair>()
    const accounts = members.get(joined) ?? new Set<number>()
    members.set(joined, accounts)
    joined.add(pair)
    for (const account of [pair.left, pair.right]) accounts.add(account)
    if (left !== undefined && right !== undefined) {
      for (const account of members.get(right) ?? []) accounts.add(account)
      for (const each of right) joined.add(each)
      members.delete(right)
    }
    for (const account of accounts) groupOf.set(account, joined)
  }
  const groups = [...members].map(([held, accounts]) => ({
    accounts: [...accounts].sort((a, b) => a - b),
    confidence: Math.min(...[...held].map((pair) => pair.confidence)),
    reasons: [...new Set([...held].flatMap((pair) => pair.reasons))],
  }))
  return groups.sort((a, b) => b.confidence - a.confidence || (a.accounts[0] ?? 0) - (b.accounts[0] ?? 0))
}

function surestFirst(a: Pair, b: Pair): number {
  return b.confidence - a.confidence || a.left - b.left || a.right - b.right
}
