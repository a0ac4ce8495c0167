import { columnOf, source } from '../../market-data/index.ts'
import { raw, type Sql, sql } from '../../query/index.ts'
import type { Run } from '../../segments/index.ts'
import { among, engagementsOf } from '../people/engagements-of.ts'

/** Days before its opening from which people's touches count for a deal: whoever started it was there before it was written down. */
export const DAYS_BEFORE = 90

/**
 * SELECT of deals with an account and an opening date, as of `run.asOf`: `aid` UInt32, `unit` UInt128, `moment` (the opening)
 * DateTime64(3, 'UTC'), `closed` Nullable(DateTime64(3, 'UTC')), `deal`, `deal_name`, `ending` ('open', 'won', 'lost' or ''),
 * `deal_type` String.
 */
export function groupDeals(run: Run, where: Sql = raw('1')): Sql {
  const deals = source(run.catalog, 'deals', run.asOf)
  const column = (name: string): Sql => columnOf(deals, run.catalog, 'deals', name)
  const text = (name: string): Sql => sql`toString(ifNull(${column(name)}, ''))`
  return sql`SELECT aid, unit, assumeNotNull(d_opened) AS moment, d_closed AS closed, d_id AS deal, d_name AS deal_name, d_ending AS ending, d_type AS deal_type
    FROM (SELECT aid, rid AS unit, ${column('opened_at')} AS d_opened, toNullable(${column('closed_at')}) AS d_closed,
        ${text('id')} AS d_id, ${text('name')} AS d_name, ${text('status')} AS d_ending, ${text('type')} AS d_type
      FROM ${deals.from} WHERE ${deals.where} AND aid != 0${among(run)})
    WHERE isNotNull(d_opened) AND ${where}`
}

/**
 * SELECT of who was engaged in which of these deals (`groupDeals`): `aid`, `unit`, `person` UInt128, `job_role` String, `first`,
 * `last` DateTime64(3, 'UTC'), `touches` UInt64. A touch belongs to the deal it names; one that names none belongs to every deal
 * of the account that it falls into, from 90 days before the opening. What came after the closing belongs to none.
 * Linear in the touches, times the deals of their account.
 */
export function engagedInDeals(run: Run, deals: Sql): Sql {
  const inTime = sql`e_at >= d_moment - INTERVAL ${raw(String(DAYS_BEFORE))} DAY`
  return sql`SELECT d_aid AS aid, d_unit AS unit, e_person AS person, any(e_job_role) AS job_role, min(e_at) AS first, max(e_at) AS last, count() AS touches
    FROM (SELECT aid AS d_aid, unit AS d_unit, moment AS d_moment, closed AS d_closed, deal AS d_deal FROM (${deals})) AS d
    INNER JOIN (SELECT aid AS e_aid, person AS e_person, job_role AS e_job_role, at AS e_at, deal AS e_deal
      FROM (${engagementsOf(run)}) WHERE engaged) AS e ON d_aid = e_aid
    WHERE if(e_deal = '', ${inTime}, e_deal = d_deal) AND NOT ifNull(e_at > d_closed, 0)
    GROUP BY d_aid, d_unit, e_person`
}
