import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { refuse } from '../../../problem.ts'
import { changeRows } from '../../../state/index.ts'
import { readQuote } from '../quote-store.ts'

export const quoteRemove = defineOperation<Market>()({
  name: 'quote remove',
  summary: 'Take a quote away with its codes; the text that it stands in stays.',
  access: 'write',
  positional: ['id'],
  input: z.strictObject({ id: z.number().int().min(1).describe('Number of the quote.') }),
  output: z.object({ id: z.number(), codings: z.number() }),
  run: async ({ state }, { id }, { actor }) => {
    const { interview } = await readQuote(state.db, id)
    const codings = await changeRows(
      state,
      { actor, action: 'quote.remove', subject: `quote:${id}`, detail: { interview } },
      [
        { table: 'quotes', column: 'id', value: id },
        { table: 'codings', column: 'quote_id', value: id },
      ],
      async (tx) => {
        const used = await tx.selectFrom('statement_evidence').select('id').where('quote_id', '=', id).execute()
        if (used.length > 0) {
          refuse(
            'quote_in_use',
            `Quote ${id} is evidence of ${used.length} ${used.length === 1 ? 'statement' : 'statements'} of personas.`,
            {
              at: { field: 'id', value: String(id) },
              hint: 'Take it from those statements first.',
            },
          )
        }
        const gone = await tx.deleteFrom('codings').where('quote_id', '=', id).returning('id').execute()
        await tx.deleteFrom('quotes').where('id', '=', id).execute()
        return gone.length
      },
    )
    return { id, codings }
  },
  print: ({ id }) => `Quote ${id} is gone.`,
})
