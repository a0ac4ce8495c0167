import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { personaSchema } from '../shown/persona-schema.ts'
import { personaWords, readinessWords } from '../shown/persona-words.ts'
import { answerPersona } from './answer-persona.ts'
import { nameField } from './persona-fields.ts'

export const personaShow = defineOperation<Market>()({
  name: 'persona show',
  summary: 'A persona: its statements with their status, and the quotes, answers and behaviour behind each.',
  access: 'read',
  positional: ['name'],
  input: z.strictObject({ name: nameField }),
  output: personaSchema,
  version: { shown: ({ version }) => version },
  run: (market, { name }, { signal }) => answerPersona(market, name, {}, signal),
  print: personaWords,
})

export const personaCheck = defineOperation<Market>()({
  name: 'persona check',
  summary:
    'Whether a persona may be relied on: gate by gate, with what is missing, and whether the champion comes first.',
  access: 'read',
  positional: ['name'],
  input: z.strictObject({ name: nameField }),
  output: personaSchema,
  run: (market, { name }, { signal }) => answerPersona(market, name, { writing: true }, signal),
  print: readinessWords,
})
