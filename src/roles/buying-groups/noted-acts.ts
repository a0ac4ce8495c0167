import type { Market } from '../../market-data/index.ts'
import { testPerson } from '../champions/champion-tests.ts'
import { personKey } from '../champions/tested-people.ts'
import type { RoleEvidence } from './member-roles.ts'
import type { Person } from './read-members.ts'

/**
 * What people noted in Brushwork of others by that day, by person: who met the three tests of a champion with a costly act
 * was seen to be one; whoever met less is a coach as far as anybody said (METHODS, "Champion lift").
 */
export async function notedRoles(
  market: Market,
  people: readonly Person[],
  day: string,
): Promise<Map<string, RoleEvidence>> {
  const byKey = new Map(people.map((each) => [personKey(each), each.person]))
  if (byKey.size === 0) return new Map()
  const rows = await market.state.db
    .selectFrom('champion_acts')
    .selectAll()
    .where('person', 'in', [...byKey.keys()])
    .where('day', '<=', day)
    .execute()
  const found = new Map<string, RoleEvidence>()
  for (const [key, person] of byKey) {
    const acts = rows.filter((row) => row.person === key).map(({ actor, ...act }) => ({ ...act, by: actor }))
    const { verdict, wanting } = testPerson(acts)
    if (verdict === 'champion') {
      found.set(person, {
        role: verdict,
        basis: 'act',
        because: 'met the three tests of a champion, one by a costly act',
      })
    } else if (verdict === 'coach') {
      found.set(person, {
        role: verdict,
        basis: 'stated',
        because: `of a champion still wanting: ${wanting.join('; ')}`,
      })
    }
  }
  return found
}
