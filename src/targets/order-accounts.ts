import { type Market, recordedLifecycle } from '../market-data/index.ts'
import { identifier, join, raw, type Sql, sql, value } from '../query/index.ts'
import { openScan } from '../segments/index.ts'
import { leftOutUnder, type TargetCounts } from './list-targets.ts'
import { direction, membership, ownerColumn, type TargetQuery } from './target-query.ts'

/** All accounts of a segment by their numbers, in the order of the list: those that are listed, and those left out. */
export interface OrderedAccounts extends TargetCounts {
  readonly listed: Uint32Array
  /** By reason code: the accounts for which it is the first that holds. */
  readonly byReason: ReadonlyMap<string, Uint32Array>
  /** Accounts on the list without a value to order by: they come last. */
  readonly unranked: number
}

/** Sorting a whole market may need more memory than a statement has: beyond this it goes through the disk. */
const SORT_IN_MEMORY = 256 * 1024 * 1024

/** One statement, linear in accounts but for the sort; about 8 bytes an account come back, 4 of them stay. */
export async function orderAccounts(
  market: Market,
  query: TargetQuery,
  signal: AbortSignal,
): Promise<OrderedAccounts> {
  const settings = {
    max_bytes_before_external_sort: SORT_IN_MEMORY,
    // The order of the inner statement is the whole point.
    query_plan_remove_redundant_sorting: 0,
  }
  const [row] = await market.engine.rows(orderSql(query), { signal, settings })
  if (row === undefined) throw new Error('an order without a row')
  const groups = (row.groups as readonly number[][]).map((numbers) => Uint32Array.from(numbers))
  const [listed = new Uint32Array(), ...leftOut] = groups
  const reasons = leftOutUnder(query).map((reason, index) => {
    const accounts = leftOut[index] ?? new Uint32Array()
    const altogether = index < query.reasons.length ? Number((row.altogether as unknown[])[index]) : accounts.length
    return { numbers: accounts, counts: { ...reason, accounts: accounts.length, altogether } }
  })
  return {
    total: Number(row.total),
    eligible: listed.length,
    leftOut: reasons.map(({ counts }) => counts),
    lifecycleAssumed: Number(row.assumed),
    listed,
    byReason: new Map(reasons.map(({ counts, numbers }) => [counts.reason, numbers])),
    unranked: Number(row.unranked),
  }
}

/** One row: `total`, `assumed`, `unranked`, `altogether` by reason, `groups` of account numbers: listed, then by reason. */
export function orderSql(query: TargetQuery): Sql {
  const scan = openScan('account', query.run)
  const member = membership(query, scan)
  const owner = ownerColumn(query)
  const flag = (index: number): Sql => identifier(`r${index}`)
  const firstReason = sql`multiIf(${join([...query.reasons.map((_, index) => sql`${flag(index)}, ${value(index + 1, 'UInt8')},`), raw('0')], ' ')})`
  const place = query.reasons.length === 0 ? raw('0') : firstReason
  const order = sql`ORDER BY k ${direction(query)} NULLS LAST, aid`
  const columns = [
    raw('aid'),
    sql`(${scan.value(query.orderBy)}) AS k`,
    sql`(${recordedLifecycle(query.run.catalog)}) IS NULL AS assumed`,
    ...query.reasons.map((reason, index) => sql`toUInt8(${reason.holds}) AS ${flag(index)}`),
    sql`${place} AS first`,
    ...(query.capPerOwner === undefined ? [] : [sql`${owner} AS belongs`]),
  ]
  const accounts = sql`SELECT ${join(columns, ', ')} FROM ${scan.from()} WHERE ${scan.where} AND ${member}`
  // Accounts without an owner each get a key of their own, so that the cap does not count them together.
  const capped =
    query.capPerOwner === undefined
      ? sql`SELECT *, first AS g FROM (${accounts})`
      : sql`SELECT *, if(first = 0 AND row_number() OVER (PARTITION BY first, belongs, if(belongs IS NULL, aid, 0) ${order}) > ${value(query.capPerOwner, 'UInt64')}, ${value(query.reasons.length + 1, 'UInt8')}, first) AS g FROM (${accounts})`
  const groups = [raw('0'), ...leftOutUnder(query).map((_, index) => raw(String(index + 1)))].map(
    (group) => sql`groupArrayIf(aid, g = ${group})`,
  )
  const altogether = query.reasons.map((_, index) => sql`countIf(${flag(index)})`)
  return sql`SELECT count() AS total, countIf(assumed) AS assumed, countIf(g = 0 AND k IS NULL) AS unranked,
  [${join(altogether, ', ')}] AS altogether, [${join(groups, ', ')}] AS groups
FROM (${capped} ${order})`
}
