import { rolesInOurWords, source } from '../../market-data/index.ts'
import { type Sql, sql } from '../../query/index.ts'
import type { Run } from '../../segments/index.ts'
import { among } from './engagements-of.ts'
import { fieldOf } from './people-of.ts'
import { nameKey, personKeys } from './person-keys.ts'

/**
 * SELECT of who took part in which deal as the CRM records it, as of `run.asOf`: `aid` UInt32, `deal` String, `person`
 * UInt128, `job_role` String, `roles` Array(String) in our words (a role we have no word for as it is written),
 * `is_primary` Nullable(Bool), `recorded_at` Nullable(DateTime64(3, 'UTC')), `back_filled` UInt8: 1 where it was written
 * down after the deal had closed, so that it may follow from the outcome. People who are not known are left out.
 * Linear in the rows, the deals and the people.
 */
export function dealRolesOf(run: Run): Sql {
  const rows = source(run.catalog, 'deal_contacts', run.asOf)
  const deals = source(run.catalog, 'deals', run.asOf)
  const column = (name: string): Sql => rows.column(fieldOf(run, 'deal_contacts', name))
  const text = (name: string): Sql => sql`toString(ifNull(${column(name)}, ''))`
  const ofDeal = (name: string): Sql => deals.column(fieldOf(run, 'deals', name))
  const roles = rolesInOurWords(sql`if(${text('role')} = '', [], [${text('role')}])`)
  return sql`SELECT r_aid AS aid, r_deal AS deal, person, p_job_role AS job_role, r_roles AS roles, r_primary AS is_primary,
      r_recorded AS recorded_at, toUInt8(ifNull(r_recorded > d_closed, 0)) AS back_filled
    FROM (SELECT aid AS r_aid, ${text('deal')} AS r_deal, ${nameKey(text('contact'))} AS r_key, ${roles} AS r_roles,
        ${column('is_primary')} AS r_primary, ${column('recorded_at')} AS r_recorded
      FROM ${rows.from} WHERE ${rows.where} AND aid != 0${among(run)}) AS r
    INNER JOIN (${personKeys(run)}) AS p ON r_aid = p_aid AND r_key = p_key
    LEFT ANY JOIN (SELECT aid AS d_aid, toString(ifNull(${ofDeal('id')}, '')) AS d_id, toNullable(${ofDeal('closed_at')}) AS d_closed
      FROM ${deals.from} WHERE ${deals.where} AND aid != 0${among(run)}) AS d ON r_aid = d_aid AND r_deal = d_id`
}
