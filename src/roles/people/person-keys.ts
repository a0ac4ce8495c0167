import { type Sql, sql } from '../../query/index.ts'
import type { Run } from '../../segments/index.ts'
import { peopleOf } from './people-of.ts'

/**
 * SELECT of `p_aid`, `p_key`, `person`, `p_job_role`: by what a touch or a deal may name a person of its account, one
 * person a key. An id goes before an e-mail address; capitals do not matter in an address.
 */
export function personKeys(run: Run): Sql {
  return sql`SELECT k_aid AS p_aid, k_named.2 AS p_key, argMin(k_person, (k_named.1, k_person)) AS person,
      argMin(k_job_role, (k_named.1, k_person)) AS p_job_role
    FROM (SELECT aid AS k_aid, person AS k_person, job_role AS k_job_role,
        arrayJoin([(1, ${nameKey(sql`id`)}), (2, ${nameKey(sql`email`)})]) AS k_named FROM (${peopleOf(run)}))
    WHERE k_named.2 != '' GROUP BY p_aid, p_key`
}

/** A text that names a person, as `personKeys` has it. */
export function nameKey(text: Sql): Sql {
  return sql`if(position(${text}, '@') > 0, lowerUTF8(${text}), ${text})`
}
