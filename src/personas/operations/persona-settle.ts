import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { loadCatalog } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { refuse } from '../../problem.ts'
import { dayOf, runOf } from '../../segments/index.ts'
import { personaSchema } from '../shown/persona-schema.ts'
import { doneWords } from '../shown/persona-words.ts'
import { howMany } from '../statements/people-words.ts'
import { changePersonas } from '../store/change-persona.ts'
import { findPersona, TEXT_KINDS } from '../store/persona-records.ts'
import { answerPersona } from './answer-persona.ts'
import { nameField, statementField } from './persona-fields.ts'
import { personaOfStatement } from './persona-of-statement.ts'
import { statementOf } from './persona-statement.ts'

export const personaAccept = defineOperation<Market>()({
  name: 'persona accept',
  summary: 'Accept drafted statements and texts: until then they are hypotheses.',
  access: 'write',
  positional: ['name', 'statement'],
  input: z.strictObject({
    name: nameField,
    statement: z.array(z.int().min(1)).default([]).describe('Numbers of the statements.'),
    text: z.array(z.enum(TEXT_KINDS)).default([]).describe('Kinds of the texts.'),
  }),
  output: personaSchema,
  version: { shown: ({ version }) => version },
  run: async (market, { name, statement, text }, { actor, signal }) => {
    const persona = await findPersona(market.state.db, name)
    for (const id of statement) statementOf(persona, id)
    if (statement.length === 0 && text.length === 0) {
      refuse('nothing_to_accept', 'Say which statements or texts to accept: each is read by a person first.', {
        at: { field: 'statement' },
        hint: `Drafts of ${persona.name}: ${draftsOf(persona)}.`,
      })
    }
    const what = [
      ...(statement.length === 0 ? [] : [howMany(statement.length, 'statement', 'statements')]),
      ...text.map((kind) => `the ${kind}`),
    ].join(' and ')
    const words = `Accepted ${what} of ${persona.name}`
    const changed = await changePersonas(
      market,
      { actor, action: 'persona.accept', words },
      [persona.id],
      async (tx) => {
        if (statement.length > 0) {
          await tx.updateTable('persona_statements').set({ draft: false }).where('id', 'in', statement).execute()
        }
        if (text.length === 0) return
        const texts = tx.updateTable('persona_texts').where('persona_id', '=', persona.id)
        await texts.where('kind', 'in', text).set({ draft: false }).execute()
      },
    )
    return answerPersona(market, persona.name, { done: changed ? `${words}.` : 'Nothing changed.' }, signal)
  },
  print: doneWords,
})

function draftsOf({ statements, texts }: Awaited<ReturnType<typeof findPersona>>): string {
  const drafts = [
    ...statements.filter(({ draft }) => draft).map(({ id }) => String(id)),
    ...texts.filter(({ draft }) => draft).map(({ kind }) => kind),
  ]
  return drafts.length === 0 ? 'none' : drafts.join(', ')
}

export const personaRetire = defineOperation<Market>()({
  name: 'persona retire',
  summary: 'Retire a statement that no longer holds, with the reason, or bring it back.',
  access: 'write',
  positional: ['statement'],
  input: z.strictObject({
    statement: statementField,
    because: z.string().trim().min(1).max(400).optional().describe('Why it no longer holds; needed to retire.'),
    restore: z.boolean().default(false).describe('Bring it back.'),
  }),
  output: personaSchema,
  version: { shown: ({ version }) => version },
  run: async (market, { statement: id, because, restore }, { actor, signal }) => {
    const { persona, statement } = await personaOfStatement(market.state.db, id)
    if (!restore && because === undefined) {
      refuse('retired_without_reason', 'Say why it no longer holds: those who come after will ask.', {
        at: { field: 'because' },
      })
    }
    const today = dayOf(market.clock(), runOf(market, { catalog: await loadCatalog(market) }))
    const words = `${restore ? 'Brought back' : 'Retired'} the ${statement.type} “${statement.text}” of ${persona.name}`
    const changed = await changePersonas(
      market,
      { actor, action: 'persona.retire', words },
      [persona.id],
      async (tx) => {
        const set = { retired_on: restore ? null : today, retired_because: restore ? null : (because ?? null) }
        await tx.updateTable('persona_statements').set(set).where('id', '=', id).execute()
      },
    )
    return answerPersona(market, persona.name, { done: changed ? `${words}.` : 'Nothing changed.' }, signal)
  },
  print: doneWords,
})

export const personaReorder = defineOperation<Market>()({
  name: 'persona reorder',
  summary: 'Put the statements of a persona in another order.',
  access: 'write',
  positional: ['name', 'statements'],
  input: z.strictObject({
    name: nameField,
    statements: z.array(z.int().min(1)).min(1).describe('Numbers of statements, first to last; the others follow.'),
  }),
  output: personaSchema,
  version: { shown: ({ version }) => version },
  run: async (market, { name, statements }, { actor, signal }) => {
    const persona = await findPersona(market.state.db, name)
    const first = [...new Set(statements)].map((id) => statementOf(persona, id))
    const rest = persona.statements.filter((each) => !first.includes(each))
    const words = `Put the statements of ${persona.name} in another order`
    const changed = await changePersonas(
      market,
      { actor, action: 'persona.reorder', words },
      [persona.id],
      async (tx) => {
        for (const [index, { id, position }] of [...first, ...rest].entries()) {
          if (position === index + 1) continue
          await tx
            .updateTable('persona_statements')
            .set({ position: index + 1 })
            .where('id', '=', id)
            .execute()
        }
      },
    )
    return answerPersona(market, persona.name, { done: changed ? `${words}.` : 'Nothing changed.' }, signal)
  },
  print: doneWords,
})
