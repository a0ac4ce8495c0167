import type { RoleTextKind } from '../../market-data/index.ts'
import { type Sql, sql, value } from '../../query/index.ts'

/**
 * INSERT that notes in `account_changes` the accounts of people whose texts will say something else than `role_texts` says
 * now. `next`: the table of the texts that are about to be kept.
 */
export function noteReread(next: Sql): Sql {
  const changed = (kind: RoleTextKind): Sql => sql`SELECT n.text FROM ${next} AS n
    LEFT ANY JOIN (SELECT kind AS o_kind, text AS o_text, (department, seniority, roles, department_sure = 'person', seniority_sure = 'person') AS o_says
      FROM role_texts FINAL) AS o ON n.kind = o_kind AND n.text = o_text
    WHERE n.kind = ${value(kind, 'String')}
      AND (n.department, n.seniority, n.roles, n.department_sure = 'person', n.seniority_sure = 'person') != o_says`
  return sql`INSERT INTO account_changes
    SELECT (SELECT max(at) + 1 FROM account_changes) AS at, aid FROM (SELECT DISTINCT aid FROM contacts WHERE aid != 0 AND (
      title GLOBAL IN (${changed('title')}) OR toString(department) GLOBAL IN (${changed('department')})
      OR toString(seniority) GLOBAL IN (${changed('seniority')})
      OR hasAny(arrayMap(role -> toString(role), buying_roles), (SELECT groupArray(text) FROM (${changed('buying_role')})))))`
}
