import { columnOf, type Market, source } from '../../market-data/index.ts'
import { identifier, type Sql, sql, value } from '../../query/index.ts'
import type { Run } from '../../segments/index.ts'
import { dealRolesOf } from '../people/deal-roles-of.ts'
import { engagementsOf } from '../people/engagements-of.ts'
import { peopleOf } from '../people/people-of.ts'
import { nameKey, personKeys } from '../people/person-keys.ts'
import { engagedInDeals } from './group-deals.ts'

/** Somebody at the account, as the records have them. '' is unknown. */
export interface Person {
  /** Their row. */
  readonly person: string
  readonly id: string
  readonly email: string
  readonly name: string
  readonly title: string
  readonly jobRole: string
  readonly titleRoles: readonly string[]
  /** Buying roles recorded with the person, in our words. */
  readonly crmRoles: readonly string[]
  readonly mayContact: boolean | null
}

/** When somebody was engaged, days of the workspace's calendar. */
export interface Engagement {
  readonly person: string
  readonly first: string
  readonly last: string
  readonly touches: number
}

/** What the CRM says of somebody's part in one deal. */
export interface DealPart {
  readonly person: string
  readonly deal: string
  readonly roles: readonly string[]
  /** Written down after the deal had closed. */
  readonly backFilled: boolean
}

interface Reading {
  readonly market: Market
  readonly run: Run
  readonly signal: AbortSignal
}

export async function readPeople({ market, run, signal }: Reading): Promise<Person[]> {
  const rows = await market.engine.rows(
    sql`SELECT toString(person) AS person, id, email, name, title, job_role, title_roles, crm_roles, may_contact FROM (${peopleOf(run)})`,
    { signal },
  )
  return rows.map((row) => ({
    person: String(row.person),
    id: String(row.id),
    email: String(row.email),
    name: String(row.name),
    title: String(row.title),
    jobRole: String(row.job_role),
    titleRoles: textsOf(row.title_roles),
    crmRoles: textsOf(row.crm_roles),
    mayContact: row.may_contact === null ? null : Boolean(row.may_contact),
  }))
}

/** Who was engaged at all, or in one deal (`groupDeals` of it alone), until the end of it. */
export async function readEngagements({ market, run, signal }: Reading, deal?: Sql): Promise<Engagement[]> {
  const engaged =
    deal === undefined
      ? sql`SELECT person, min(at) AS first, max(at) AS last, count() AS touches FROM (${engagementsOf(run)}) WHERE engaged GROUP BY person`
      : engagedInDeals(run, deal)
  const rows = await market.engine.rows(
    sql`SELECT toString(person) AS person, ${dayOf(run, 'first')} AS f, ${dayOf(run, 'last')} AS l, touches FROM (${engaged})`,
    { signal },
  )
  return rows.map((row) => ({
    person: String(row.person),
    first: String(row.f),
    last: String(row.l),
    touches: Number(row.touches),
  }))
}

export async function readDealParts({ market, run, signal }: Reading): Promise<DealPart[]> {
  const rows = await market.engine.rows(
    sql`SELECT toString(person) AS person, deal, roles, back_filled FROM (${dealRolesOf(run)}) ORDER BY deal, person`,
    { signal },
  )
  return rows.map((row) => ({
    person: String(row.person),
    deal: String(row.deal),
    roles: textsOf(row.roles),
    backFilled: Boolean(row.back_filled),
  }))
}

/** How many times each person used the product. */
export async function readUses({ market, run, signal }: Reading): Promise<Map<string, number>> {
  const usage = source(run.catalog, 'usage', run.asOf)
  const among = Array.isArray(run.among) ? sql` AND aid IN ${value(run.among, 'Array(UInt32)')}` : sql``
  const contact = sql`toString(ifNull(${columnOf(usage, run.catalog, 'usage', 'contact')}, ''))`
  const rows = await market.engine.rows(
    sql`SELECT toString(person) AS person, count() AS uses
      FROM (SELECT aid AS u_aid, ${nameKey(contact)} AS u_key FROM ${usage.from} WHERE ${usage.where}${among} AND isNotNull(${identifier('contact')})) AS u
      INNER JOIN (${personKeys(run)}) AS p ON u_aid = p_aid AND u_key = p_key GROUP BY person`,
    { signal },
  )
  return new Map(rows.map((row) => [String(row.person), Number(row.uses)]))
}

/** A day where the workspace is: `2026-03-31`. */
function dayOf({ catalog }: Run, column: string): Sql {
  return sql`formatDateTime(toTimeZone(${identifier(column)}, ${value(catalog.settings.timeZone, 'String')}), '%F')`
}

function textsOf(given: unknown): string[] {
  return Array.isArray(given) ? given.map(String) : []
}
