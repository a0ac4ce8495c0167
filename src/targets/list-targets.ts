import type { Market } from '../market-data/index.ts'
import type { Sql } from '../query/index.ts'
import type { ListOf, TargetFormat, TargetRow } from './formats/target-format.ts'
import {
  accountsSql,
  countPeopleSql,
  countSql,
  overCapSql,
  peopleSql,
  rowReader,
  type TargetQuery,
} from './target-query.ts'

/** How many accounts there are, and how many each reason leaves out. */
export interface TargetCounts {
  /** Accounts of the segment. */
  readonly total: number
  /** Accounts that are listed when the list has no limit. */
  readonly eligible: number
  readonly leftOut: readonly LeftOut[]
  /** Accounts whose lifecycle is not recorded and was taken from their deals and orders. */
  readonly lifecycleAssumed: number
}

export interface LeftOut {
  /** Stable code, e.g. `open_deal`. */
  readonly reason: string
  /** As a person reads it. */
  readonly because: string
  /** The same of several accounts: `have an open deal`. */
  readonly becauseOfMany: string
  /** Accounts for which this is the first reason that holds: these add up. */
  readonly accounts: number
  /** All accounts for which it holds; may count an account that an earlier reason counts too. */
  readonly altogether: number
}

export async function countTargets(market: Market, query: TargetQuery, signal: AbortSignal): Promise<TargetCounts> {
  const row = await one(market, countSql(query), signal)
  const total = Number(row.total)
  const beyond = query.capPerOwner === undefined ? 0 : await countOverCap(market, query, query.capPerOwner, signal)
  const leftOut = leftOutUnder(query).map((reason, index) => ({
    ...reason,
    accounts: index < query.reasons.length ? Number(row[`first${index}`]) : beyond,
    altogether: index < query.reasons.length ? Number(row[`all${index}`]) : beyond,
  }))
  const eligible = total - leftOut.reduce((sum, each) => sum + each.accounts, 0)
  return { total, eligible, leftOut, lifecycleAssumed: Number(row.assumed) }
}

/** Every reason a query may leave an account out for, in order: those that look at the account, then the owner's cap. */
export function leftOutUnder(query: TargetQuery): Pick<LeftOut, 'reason' | 'because' | 'becauseOfMany'>[] {
  const reasons = query.reasons.map(({ code, words, ofMany }) => ({
    reason: code,
    because: words,
    becauseOfMany: ofMany,
  }))
  if (query.capPerOwner === undefined) return reasons
  const [because, becauseOfMany] = [
    `is beyond the first ${query.capPerOwner} of its owner`,
    `are beyond the first ${query.capPerOwner} of their owner`,
  ]
  return [...reasons, { reason: 'owner_cap', because, becauseOfMany }]
}

async function countOverCap(market: Market, query: TargetQuery, cap: number, signal: AbortSignal): Promise<number> {
  const { over } = await one(market, overCapSql(query, cap), signal)
  return Number(over)
}

export interface PeopleCounts {
  /** People at the listed accounts. */
  readonly total: number
  /** Those who may be contacted. */
  readonly willing: number
}

export async function countPeople(market: Market, query: TargetQuery, signal: AbortSignal): Promise<PeopleCounts> {
  const { total, willing } = await one(market, countPeopleSql(query), signal)
  return { total: Number(total), willing: Number(willing) }
}

/** Sorting a whole market may need more memory than a statement has: beyond this it goes through the disk. */
const SORT_IN_MEMORY = 256 * 1024 * 1024

/** The rows of the list in batches, in constant memory. */
export async function* targetRows(
  market: Market,
  query: TargetQuery,
  format: TargetFormat,
  list: ListOf,
  signal: AbortSignal,
): AsyncGenerator<readonly TargetRow[]> {
  const read = rowReader(query, format, list)
  const statement = list === 'people' ? peopleSql(query, format) : accountsSql(query, format)
  const settings = { max_bytes_before_external_sort: SORT_IN_MEMORY }
  for await (const batch of market.engine.batches(statement, { signal, settings })) yield batch.map(read)
}

async function one(market: Market, statement: Sql, signal: AbortSignal): Promise<Readonly<Record<string, unknown>>> {
  const [row] = await market.engine.rows(statement, { signal })
  if (row === undefined) throw new Error('a count without a row')
  return row
}
