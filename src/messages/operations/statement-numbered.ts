import type { Kysely } from 'kysely'
import { listPersonas, type PersonaRecord } from '../../personas/index.ts'
import { refuse } from '../../problem.ts'
import type { StateTables } from '../../state/index.ts'

/** The statement of a living persona; throws a Problem where there is none. */
export async function statementNumbered(
  db: Kysely<StateTables>,
  id: number,
): Promise<PersonaRecord['statements'][number]> {
  const all = (await listPersonas(db)).flatMap(({ statements }) => statements)
  const found = all.find((each) => each.id === id)
  if (found !== undefined) return found
  return refuse('no_such_statement', `There is no statement ${id}.`, {
    at: { field: 'statement', value: String(id) },
    hint: 'See the statements of a persona with: brushwork persona show NAME',
  })
}
