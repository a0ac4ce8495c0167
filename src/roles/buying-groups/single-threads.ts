import type { Market } from '../../market-data/index.ts'
import { sql } from '../../query/index.ts'
import type { Run } from '../../segments/index.ts'
import { engagedInDeals, groupDeals } from './group-deals.ts'

/** A deal that hangs by one person, or by nobody. */
export interface SingleThread {
  readonly deal: string
  readonly name: string
  /** People engaged in it: 0 or 1. */
  readonly engaged: number
}

/** Of these accounts (`run.among`): the open deals in which at most one person is engaged, the oldest first. */
export async function singleThreads(market: Market, run: Run, signal: AbortSignal): Promise<SingleThread[]> {
  const open = groupDeals(run, sql`d_ending = 'open'`)
  const rows = await market.engine.rows(
    sql`SELECT o_deal AS deal, o_name AS name, ifNull(people, 0) AS engaged
      FROM (SELECT unit AS o_unit, moment AS o_moment, deal AS o_deal, deal_name AS o_name FROM (${open})) AS o
      LEFT JOIN (SELECT unit AS e_unit, count() AS people FROM (${engagedInDeals(run, open)}) GROUP BY e_unit) AS e ON o_unit = e_unit
      WHERE engaged <= 1 ORDER BY o_moment, o_deal`,
    { signal },
  )
  return rows.map((row) => ({ deal: String(row.deal), name: String(row.name), engaged: Number(row.engaged) }))
}
