import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { refuse } from '../../problem.ts'
import { CODE_TYPES } from '../../research/index.ts'
import { factDefinition } from '../facts/fact-definition.ts'
import { personaSchema } from '../shown/persona-schema.ts'
import { doneWords } from '../shown/persona-words.ts'
import { addEvidence, pointAt } from '../statements/point-at.ts'
import { changePersonas } from '../store/change-persona.ts'
import { findPersona, type PersonaRecord } from '../store/persona-records.ts'
import { answerPersona, openForWriting } from './answer-persona.ts'
import { basedOnField, nameField, statementField } from './persona-fields.ts'

/** What a statement can point at, as an operation takes it. */
export const pointedFields = {
  code: z
    .array(z.string().trim().min(1))
    .default([])
    .describe('Names of codes: what the persona’s people said of them.'),
  quote: z.array(z.int().min(1)).default([]).describe('Numbers of quotes.'),
  fact: z.array(factDefinition).default([]).describe('What is computed from survey answers or behaviour.'),
}

export const personaStatement = defineOperation<Market>()({
  name: 'persona statement',
  summary: 'Add a statement to a persona with what it rests on, or change one.',
  access: 'write',
  positional: ['name'],
  input: z.strictObject({
    name: nameField,
    statement: statementField.optional().describe('Number of the statement to change; without it a new one.'),
    type: z.enum(CODE_TYPES).optional().describe('What it is about; needed for a new one.'),
    text: z.string().trim().min(1).max(400).optional().describe('The statement; needed for a new one.'),
    ...pointedFields,
    internal: z.boolean().optional().describe('It never leaves the company.'),
    basedOn: basedOnField,
  }),
  output: personaSchema,
  version: { shown: ({ version }) => version, basedOn: 'basedOn' },
  run: async (market, input, { actor, signal }) => {
    const { type, text, internal, basedOn } = input
    const persona = await findPersona(market.state.db, input.name)
    const open = await openForWriting(market)
    const wanted = pointAt(open, input)
    const stamp = { actor, at: market.clock() }
    if (input.statement === undefined) {
      if (type === undefined || text === undefined) {
        refuse('statement_incomplete', 'A new statement needs a type and a text.', {
          at: { field: type === undefined ? 'type' : 'text' },
        })
      }
      refuseTwice(persona, type, text)
      const words = `Added the ${type} “${text}” to ${persona.name}`
      const change = { actor, action: 'persona.statement', words, basedOn }
      await changePersonas(market, change, [persona.id], async (tx, [now]) => {
        const position = 1 + Math.max(0, ...(now?.statements ?? []).map((each) => each.position))
        const { id } = await tx
          .insertInto('persona_statements')
          .values({ persona_id: persona.id, type, text, internal: internal ?? false, position, ...stamp })
          .returning('id')
          .executeTakeFirstOrThrow()
        await addEvidence(tx, id, { there: [], wanted, stance: 'for' }, stamp)
      })
      return answerPersona(market, persona.name, { done: `${words}.`, writing: true, open }, signal)
    }
    const statement = statementOf(persona, input.statement)
    const words = `Changed the ${statement.type} “${statement.text}” of ${persona.name}`
    const change = { actor, action: 'persona.statement', words, basedOn }
    const changed = await changePersonas(market, change, [persona.id], async (tx) => {
      const set = {
        ...(type === undefined ? {} : { type }),
        ...(text === undefined ? {} : { text }),
        ...(internal === undefined ? {} : { internal }),
      }
      const rows = tx.updateTable('persona_statements').where('id', '=', statement.id)
      if (Object.keys(set).length > 0) await rows.set(set).execute()
      await addEvidence(tx, statement.id, { there: statement.evidence, wanted, stance: 'for' }, stamp)
    })
    return answerPersona(
      market,
      persona.name,
      { done: changed ? `${words}.` : 'Nothing changed.', writing: true, open },
      signal,
    )
  },
  print: doneWords,
})

function refuseTwice({ name, statements }: PersonaRecord, type: string, text: string): void {
  const same = statements.find((each) => each.type === type && each.text.toLowerCase() === text.toLowerCase())
  if (same === undefined) return
  refuse('statement_there_already', `${name} has the ${type} “${same.text}” already: statement ${same.id}.`, {
    at: { field: 'text', value: text },
    hint: `Add to what it rests on: brushwork persona evidence ${same.id}.`,
  })
}

export function statementOf({ name, statements }: PersonaRecord, id: number): PersonaRecord['statements'][number] {
  const found = statements.find((each) => each.id === id)
  if (found !== undefined) return found
  return refuse('no_such_statement', `${name} has no statement ${id}.`, {
    at: { field: 'statement', value: String(id) },
    hint: `See them with: brushwork persona show ${JSON.stringify(name)}`,
  })
}
