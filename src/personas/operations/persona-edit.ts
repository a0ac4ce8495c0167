import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { personaSchema } from '../shown/persona-schema.ts'
import { doneWords } from '../shown/persona-words.ts'
import { changePersonas } from '../store/change-persona.ts'
import { findPersona, listPersonas } from '../store/persona-records.ts'
import { answerPersona } from './answer-persona.ts'
import { refuseTaken } from './persona-create.ts'
import { basedOnField, buyingRoleField, nameField, segmentNumbers, segmentsField } from './persona-fields.ts'

export const personaEdit = defineOperation<Market>()({
  name: 'persona edit',
  summary: 'Change what a persona is called, its segments, its part in the purchase, its summary or its portrait.',
  access: 'write',
  positional: ['name'],
  input: z.strictObject({
    name: nameField,
    to: nameField.optional().describe('Its new name.'),
    segment: segmentsField.optional(),
    buyingRole: z
      .union([buyingRoleField, z.literal('')])
      .optional()
      .describe('Its part in the purchase; empty: none.'),
    summary: z.string().trim().max(400).optional().describe('Who it is, in a sentence or two; empty: none.'),
    avatar: z.string().trim().min(1).max(80).optional().describe('What the portrait is drawn from.'),
    basedOn: basedOnField,
  }),
  output: personaSchema,
  version: { shown: ({ version }) => version, basedOn: 'basedOn' },
  run: async (market, { name, to, segment, buyingRole, summary, avatar, basedOn }, { actor, signal }) => {
    const { db } = market.state
    const persona = await findPersona(db, name)
    const called = to ?? persona.name
    if (to !== undefined) refuseTaken(await listPersonas(db), to, persona.id)
    const segments = segment === undefined ? undefined : await segmentNumbers(db, segment)
    const words = to === undefined ? `Changed the persona ${called}` : `Renamed the persona ${persona.name} to ${to}`
    const changed = await changePersonas(
      market,
      { actor, action: 'persona.edit', words, basedOn },
      [persona.id],
      async (tx) => {
        const { id } = persona
        const set = {
          ...(to === undefined ? {} : { name: to }),
          ...(buyingRole === undefined ? {} : { buying_role: orNull(buyingRole) }),
          ...(summary === undefined ? {} : { summary: orNull(summary) }),
          ...(avatar === undefined ? {} : { avatar }),
        }
        if (Object.keys(set).length > 0) await tx.updateTable('personas').set(set).where('id', '=', id).execute()
        if (segments === undefined) return
        await tx
          .deleteFrom('persona_segments')
          .where('persona_id', '=', id)
          .where('segment_id', 'not in', segments)
          .execute()
        const values = segments.map((segment_id) => ({ persona_id: id, segment_id }))
        await tx
          .insertInto('persona_segments')
          .values(values)
          .onConflict((on) => on.doNothing())
          .execute()
      },
    )
    return answerPersona(market, called, { done: changed ? `${words}.` : 'Nothing changed.', writing: true }, signal)
  },
  print: doneWords,
})

export const personaReview = defineOperation<Market>()({
  name: 'persona review',
  summary: 'Set the day on which a persona is to be looked at again.',
  access: 'write',
  positional: ['name'],
  input: z.strictObject({
    name: nameField,
    on: z.iso.date().nullable().default(null).describe('The day; without it none is set any more.'),
  }),
  output: personaSchema,
  version: { shown: ({ version }) => version },
  run: async (market, { name, on }, { actor, signal }) => {
    const persona = await findPersona(market.state.db, name)
    const words =
      on === null ? `Took away the review day of ${persona.name}` : `Set the review of ${persona.name} for ${on}`
    const changed = await changePersonas(
      market,
      { actor, action: 'persona.review', words },
      [persona.id],
      async (tx) => {
        await tx.updateTable('personas').set({ review_on: on }).where('id', '=', persona.id).execute()
      },
    )
    return answerPersona(market, persona.name, { done: changed ? `${words}.` : 'Nothing changed.' }, signal)
  },
  print: doneWords,
})

/** An empty text takes a value away. */
function orNull<T extends string>(text: T): Exclude<T, ''> | null {
  return text === '' ? null : (text as Exclude<T, ''>)
}
