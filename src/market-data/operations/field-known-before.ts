import { z } from 'zod'
import { defineOperation } from '../../operation.ts'
import { refuse } from '../../problem.ts'
import { markField } from '../field-mark.ts'
import { KNOWN_BEFORE } from '../known-before.ts'
import { loadCatalog } from '../load-catalog.ts'
import type { Market } from '../market.ts'
import { fieldNamed } from './field-named.ts'

export const fieldKnownBefore = defineOperation<Market>()({
  name: 'field known-before',
  summary: 'Confirm that a suspect field was known before the outcome: patterns may then be made of it.',
  access: 'write',
  positional: ['field'],
  input: z.strictObject({
    field: z
      .string()
      .trim()
      .min(1)
      .describe('Kind and name, e.g. accounts.lead_quality; the name alone where one kind has it.'),
    no: z.boolean().default(false).describe('Take the confirmation back.'),
  }),
  output: z.object({ kind: z.string(), field: z.string(), knownBefore: z.boolean() }),
  run: async (market, { field: asked, no }, { actor }) => {
    const { kind, name, afterOutcome } = fieldNamed(await loadCatalog(market), asked)
    const known = !no
    if (known && afterOutcome) {
      refuse('declared_after_outcome', `${kind}.${name} is declared as filled in after the outcome.`, {
        at: { field: 'field', value: asked },
        hint: `If that is wrong, first: brushwork field after-outcome ${kind}.${name} --no.`,
      })
    }
    await markField(market, KNOWN_BEFORE, { kind, name }, known, actor)
    return { kind, field: name, knownBefore: known }
  },
  print: ({ kind, field, knownBefore }) =>
    knownBefore
      ? `${kind}.${field} is confirmed as known before the outcome: patterns may be made of it.`
      : `${kind}.${field} is no longer confirmed: where it looks suspect, patterns leave it out.`,
})
