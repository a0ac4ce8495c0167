import type { Market } from '../../market-data/index.ts'
import { type Sql, sql } from '../../query/index.ts'
import type { CheckedRule, Run } from '../../segments/index.ts'
import { engagementsOf } from '../people/engagements-of.ts'
import { accountsWithDeals, firstPurchases } from './first-purchases.ts'

/** Parts of the way to the end of a deal; thirds of the time from its opening to its close. */
export const STAGES = ['before', 'first third', 'middle', 'last third'] as const
export type Stage = (typeof STAGES)[number]

/** When people of each job role came in. */
export interface Journey {
  /** Closed deals that say when they were opened and closed. */
  readonly deals: number
  /** Deals in which the role was first engaged in that part; parts in which it never was are not there. */
  readonly roles: readonly { readonly role: string; readonly stage: Stage; readonly deals: number }[]
}

/** Two statements with a row a role and part. Linear in the deals and the touches of their accounts. */
export async function readJourney(
  market: Market,
  run: Run,
  rule: CheckedRule | undefined,
  signal: AbortSignal,
): Promise<Journey> {
  const engaged = engagedInDeals(run, rule)
  const [[counted], rows] = await Promise.all([
    market.engine.rows(sql`SELECT count() AS deals FROM (${closedPurchases(run, rule)})`, { signal }),
    market.engine.rows(
      sql`SELECT job_role AS role, ${stageOf(sql`first`)} AS stage, count() AS deals FROM (${engaged})
        WHERE job_role != '' GROUP BY role, stage ORDER BY deals DESC, role, stage`,
      { signal },
    ),
  ])
  const roles = rows.map(({ role, stage, deals }) => ({
    role: String(role),
    stage: STAGES[Number(stage)] as Stage,
    deals: Number(deals),
  }))
  return { deals: Number(counted?.deals ?? 0), roles }
}

/**
 * SELECT of who was engaged in closed purchases: `aid`, `unit`, `id`, `job_role`, `first` and `last` (engaged, milliseconds),
 * `opening`, `closing`, `until` (milliseconds). A touch of no deal counts for the deal at whose time it was.
 */
export function engagedInDeals(run: Run, rule: CheckedRule | undefined): Sql {
  return sql`SELECT aid, unit, any(id) AS id, job_role, min(at) AS first, max(at) AS last, any(opening) AS opening, any(closing) AS closing, any(until) AS until
    FROM (SELECT d.aid AS aid, unit, d.id AS id, e.job_role AS job_role, toUnixTimestamp64Milli(e.at) AS at, opening, closing, until
      FROM (${closedPurchases(run, rule)}) AS d INNER JOIN (SELECT * FROM (${engagementsOf({ ...run, among: accountsWithDeals(run) })}) WHERE engaged = 1) AS e ON d.aid = e.aid
      WHERE at > since AND at <= closing AND (e.deal = '' OR e.deal = d.id))
    GROUP BY aid, unit, job_role`
}

/** Purchases that are closed, with their ends as milliseconds. */
export function closedPurchases(run: Run, rule: CheckedRule | undefined): Sql {
  return sql`SELECT aid, unit, id, since, until, ended, toUnixTimestamp64Milli(opened) AS opening, toUnixTimestamp64Milli(assumeNotNull(closed)) AS closing
    FROM (${firstPurchases(run, rule)}) WHERE isNotNull(closed) AND ended IN ('won', 'lost') AND closing > opening`
}

/** Place in `STAGES` of a moment in milliseconds. */
export function stageOf(moment: Sql): Sql {
  return sql`multiIf(${moment} <= until, 0, ${moment} < opening + (closing - opening) / 3, 1, ${moment} < opening + (closing - opening) * 2 / 3, 2, 3)`
}
