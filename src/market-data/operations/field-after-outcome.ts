import { z } from 'zod'
import { defineOperation } from '../../operation.ts'
import { refuse } from '../../problem.ts'
import { isAfterOutcome, setAfterOutcome } from '../after-outcome.ts'
import { type Catalog, type CatalogField, findField } from '../catalog.ts'
import { KINDS } from '../kinds/kinds.ts'
import { loadCatalog } from '../load-catalog.ts'
import type { Market } from '../market.ts'

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
    await market.state.change(
      (before: boolean) => ({
        actor,
        action: 'field.after-outcome',
        subject: `field:${kind}.${name}`,
        detail: { kind, field: name, before, after },
      }),
      async (tx) => {
        const before = await isAfterOutcome(tx, kind, name)
        await setAfterOutcome(tx, kind, name, after)
        return before
      },
    )
    return { kind, field: name, afterOutcome: after }
  },
  print: ({ kind, field, afterOutcome }) =>
    afterOutcome
      ? `${kind}.${field} counts as filled in after the outcome: patterns and models set it aside.`
      : `${kind}.${field} counts as known before the outcome.`,
})

function fieldNamed(catalog: Catalog, asked: string): CatalogField {
  const [kind, name] = asked.includes('.') ? asked.split('.', 2) : [undefined, asked]
  const found = KINDS.filter((each) => kind === undefined || each.name === kind).flatMap(
    (each) => findField(catalog, each.name, name ?? '') ?? [],
  )
  const [only, ...others] = found
  if (only === undefined) {
    refuse('no_such_field', `There is no field "${asked}".`, {
      at: { field: 'field', value: asked },
      hint: 'See the fields with: brushwork fields.',
    })
  }
  if (others.length > 0) {
    refuse('field_ambiguous', `Several kinds have a field "${asked}".`, {
      at: { field: 'field', value: asked },
      hint: `Say which: ${found.map((each) => `${each.kind}.${each.name}`).join(', ')}.`,
    })
  }
  return only
}
