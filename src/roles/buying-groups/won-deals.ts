import { raw, type Sql, sql } from '../../query/index.ts'
import type { Run, Units } from '../../segments/index.ts'
import { dealRolesOf } from '../people/deal-roles-of.ts'
import { engagedInDeals, groupDeals } from './group-deals.ts'

/**
 * Won deals of which it is on record who took part, each at its opening, with `roles` Array(String): the job roles engaged in it.
 * A won deal with nobody's touch says nothing of who was missing; where deals say of what type they are, only first purchases
 * count: a renewal takes fewer people.
 */
export function wonDeals(run: Run): Units {
  const won = groupDeals(
    run,
    raw("d_ending = 'won' AND isNotNull(d_closed) AND d_type NOT IN ('expansion', 'renewal')"),
  )
  return {
    select: sql`SELECT w_aid AS aid, w_unit AS unit, w_moment AS moment, w_deal AS deal, w_roles AS roles
      FROM (SELECT aid AS w_aid, unit AS w_unit, moment AS w_moment, deal AS w_deal FROM (${won})) AS w
      INNER JOIN (SELECT aid AS i_aid, unit AS i_unit, groupUniqArray(job_role) AS w_roles
        FROM (${engagedInDeals(run, won)}) GROUP BY i_aid, i_unit) AS i ON w_aid = i_aid AND w_unit = i_unit`,
  }
}

/**
 * SELECT of `aid`, `unit`, `roles`: of these won deals, those for which the CRM records somebody's buying role before the closing.
 * What was written down afterwards may follow from the outcome.
 */
export function recordedRoles(run: Run, deals: Sql): Sql {
  return sql`SELECT aid, unit, r_roles AS roles FROM (SELECT aid, unit, deal FROM (${deals}) WHERE deal != '') AS w
    INNER JOIN (SELECT aid AS r_aid, deal AS r_deal, groupUniqArrayArray(roles) AS r_roles FROM (${dealRolesOf(run)})
      WHERE NOT back_filled AND notEmpty(roles) GROUP BY r_aid, r_deal) AS r ON aid = r_aid AND deal = r_deal`
}
