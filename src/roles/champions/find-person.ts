import type { Market } from '../../market-data/index.ts'
import { refuse } from '../../problem.ts'
import { sql, value } from '../../query/index.ts'
import type { Run } from '../../segments/index.ts'
import { engagementsOf } from '../people/engagements-of.ts'
import { peopleOf } from '../people/people-of.ts'

export interface FoundPerson {
  /** As notes name them, whatever number the observations give them: `id:…`, `email:…`, else `number:…`. */
  readonly key: string
  readonly account: number
  readonly id: string | null
  readonly email: string | null
  readonly name: string | null
  readonly title: string | null
  readonly jobRole: string | null
  readonly crmRoles: readonly string[]
  readonly mayContact: boolean | null
  /** What was seen of them in touches; it meets no test by itself. */
  readonly seen: {
    readonly begun: number
    readonly together: number
    readonly deals: number
    readonly first: string | null
    readonly last: string | null
  }
}

/** The person an id, an e-mail address or a name names; throws a Problem where nobody or more than one does. Two statements. */
export async function findPerson(market: Market, run: Run, given: string, signal: AbortSignal): Promise<FoundPerson> {
  const text = given.trim()
  const asked = value(text, 'String')
  const rows = await market.engine.rows(
    sql`SELECT aid, toString(person) AS number, id, email, name, title, job_role, crm_roles, may_contact,
multiIf(id = ${asked}, 1, lowerUTF8(email) = lowerUTF8(${asked}), 2, 3) AS how FROM (${peopleOf(run)})
WHERE id = ${asked} OR (email != '' AND lowerUTF8(email) = lowerUTF8(${asked})) OR (name != '' AND lowerUTF8(name) = lowerUTF8(${asked})) ORDER BY how, aid, number LIMIT 50`,
    { signal },
  )
  const [first] = rows
  if (first === undefined) {
    refuse('no_such_contact', `Nobody goes by ${JSON.stringify(text)}.`, {
      at: { field: 'contact', value: text },
      hint: 'Give the id, the e-mail address or the full name; brushwork account show ACCOUNT lists the people of a company.',
    })
  }
  const others = rows.filter((row) => row.how === first.how)
  if (others.length > 1) {
    const named = others
      .slice(0, 5)
      .map((row) => String(row.id !== '' ? row.id : row.email !== '' ? row.email : row.name))
    refuse(
      'contact_ambiguous',
      `${others.length === 50 ? 'Fifty or more' : others.length} people go by ${JSON.stringify(text)}.`,
      {
        at: { field: 'contact', value: text },
        hint: `Say which one by id or e-mail address: ${named.join(', ')}${others.length > named.length ? ' …' : ''}.`,
      },
    )
  }
  const aid = Number(first.aid)
  const [seen] = await market.engine.rows(
    sql`SELECT countIf(by = 'buyer') AS begun, countIf(engaged = 1 AND by != 'buyer') AS together, uniqExactIf(deal, deal != '' AND engaged = 1) AS deals,
toString(toDate(minOrNullIf(at, engaged = 1))) AS first, toString(toDate(maxOrNullIf(at, engaged = 1))) AS last
FROM (${engagementsOf({ ...run, among: [aid] })}) WHERE toString(person) = ${value(String(first.number), 'String')}`,
    { signal },
  )
  const told = (name: string): string | null => {
    const cell = first[name]
    return typeof cell === 'string' && cell !== '' ? cell : null
  }
  const [id, email] = [told('id'), told('email')]
  const day = (name: string): string | null => {
    const cell = seen?.[name]
    return typeof cell === 'string' ? cell : null
  }
  return {
    key:
      id === null ? (email === null ? `number:${String(first.number)}` : `email:${email.toLowerCase()}`) : `id:${id}`,
    account: aid,
    id,
    email,
    name: told('name'),
    title: told('title'),
    jobRole: told('job_role'),
    crmRoles: (first.crm_roles as unknown[]).map(String),
    mayContact: first.may_contact === null ? null : Boolean(first.may_contact),
    seen: {
      begun: Number(seen?.begun ?? 0),
      together: Number(seen?.together ?? 0),
      deals: Number(seen?.deals ?? 0),
      first: day('first'),
      last: day('last'),
    },
  }
}
