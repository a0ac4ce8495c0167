import { z } from 'zod'
import { defineOperation } from '../../operation.ts'
import { refuse } from '../../problem.ts'
import { AFTER_OUTCOME } from '../after-outcome.ts'
import { markField } from '../field-mark.ts'
import { loadCatalog } from '../load-catalog.ts'
import type { Market } from '../market.ts'
import { fieldNamed } from './field-named.ts'

export const fieldAfterOutcome = defineOperation<Market>()({
  name: 'field after-outcome',
  summary: 'Say whether a field is filled in only after the outcome is known: patterns then set it aside.',
  access: 'write',
  positional: ['field'],
  input: z.strictObject({
    field: z
      .string()
      .trim()
      .min(1)
      .describe('Kind and name, e.g. deals.reason; the name alone where one kind has it.'),
    yes: z.boolean().optional().describe('It is filled in after the outcome; the default.'),
    no: z.boolean().optional().describe('It is known before the outcome.'),
  }),
  output: z.object({ kind: z.string(), field: z.string(), afterOutcome: z.boolean() }),
  run: async (market, { field: asked, yes, no }, { actor }) => {
    if (yes !== undefined && no !== undefined && yes === no) {
      refuse('yes_and_no', 'Say either yes or no.', { at: { field: 'no' } })
    }
    const { kind, name } = fieldNamed(await loadCatalog(market), asked)
    const after = no === undefined ? (yes ?? true) : !no
    await markField(market, AFTER_OUTCOME, { kind, name }, after, actor)
    return { kind, field: name, afterOutcome: after }
  },
  print: ({ kind, field, afterOutcome }) =>
    afterOutcome
      ? `${kind}.${field} counts as filled in after the outcome: patterns and models set it aside.`
      : `${kind}.${field} counts as known before the outcome.`,
})
