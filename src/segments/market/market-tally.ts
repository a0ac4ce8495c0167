import type { Row } from '../../engines/index.ts'
import type { ClusterSums } from '../../statistics/index.ts'
import { AMOUNTS, BITS } from './market-sql.ts'

/** Sums over some accounts, from which their figures are made; sums of two disjoint sets of accounts add up. */
export interface Tally {
  accounts: number
  /** Accounts for which at least one rule is unknown. */
  undecided: number
  deals: number[]
  /** For each of `AMOUNTS`: accounts with such an amount, the sum, the sum of squares. */
  amounts: number[][]
}

/** Accounts that are in exactly these segments, by their places in the list of rules. */
export interface Combination {
  readonly members: readonly number[]
  readonly accounts: number
}

export interface MarketTally {
  readonly all: Tally
  readonly none: Tally
  /** In the order of the rules. */
  readonly segments: readonly (Tally & { unknown: number; alone: number })[]
  /** Accounts in both of two segments: row-wise, the lower place first. */
  readonly both: readonly (readonly number[])[]
  /** Of two segments or more, the largest first. */
  readonly combinations: readonly Combination[]
  /** How many combinations there are, of one segment or more. */
  readonly found: number
}

/** Combinations that are kept: there may be as many as accounts. */
const KEPT = 1000

/** Adds up the rows of `marketSql`, or of `membershipSql`, whose sums are then nothing. Linear in the combinations that occur, whatever segments there could be. */
export async function tallyMarket(rows: AsyncIterable<readonly Row[]>, rules: number): Promise<MarketTally> {
  const all = emptyTally()
  const none = emptyTally()
  const segments = Array.from({ length: rules }, () => ({ ...emptyTally(), unknown: 0, alone: 0 }))
  const both = segments.map(() => Array.from({ length: rules }, () => 0))
  let combinations: Combination[] = []
  let combined = 0
  const largest = (): Combination[] =>
    combinations.sort((one, other) => other.accounts - one.accounts || order(one, other)).slice(0, KEPT)

  for await (const batch of rows) {
    for (const row of batch) {
      const found = tallyOf(row)
      const members = membersOf(row, rules)
      add(all, found)
      if (members.length === 0) add(none, found)
      else combined += 1
      for (const [place, unknown] of (row.unknown as unknown[]).entries()) {
        const segment = segments[place]
        if (segment !== undefined) segment.unknown += Number(unknown)
      }
      for (const [index, place] of members.entries()) {
        const segment = segments[place]
        if (segment === undefined) continue
        add(segment, found)
        if (members.length === 1) segment.alone += found.accounts
        for (const other of members.slice(index + 1)) {
          const counts = both[place]
          if (counts !== undefined) counts[other] = (counts[other] ?? 0) + found.accounts
        }
      }
      if (members.length > 1) combinations.push({ members, accounts: found.accounts })
      if (combinations.length > 2 * KEPT) combinations = largest()
    }
  }
  return { all, none, segments, both, combinations: largest(), found: combined }
}

/** Closed deals as clusters: the account is what was sampled. */
export function clusterSums({ deals }: Pick<Tally, 'deals'>): ClusterSums {
  const [clusters = 0, size = 0, hits = 0, sizeSquared = 0, hitsSquared = 0, hitsTimesSize = 0] = deals
  return { clusters, size, hits, sizeSquared, hitsSquared, hitsTimesSize }
}

function emptyTally(): Tally {
  return { accounts: 0, undecided: 0, deals: Array(6).fill(0), amounts: AMOUNTS.map(() => [0, 0, 0]) }
}

function tallyOf(row: Row): Tally {
  const numbers = (given: unknown = []): number[] => (given as unknown[]).map(Number)
  return {
    accounts: Number(row.n),
    undecided: Number(row.undecided),
    deals: numbers(row.deals),
    amounts: AMOUNTS.map((_, index) => numbers(row[`a${index}`])),
  }
}

function add(to: Tally, found: Tally): void {
  to.accounts += found.accounts
  to.undecided += found.undecided
  to.deals = to.deals.map((sum, index) => sum + (found.deals[index] ?? 0))
  to.amounts = to.amounts.map((sums, which) => sums.map((sum, index) => sum + (found.amounts[which]?.[index] ?? 0)))
}

function membersOf(row: Row, rules: number): number[] {
  const members: number[] = []
  for (let start = 0; start < rules; start += BITS) {
    let word = BigInt(row[`w${start / BITS}`] as string)
    for (let place = start; word !== 0n; place += 1, word >>= 1n) if ((word & 1n) === 1n) members.push(place)
  }
  return members
}

function order(one: Combination, other: Combination): number {
  for (const [index, place] of one.members.entries()) {
    const difference = place - (other.members[index] ?? -1)
    if (difference !== 0) return difference
  }
  return one.members.length - other.members.length
}
