import { findField, type KindName } from '../../market-data/index.ts'
import { join, raw, type Sql, sql } from '../../query/index.ts'
import { openScan, type Run } from '../../segments/index.ts'

/**
 * SELECT of everybody who has an account, as of `run.asOf`: `aid` UInt32, `person` UInt128, `id`, `email`, `name`, `title`
 * String, `department`, `seniority`, `job_role` String in our words, `title_roles`, `crm_roles` Array(String),
 * `may_contact` Nullable(Bool), `created_at` Nullable(DateTime64(3, 'UTC')). '' is unknown.
 * Linear in the people.
 */
export function peopleOf(run: Run): Sql {
  const scan = openScan('contact', run)
  const field = (name: string): Sql => scan.field(fieldOf(run, 'contacts', name))
  const text = (name: string): Sql => sql`toString(ifNull(${field(name)}, ''))`
  const list = (name: string): Sql => sql`arrayMap(role -> toString(role), ${field(name)})`
  const columns = join(
    [
      sql`aid, rid AS person, ${text('id')} AS p_id, ${text('email')} AS p_email, ${text('name')} AS p_name`,
      sql`${text('title')} AS p_title, ${text('job_department')} AS p_department, ${text('job_seniority')} AS p_seniority`,
      sql`${text('job_role')} AS p_job_role, ${list('title_roles')} AS p_title_roles, ${list('buying_roles')} AS p_crm_roles`,
      sql`${field('may_contact')} AS p_may_contact, ${field('created_at')} AS p_created_at`,
    ],
    ', ',
  )
  // In two steps, because an alias would hide the column of the same name from what is asked beside it.
  return sql`SELECT aid, person, ${raw(NAMED)} FROM (SELECT ${columns} FROM ${scan.from()} WHERE ${scan.where} AND aid != 0)`
}

const NAMED = [
  'id',
  'email',
  'name',
  'title',
  'department',
  'seniority',
  'job_role',
  'title_roles',
  'crm_roles',
  'may_contact',
  'created_at',
]
  .map((name) => `p_${name} AS ${name}`)
  .join(', ')

/** One of our own fields: a name of a custom field is not asked here. */
export function fieldOf({ catalog }: Run, kind: KindName, name: string) {
  const field = findField(catalog, kind, name)
  if (field === undefined) throw new Error(`no field ${kind}.${name}`)
  return field
}
