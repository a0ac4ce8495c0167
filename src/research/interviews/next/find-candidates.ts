import { columnOf, having, lifecycleSql, type Market, source } from '../../../market-data/index.ts'
import { join, raw, type Sql, sql, value } from '../../../query/index.ts'
import { peopleOf } from '../../../roles/index.ts'
import type { Run } from '../../../segments/index.ts'
import { crowded, MOST_OF_AN_ACCOUNT } from './missing-interviews.ts'

/** What the records tell of a contact's company. That nothing was decided they do not tell. */
export const RECORDED_RELATIONS = ['customer', 'prospect', 'lost', 'former'] as const
export type RecordedRelation = (typeof RECORDED_RELATIONS)[number]

export interface Candidate {
  /** As notes name them. */
  readonly person: string
  readonly account: number
  readonly id: string | null
  readonly email: string | null
  readonly name: string | null
  readonly title: string | null
  readonly jobRole: string | null
}

export interface Candidates {
  readonly contacts: number
  readonly accounts: number
  readonly drawn: readonly Candidate[]
}

export interface AskedFor {
  readonly relation: RecordedRelation
  readonly jobRole: string | null
  /** SELECTs of `aid`: accounts of any of these; null: the whole market. */
  readonly members: readonly Sql[] | null
  readonly atMost: number
  /** Person keys of everybody who was asked, whatever became of their consent. */
  readonly asked: ReadonlySet<string>
  readonly people: readonly { readonly account: number | null; readonly relation: null }[]
}

/**
 * Contacts who may be contacted and were not asked yet, at most two of an account together with those who were; drawn by
 * a hash of their number, so that nobody picks those they like. Two statements, linear in the people of the market.
 */
export async function findCandidates(
  market: Market,
  run: Run,
  wanted: AskedFor,
  signal: AbortSignal,
): Promise<Candidates> {
  const { jobRole, members, atMost, asked } = wanted
  const full = [...crowded(wanted.people, MOST_OF_AN_ACCOUNT).keys()]
  const conditions = [
    sql`may_contact = true`,
    sql`aid IN (${accountsOf(run, wanted.relation)})`,
    ...(jobRole === null ? [] : [sql`job_role = ${value(jobRole, 'String')}`]),
    ...(members === null
      ? []
      : [
          sql`(${join(
            members.map((each) => sql`aid IN (SELECT aid FROM (${each}))`),
            ' OR ',
          )})`,
        ]),
    ...(full.length === 0 ? [] : [sql`aid NOT IN ${value(full, 'Array(UInt32)')}`]),
  ]
  const from = sql`FROM (${peopleOf(run)}) WHERE ${join(conditions, ' AND ')}`
  const [count] = await market.engine.rows(sql`SELECT count() AS contacts, uniqExact(aid) AS accounts ${from}`, {
    signal,
  })
  const contacts = Number(count?.contacts ?? 0)
  if (contacts === 0) return { contacts, accounts: 0, drawn: [] }
  // Some of those drawn were asked already: so many more are drawn.
  const most = value(atMost + asked.size, 'UInt32')
  const rows = await market.engine.rows(
    sql`SELECT aid, toString(person) AS number, id, email, name, title, job_role ${from} ORDER BY cityHash64(person), person LIMIT 2 BY aid LIMIT ${most}`,
    { signal },
  )
  const ofAccount = new Map(crowded(wanted.people, 1))
  const drawn: Candidate[] = []
  for (const row of rows) {
    const told = (name: string): string | null =>
      typeof row[name] === 'string' && row[name] !== '' ? row[name] : null
    const [account, id, email] = [Number(row.aid), told('id'), told('email')?.toLowerCase() ?? null]
    const number = `number:${String(row.number)}`
    const keys = [id === null ? number : `id:${id}`, email === null ? number : `email:${email}`, number]
    const already = ofAccount.get(account) ?? 0
    if (drawn.length >= atMost || already >= MOST_OF_AN_ACCOUNT || keys.some((key) => asked.has(key))) continue
    ofAccount.set(account, already + 1)
    const person = id !== null ? `id:${id}` : email !== null ? `email:${email}` : number
    drawn.push({
      person,
      account,
      id,
      email: told('email'),
      name: told('name'),
      title: told('title'),
      jobRole: told('job_role'),
    })
  }
  return { contacts, accounts: Number(count?.accounts ?? 0), drawn }
}

function accountsOf({ catalog }: Run, relation: RecordedRelation): Sql {
  const { from, where } = source(catalog, 'accounts')
  const stage = relation === 'lost' ? 'prospect' : relation
  const lost = having(catalog, 'deals', (deals) => sql`${columnOf(deals, catalog, 'deals', 'status')} = 'lost'`)
  const bySide = relation === 'lost' ? [lost] : relation === 'prospect' ? [sql`NOT (${lost})`] : []
  const all = join([where, sql`${lifecycleSql(catalog)} = ${value(stage, 'String')}`, ...bySide], ' AND ')
  return sql`SELECT ${raw('aid')} FROM ${from} WHERE ${all}`
}
