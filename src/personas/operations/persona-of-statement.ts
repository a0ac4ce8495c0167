import type { Kysely } from 'kysely'
import { refuse } from '../../problem.ts'
import type { StateTables } from '../../state/index.ts'
import { listPersonas, type PersonaRecord, type StatementRecord } from '../store/persona-records.ts'

/** The statement of that number and whose it is; throws a Problem where there is none. */
export async function personaOfStatement(
  db: Kysely<StateTables>,
  id: number,
): Promise<{ readonly persona: PersonaRecord; readonly statement: StatementRecord }> {
  for (const persona of await listPersonas(db)) {
    const statement = persona.statements.find((each) => each.id === id)
    if (statement !== undefined) return { persona, statement }
  }
  return refuse('no_such_statement', `There is no statement ${id}.`, {
    at: { field: 'statement', value: String(id) },
    hint: 'See the statements of a persona with: brushwork persona show NAME',
  })
}
