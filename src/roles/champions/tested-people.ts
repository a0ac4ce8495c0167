import type { Market } from '../../market-data/index.ts'
import { type TestedPerson, testPerson } from './champion-tests.ts'

/** Somebody as the records have them; '' is unknown. */
export interface NotedPerson {
  /** Their row. */
  readonly person: string
  readonly id: string
  readonly email: string
}

/** Of several people at once, by their rows, what was noted of them in Brushwork: one look-up. */
export async function testedPeople(
  { state }: Market,
  people: readonly NotedPerson[],
): Promise<ReadonlyMap<string, TestedPerson>> {
  const keys = new Map(people.map((each) => [personKey(each), each.person]))
  if (keys.size === 0) return new Map()
  const rows = await state.db
    .selectFrom('champion_acts')
    .selectAll()
    .where('person', 'in', [...keys.keys()])
    .orderBy('day')
    .orderBy('id')
    .execute()
  return new Map(
    [...keys].map(([key, person]) => {
      const acts = rows.filter((row) => row.person === key).map(({ actor, ...act }) => ({ ...act, by: actor }))
      return [person, testPerson(acts)]
    }),
  )
}

/** As acts name people. */
export function personKey({ id, email, person }: NotedPerson): string {
  if (id !== '') return `id:${id}`
  return email === '' ? `number:${person}` : `email:${email.toLowerCase()}`
}
