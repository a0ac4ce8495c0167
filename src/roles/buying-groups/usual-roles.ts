import type { Market } from '../../market-data/index.ts'
import { type Sql, sql } from '../../query/index.ts'
import { type ClusterSums, clusteredInterval } from '../../statistics/index.ts'

/** In how many won deals somebody in a role took part. */
export interface UsualRole {
  readonly role: string
  readonly wonDealsWithIt: number
  /** Won deals of which it is on record who took part. */
  readonly wonDeals: number
  readonly share: number
  readonly lo95: number
  readonly hi95: number
}

export interface UsualRoles {
  readonly wonDeals: number
  /** The most frequent first. */
  readonly roles: readonly UsualRole[]
}

/**
 * Shares of deals by role, of a SELECT of `aid`, `unit` and `roles` Array(String), one row a deal. Deals of one account are
 * counted for what they tell, not each as a new witness: Wilson's interval with the number divided by the design effect.
 */
export async function usualRoles(market: Market, dealRoles: Sql, signal: AbortSignal): Promise<UsualRoles> {
  // '' stands for all deals of the account.
  const byAccount = sql`SELECT aid, count() AS size, sumMap(roles, arrayMap(role -> toUInt64(1), roles)) AS with_it
    FROM (SELECT aid, arrayConcat([''], arrayDistinct(arrayFilter(role -> role != '', roles))) AS roles FROM (${dealRoles})) GROUP BY aid`
  const rows = await market.engine.rows(
    sql`SELECT pair.1 AS role, sum(pair.2) AS hits, sum(pair.2 * pair.2) AS hits_squared, sum(pair.2 * size) AS hits_times_size, count() AS accounts
      FROM (SELECT size, arrayJoin(arrayZip(with_it.1, with_it.2)) AS pair FROM (${byAccount})) GROUP BY role ORDER BY hits DESC, role`,
    { signal },
  )
  const all = rows.find(({ role }) => role === '')
  if (all === undefined) return { wonDeals: 0, roles: [] }
  const wonDeals = Number(all.hits)
  const roles = rows
    .filter(({ role }) => role !== '')
    .map((row) => {
      const sums: ClusterSums = {
        clusters: Number(all.accounts),
        size: wonDeals,
        hits: Number(row.hits),
        sizeSquared: Number(all.hits_squared),
        hitsSquared: Number(row.hits_squared),
        hitsTimesSize: Number(row.hits_times_size),
      }
      const interval = clusteredInterval(sums)
      return {
        role: String(row.role),
        wonDealsWithIt: sums.hits,
        wonDeals,
        share: sums.hits / sums.size,
        lo95: interval?.low ?? 0,
        hi95: interval?.high ?? 1,
      }
    })
  return { wonDeals, roles }
}
