import { raw, sql } from '../../query/index.ts'
import type { Run, Units } from '../../segments/index.ts'
import { dealRolesOf } from '../people/deal-roles-of.ts'
import { engagedInDeals, groupDeals } from './group-deals.ts'

/**
 * Won deals of which it is on record who took part, each at its opening. Beside `aid`, `unit` and `moment`: `engaged`
 * Array(String), the job roles engaged in it ('' unknown), and `recorded` Array(String), the buying roles that the CRM records
 * for it. What was written down after the closing may follow from the outcome: it is not among them.
 *
 * A won deal with nobody's touch says nothing of who was missing. Where deals say of what type they are, only first purchases
 * count: a renewal takes fewer people. Linear in the deals, the touches and the people.
 */
export function wonDeals(run: Run): Units {
  const won = groupDeals(
    run,
    raw("d_ending = 'won' AND isNotNull(d_closed) AND d_type NOT IN ('expansion', 'renewal')"),
  )
  const engaged = sql`SELECT aid AS i_aid, unit AS i_unit, groupUniqArray(job_role) AS i_roles FROM (${engagedInDeals(run, won)}) GROUP BY i_aid, i_unit`
  const recorded = sql`SELECT aid AS r_aid, deal AS r_deal, groupUniqArrayArray(roles) AS r_roles FROM (${dealRolesOf(run)})
      WHERE NOT back_filled AND notEmpty(roles) AND deal != '' GROUP BY r_aid, r_deal`
  return {
    select: sql`SELECT w_aid AS aid, w_unit AS unit, w_moment AS moment, i_roles AS engaged, r_roles AS recorded
      FROM (SELECT aid AS w_aid, unit AS w_unit, moment AS w_moment, deal AS w_deal FROM (${won})) AS w
      INNER JOIN (${engaged}) AS i ON w_aid = i_aid AND w_unit = i_unit
      LEFT JOIN (${recorded}) AS r ON w_aid = r_aid AND w_deal = r_deal`,
  }
}
