import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { refuse } from '../../problem.ts'
import { jobRoleWords, readJobRole } from '../../roles/index.ts'
import { changeRows } from '../../state/index.ts'
import { personaSchema } from '../shown/persona-schema.ts'
import { personaWords } from '../shown/persona-words.ts'
import { keepVersion, scopesOf } from '../store/change-persona.ts'
import { bodyOf, readNames } from '../store/persona-body.ts'
import { findPersona, isNamed, listPersonas, type PersonaRecord } from '../store/persona-records.ts'
import { answerPersona } from './answer-persona.ts'
import { buyingRoleField, nameField, segmentNumbers, segmentsField } from './persona-fields.ts'

export const personaCreate = defineOperation<Market>()({
  name: 'persona create',
  summary: 'Begin a persona: a job role in one or more segments, under an invented name.',
  access: 'write',
  positional: ['name'],
  input: z.strictObject({
    name: nameField,
    role: z.string().trim().min(1).describe('Department and level, such as "creative manager".'),
    segment: segmentsField.default([]),
    buyingRole: buyingRoleField.optional(),
    summary: z.string().trim().min(1).max(400).optional().describe('Who it is, in a sentence or two.'),
    avatar: z
      .string()
      .trim()
      .min(1)
      .max(80)
      .optional()
      .describe('What the portrait is drawn from; default the name.'),
  }),
  output: personaSchema,
  version: { shown: ({ version }) => version },
  run: async (market, { name, role, segment, buyingRole, summary, avatar }, { actor, signal }) => {
    const { state } = market
    const jobRole = readJobRole(role)
    const segments = await segmentNumbers(state.db, segment)
    const before = await listPersonas(state.db)
    refuseTaken(before, name)
    const at = market.clock()
    const words = `Made the persona ${name}`
    await changeRows(
      state,
      { actor, action: 'persona.create', subject: `persona:${name}`, detail: { words } },
      [],
      async (tx) => {
        refuseTaken(await listPersonas(tx), name)
        const { id } = await tx
          .insertInto('personas')
          .values({
            name,
            job_role: jobRole,
            buying_role: buyingRole ?? null,
            avatar: avatar ?? name,
            summary: summary ?? null,
            actor,
            at,
          })
          .returning('id')
          .executeTakeFirstOrThrow()
        await tx
          .insertInto('persona_segments')
          .values(segments.map((segment_id) => ({ persona_id: id, segment_id })))
          .execute()
        const record = await findPersona(tx, name)
        const body = { name, ...bodyOf(record, await readNames(tx)) }
        await keepVersion(tx, { id, version: 1, body, note: words, actor, at })
        return record
      },
      (record) => scopesOf(record),
    )
    const warnings = alikeWarnings(before, { jobRole, segments })
    return answerPersona(market, name, { done: `${words}.`, writing: true, warnings }, signal)
  },
  print: personaWords,
})

export function refuseTaken(personas: readonly PersonaRecord[], name: string, except?: number): void {
  const taken = personas.find((each) => each.id !== except && isNamed(each, name))
  if (taken === undefined) return
  refuse('persona_name_taken', `There is a persona ${taken.name} already.`, {
    at: { field: 'name', value: name },
    hint: 'Choose another name.',
  })
}

/** The same role in another segment is another persona until they are merged; in the same segment it may be one too many. */
function alikeWarnings(
  personas: readonly PersonaRecord[],
  { jobRole, segments }: Pick<PersonaRecord, 'jobRole' | 'segments'>,
): readonly string[] {
  const alike = personas.filter((each) => each.jobRole === jobRole)
  const same = alike.filter((each) => each.segments.some((id) => segments.includes(id)))
  if (same.length > 0) {
    return [`${named(same)} of ${jobRoleWords(jobRole)} there already: two may be one too many.`]
  }
  if (alike.length === 0) return []
  return [`${named(alike)} of the same role in another segment: merge them if they turn out to be alike.`]
}

function named(personas: readonly PersonaRecord[]): string {
  const names = personas.map(({ name }) => name).join(' and ')
  return personas.length === 1 ? `${names} is a persona` : `${names} are personas`
}
