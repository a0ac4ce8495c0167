import type { Transaction } from 'kysely'
import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { refuse } from '../../problem.ts'
import { jobRoleWords } from '../../roles/index.ts'
import type { StateTables } from '../../state/index.ts'
import { personaSchema } from '../shown/persona-schema.ts'
import { doneWords } from '../shown/persona-words.ts'
import { addEvidence } from '../statements/point-at.ts'
import { changePersonas } from '../store/change-persona.ts'
import { findPersona, listPersonas, type PersonaRecord } from '../store/persona-records.ts'
import { answerPersona } from './answer-persona.ts'
import { nameField } from './persona-fields.ts'

export const personaMerge = defineOperation<Market>()({
  name: 'persona merge',
  summary: 'Make personas of one role into one: its segments, statements and texts become those of both.',
  access: 'write',
  positional: ['name'],
  input: z.strictObject({
    name: z.array(nameField).min(1).describe('Personas that become a part of the other.'),
    into: nameField.describe('The persona that stays.'),
  }),
  output: personaSchema,
  version: { shown: ({ version }) => version },
  run: async (market, { name: names, into }, { actor, signal }) => {
    const { db } = market.state
    const kept = await findPersona(db, into, 'into')
    const others: PersonaRecord[] = []
    for (const name of names) {
      const other = await findPersona(db, name)
      if (other.id !== kept.id && !others.some(({ id }) => id === other.id)) others.push(other)
    }
    if (others.length === 0)
      refuse('merge_with_itself', 'A persona cannot become a part of itself.', { at: { field: 'name' } })
    for (const { name, jobRole } of others) {
      if (jobRole === kept.jobRole) continue
      refuse(
        'merge_of_two_roles',
        `${name} is of ${jobRoleWords(jobRole)}, ${kept.name} of ${jobRoleWords(kept.jobRole)}: two roles are two personas.`,
        { at: { field: 'name', value: name }, hint: 'Merge personas of the same role in different segments.' },
      )
    }
    const words = `Made ${others.map(({ name }) => name).join(' and ')} a part of ${kept.name}`
    const change = { actor, action: 'persona.merge', words }
    const ids = [kept, ...others].map(({ id }) => id)
    await changePersonas(market, change, ids, async (tx, [now, ...parts]) => {
      if (now === undefined) throw new Error('a persona that was locked is gone')
      for (const part of parts) await takeIn(tx, now, part, { actor, at: market.clock() })
    })
    return answerPersona(market, kept.name, { done: `${words}.`, writing: true }, signal)
  },
  print: doneWords,
})

/** The same statement of both becomes one with the evidence of both. A text of a kind that is there already stays with its persona. */
async function takeIn(
  tx: Transaction<StateTables>,
  kept: PersonaRecord,
  part: PersonaRecord,
  stamp: { readonly actor: string; readonly at: Date },
): Promise<void> {
  const segments = [...new Set([...kept.segments, ...part.segments])]
  const all = segments.includes(0) ? [0] : segments
  await tx
    .deleteFrom('persona_segments')
    .where('persona_id', '=', kept.id)
    .where('segment_id', 'not in', all)
    .execute()
  await tx
    .insertInto('persona_segments')
    .values(all.map((segment_id) => ({ persona_id: kept.id, segment_id })))
    .onConflict((on) => on.doNothing())
    .execute()
  // As it stands after the part before.
  const now = (await listPersonas(tx)).find(({ id }) => id === kept.id)?.statements ?? []
  let position = Math.max(0, ...now.map((each) => each.position))
  for (const statement of part.statements) {
    const same = now.find(
      (each) => each.type === statement.type && each.text.toLowerCase() === statement.text.toLowerCase(),
    )
    if (same === undefined) {
      position += 1
      await tx
        .updateTable('persona_statements')
        .set({ persona_id: kept.id, position })
        .where('id', '=', statement.id)
        .execute()
      continue
    }
    for (const evidence of statement.evidence) {
      await addEvidence(tx, same.id, { there: same.evidence, wanted: [evidence], stance: evidence.stance }, stamp)
    }
  }
  const kinds = new Set(kept.texts.map(({ kind }) => kind))
  for (const { id, kind } of part.texts) {
    if (kinds.has(kind)) continue
    await tx.updateTable('persona_texts').set({ persona_id: kept.id }).where('id', '=', id).execute()
  }
  await tx.updateTable('personas').set({ merged_into: kept.id }).where('id', '=', part.id).execute()
}
