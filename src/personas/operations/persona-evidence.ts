import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { refuse } from '../../problem.ts'
import { personaSchema } from '../shown/persona-schema.ts'
import { doneWords } from '../shown/persona-words.ts'
import { addEvidence, pointAt } from '../statements/point-at.ts'
import { changePersonas } from '../store/change-persona.ts'
import { answerPersona, openForWriting } from './answer-persona.ts'
import { statementField } from './persona-fields.ts'
import { personaOfStatement } from './persona-of-statement.ts'
import { pointedFields } from './persona-statement.ts'

export const personaEvidence = defineOperation<Market>()({
  name: 'persona evidence',
  summary: 'Say what a statement rests on, or what speaks against it: codes, quotes, survey answers, behaviour.',
  access: 'write',
  positional: ['statement'],
  input: z.strictObject({
    statement: statementField,
    ...pointedFields,
    against: z.boolean().default(false).describe('It speaks against the statement.'),
    drop: z.array(z.int().min(1)).default([]).describe('Numbers of evidence that it rests on no more.'),
  }),
  output: personaSchema,
  version: { shown: ({ version }) => version },
  run: async (market, input, { actor, signal }) => {
    const { persona, statement } = await personaOfStatement(market.state.db, input.statement)
    const open = await openForWriting(market)
    const wanted = pointAt(open, input)
    if (wanted.length === 0 && input.drop.length === 0) {
      refuse('no_evidence_named', 'Name a code, a quote or a fact, or evidence to drop.', { at: { field: 'code' } })
    }
    for (const id of input.drop) {
      if (statement.evidence.some((each) => each.id === id)) continue
      refuse('no_such_evidence', `Statement ${statement.id} rests on no evidence with the number ${id}.`, {
        at: { field: 'drop', value: String(id) },
      })
    }
    const stance = input.against ? 'against' : 'for'
    const words = `Changed what “${statement.text}” of ${persona.name} rests on`
    const change = { actor, action: 'persona.evidence', words }
    const changed = await changePersonas(market, change, [persona.id], async (tx) => {
      if (input.drop.length > 0) await tx.deleteFrom('statement_evidence').where('id', 'in', input.drop).execute()
      const there = statement.evidence.filter(({ id }) => !input.drop.includes(id))
      await addEvidence(tx, statement.id, { there, wanted, stance }, { actor, at: market.clock() })
    })
    return answerPersona(market, persona.name, { done: changed ? `${words}.` : 'Nothing changed.', open }, signal)
  },
  print: (persona, { statement }) => {
    const found = persona.statements.find(({ id }) => id === statement)
    return [doneWords(persona), ...(found === undefined ? [] : [`${found.status}: ${found.reason}`])].join('\n')
  },
})
