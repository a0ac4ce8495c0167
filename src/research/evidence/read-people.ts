import type { Market } from '../../market-data/index.ts'
import { sql, value } from '../../query/index.ts'
import { peopleOf } from '../../roles/index.ts'
import type { Run } from '../../segments/index.ts'

/** A contact of the observations. */
export interface KnownPerson {
  /** `id:…`, `email:…`, else `number:…`. */
  readonly key: string
  readonly account: number
  readonly name: string | null
  readonly title: string | null
  /** Null where unknown. */
  readonly jobRole: string | null
}

/** The people whom these keys (`id:…`, `email:…`, `number:…`) name, by the key that was given. One statement, linear in the people of the market. */
export async function readPeople(
  market: Market,
  run: Run,
  keys: readonly string[],
): Promise<ReadonlyMap<string, KnownPerson>> {
  const found = new Map<string, KnownPerson>()
  if (keys.length === 0) return found
  const named = (kind: string) => {
    const start = `${kind}:`
    const of = keys.filter((key) => key.startsWith(start)).map((key) => key.slice(start.length))
    return value(kind === 'email' ? of.map((each) => each.toLowerCase()) : of, 'Array(String)')
  }
  const rows = await market.engine.rows(
    sql`SELECT aid, toString(person) AS number, id, email, name, title, job_role FROM (${peopleOf(run)})
WHERE (id != '' AND has(${named('id')}, id)) OR (email != '' AND has(${named('email')}, lowerUTF8(email)))
  OR has(${named('number')}, number) ORDER BY aid, number`,
  )
  const asked = new Set(keys)
  for (const row of rows) {
    const [id, email] = [String(row.id), String(row.email).toLowerCase()]
    const [byId, byEmail, byNumber] = [`id:${id}`, `email:${email}`, `number:${String(row.number)}`]
    const person = {
      key: id !== '' ? byId : email !== '' ? byEmail : byNumber,
      account: Number(row.aid),
      name: told(row.name),
      title: told(row.title),
      jobRole: told(row.job_role),
    }
    for (const key of [byId, byEmail, byNumber]) if (asked.has(key) && !found.has(key)) found.set(key, person)
  }
  return found
}

function told(cell: unknown): string | null {
  return typeof cell === 'string' && cell !== '' ? cell : null
}
