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
  /** Accounts for which this is the first reason that holds: these add up. */
  readonly accounts: number
  /** All accounts for which it holds; may count an account that an earlier reason counts too. */
  readonly altogether: number
}

export async function countTargets(market: Market, query: TargetQuery, signal: AbortSignal): Promise<TargetCounts> {
  const row = await one(market, countSql(query), signal)
  const total = Number(row.total)
  const leftOut = query.reasons.map((reason, index) => ({
    reason: reason.code,
    because: reason.words,
    accounts: Number(row[`first${index}`]),
    altogether: Number(row[`all${index}`]),
  }))
  if (query.capPerOwner !== undefined) {
    const { over } = await one(market, overCapSql(query, query.capPerOwner), signal)
    const beyond = Number(over)
    leftOut.push({
      reason: 'owner_cap',
      because: `is beyond the first ${query.capPerOwner} of its owner`,
      accounts: beyond,
      altogether: beyond,
    })
  }
  const eligible = total - leftOut.reduce((sum, each) => sum + each.accounts, 0)
  return { total, eligible, leftOut, lifecycleAssumed: Number(row.assumed) }
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
