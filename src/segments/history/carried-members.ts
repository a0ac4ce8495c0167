import { type Sql, sql, value } from '../../query/index.ts'

/** Merged accounts: each number with the one it is shown as. */
export type Merges = readonly (readonly [account: number, shownAs: number])[]

/** Accounts of an earlier refresh that are counted otherwise by now. */
export interface Recount {
  readonly refresh: number
  readonly from: number
  readonly to: number
}

/**
 * How the accounts of a refresh are counted today. An account that has been merged since is the kept one; one that
 * stood for several and was taken apart is all of them. Only those for which this changes anything. Linear in the merges.
 */
export function recounts(refresh: number, then: Merges, now: Merges): readonly Recount[] {
  const shownNow = new Map(now)
  const standsFor = new Map<number, number[]>()
  for (const [account, shownAs] of then) {
    standsFor.set(shownAs, [...(standsFor.get(shownAs) ?? [shownAs]), account])
  }
  return [...new Set([...standsFor.keys(), ...shownNow.keys()])].flatMap((from) => {
    const all = new Set((standsFor.get(from) ?? [from]).map((account) => shownNow.get(account) ?? account))
    return all.size === 1 && all.has(from) ? [] : [...all].map((to) => ({ refresh, from, to }))
  })
}

/** The members of a refresh as they are counted today: `members` is their bitmap, `refresh` the column with its number. */
export function carriedMembers(members: Sql, refresh: Sql, moves: readonly Recount[]): Sql {
  if (moves.length === 0) return members
  const column = (of: (move: Recount) => number): Sql => sql`${value(moves.map(of), 'Array(UInt32)')}`
  const all = sql`arrayZip(${column((move) => move.refresh)}, ${column((move) => move.from)}, ${column((move) => move.to)})`
  const here = sql`arrayFilter(_move -> _move.1 = ${refresh} AND bitmapContains(${members}, _move.2), ${all})`
  const out = sql`bitmapBuild(arrayMap(_move -> _move.2, ${here}))`
  const into = sql`bitmapBuild(arrayMap(_move -> _move.3, ${here}))`
  return sql`bitmapOr(bitmapAndnot(${members}, ${out}), ${into})`
}
