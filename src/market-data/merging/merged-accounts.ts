import { raw, type Sql, sql, value } from '../../query/index.ts'

/** An account that is shown as another one. */
export interface MergedAccount {
  readonly account: number
  /** The account that is shown in its place: never merged itself. */
  readonly shownAs: number
  /** Whose values fill a gap: the kept account is 0, then 1, 2, 3 … */
  readonly rank: number
}

/** Which accounts are shown as others, and what that means in a statement. Never empty: nothing merged is undefined. */
export interface MergedAccounts {
  readonly all: readonly MergedAccount[]
  /** The number that an account goes by: its own unless it is merged. `aid` is an expression of a UInt32. */
  readonly shown: (aid: Sql) => Sql
  /** The place of an account in the order in which values are taken; 0 for one that is not merged. */
  readonly rank: (aid: Sql) => Sql
  /** A subquery of the numbers that merged accounts are shown as. */
  readonly kept: Sql
  /** A table (account, kept) with every account of every group, the kept ones too. */
  readonly groups: Sql
}

/** A decision by numbers; in the order the decisions were made. */
export interface MergePair {
  readonly account: number
  readonly kept: number
}

/**
 * Follows decisions upon decisions (B into A, then A into C) to the account that is shown, and ranks the members of a
 * group: each is followed by what was merged into it, earlier decisions first. A pair that would close a circle, or
 * merges an account a second time, is passed over. Linear in the pairs.
 */
export function mergedAccounts(pairs: readonly MergePair[]): MergedAccounts | undefined {
  const into = new Map<number, number>()
  const members = new Map<number, number[]>()
  for (const { account, kept } of pairs) {
    if (into.has(account) || rootOf(into, kept) === account) continue
    into.set(account, kept)
    members.set(kept, [...(members.get(kept) ?? []), account])
  }
  const all: MergedAccount[] = []
  for (const root of [...members.keys()].filter((account) => !into.has(account))) {
    const waiting = [...(members.get(root) ?? [])]
    for (let rank = 1, next = waiting.shift(); next !== undefined; rank += 1, next = waiting.shift()) {
      all.push({ account: next, shownAs: root, rank })
      waiting.unshift(...(members.get(next) ?? []))
    }
  }
  return all.length === 0 ? undefined : inStatements(all)
}

function rootOf(into: ReadonlyMap<number, number>, account: number): number {
  const above = into.get(account)
  return above === undefined ? account : rootOf(into, above)
}

function inStatements(all: readonly MergedAccount[]): MergedAccounts {
  const numbers = (of: (each: MergedAccount) => number): Sql => sql`${value(all.map(of), 'Array(UInt32)')}`
  const accounts = numbers((each) => each.account)
  const kept = numbers((each) => each.shownAs)
  return {
    all,
    shown: (aid) => sql`transform(${aid}, ${accounts}, ${kept}, ${aid})`,
    rank: (aid) => sql`transform(${aid}, ${accounts}, ${numbers((each) => each.rank)}, ${raw('toUInt32(0)')})`,
    kept: sql`(SELECT arrayJoin(${kept}))`,
    groups: sql`(SELECT pair.1 AS account, pair.2 AS kept
      FROM (SELECT arrayJoin(arrayZip(arrayConcat(${accounts}, ${kept}), arrayConcat(${kept}, ${kept}))) AS pair))`,
  }
}
