import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { refuse } from '../../problem.ts'
import { changeRows, type StateTables } from '../../state/index.ts'
import { scopesOf } from '../store/change-persona.ts'
import { findPersona } from '../store/persona-records.ts'
import { nameField } from './persona-fields.ts'

export const personaRemove = defineOperation<Market>()({
  name: 'persona remove',
  summary: 'Remove a persona with its statements and texts; the quotes and codes stay.',
  access: 'write',
  positional: ['name'],
  input: z.strictObject({ name: nameField }),
  output: z.object({ name: z.string(), statements: z.number().int().describe('That it had.') }),
  run: async (market, { name }, { actor }) => {
    const { state } = market
    const persona = await findPersona(state.db, name)
    const merged = await mergedInto(state.db, persona.id)
    const words = `Removed the persona ${persona.name}`
    const entry = { actor, action: 'persona.remove', subject: `persona:${persona.name}`, detail: { words } }
    const gone = [persona, ...merged.map((id) => ({ id, statements: [] }))]
    await changeRows(state, entry, gone.flatMap(scopesOf), async (tx) => {
      const now = await findPersona(tx, name)
      if (now.version !== persona.version) {
        refuse('persona_changed', `${persona.name} was changed just now: look at it before you remove it.`)
      }
      for (const { id } of gone.toReversed()) await tx.deleteFrom('personas').where('id', '=', id).execute()
    })
    return { name: persona.name, statements: persona.statements.length }
  },
  print: ({ name, statements }) => `Removed the persona ${name} with its ${statements} statements.`,
})

/** Personas that became a part of this one, directly or through others: the nearest first. Their statements are its own. */
async function mergedInto(db: Kysely<StateTables>, id: number): Promise<readonly number[]> {
  const rows = await db.selectFrom('personas').select('id').where('merged_into', '=', id).orderBy('id').execute()
  const further = await Promise.all(rows.map((row) => mergedInto(db, row.id)))
  return [...rows.map((row) => row.id), ...further.flat()]
}
