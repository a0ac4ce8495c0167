import type { Market } from '../../market-data/index.ts'
import { sql, value } from '../../query/index.ts'
import { peopleOf } from '../../roles/index.ts'
import type { Run } from '../../segments/index.ts'

/** A contact who answered. */
interface AnsweringPerson {
  /** `id:…`, `email:…`, else `number:…`. */
  readonly key: string
  readonly account: number
  readonly name: string
  readonly email: string
  readonly jobRole: string | null
}

/** Finds the contact that an answer names, with the account of the answer where that is known (0: it is not). */
type FindAnswering = (named: string, account: number) => AnsweringPerson | undefined

/** Names sent to the engine with one statement. */
const AT_ONCE = 20_000

/**
 * The contacts whom answers name, by id first and then by e-mail address, where capitals do not matter. Of several with
 * one address the one at the answer's account; nobody where that does not decide. Linear in the people.
 */
export async function answeringPeople(market: Market, run: Run, named: readonly string[]): Promise<FindAnswering> {
  const byId = new Map<string, AnsweringPerson[]>()
  const byEmail = new Map<string, AnsweringPerson[]>()
  const add = (to: Map<string, AnsweringPerson[]>, key: string, person: AnsweringPerson): void => {
    const there = to.get(key)
    if (there === undefined) to.set(key, [person])
    else there.push(person)
  }
  for (let start = 0; start < named.length; start += AT_ONCE) {
    const part = named.slice(start, start + AT_ONCE)
    const texts = sql`(SELECT arrayJoin(${value([...new Set(part.flatMap((text) => [text, text.toLowerCase()]))], 'Array(String)')}))`
    const statement = sql`SELECT aid, toString(person) AS number, id, email, name, job_role FROM (${peopleOf(run)})
      WHERE (id != '' AND id IN ${texts}) OR (email != '' AND lowerUTF8(email) IN ${texts})`
    for await (const batch of market.engine.batches(statement)) {
      for (const row of batch) {
        const [id, email] = [String(row.id), String(row.email).toLowerCase()]
        const person = {
          key: id !== '' ? `id:${id}` : email !== '' ? `email:${email}` : `number:${String(row.number)}`,
          account: Number(row.aid),
          name: String(row.name),
          email,
          jobRole: row.job_role === '' ? null : String(row.job_role),
        }
        if (id !== '') add(byId, id, person)
        if (email !== '') add(byEmail, email, person)
      }
    }
  }
  return (text, account) => one(byId.get(text), account) ?? one(byEmail.get(text.toLowerCase()), account)
}

function one(people: readonly AnsweringPerson[] | undefined, account: number): AnsweringPerson | undefined {
  if (people === undefined || people.length === 1) return people?.[0]
  const there = people.filter((person) => person.account === account)
  return there.length === 1 ? there[0] : undefined
}
