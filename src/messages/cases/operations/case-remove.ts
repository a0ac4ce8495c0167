import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { changeRows } from '../../../state/index.ts'
import { caseNamed, listCases } from '../case-records.ts'
import { caseName } from '../case-schema.ts'
import { answerCase } from './answer-case.ts'

export const caseRemove = defineOperation<Market>()({
  name: 'case remove',
  summary: 'Remove a case; messages that rest on it say so.',
  access: 'write',
  positional: ['name'],
  input: z.strictObject({ name: caseName }),
  output: z.object({
    removed: z.string(),
    messages: z.array(z.number()).describe('Messages that rested on it.'),
  }),
  run: async (market, { name }, { actor }) => {
    const found = caseNamed(await listCases(market.state.db), name)
    const { messages } = await answerCase(market, found.id)
    await changeRows(
      market.state,
      { actor, action: 'case.remove', subject: `case:${found.id}`, detail: { name: found.name } },
      [{ table: 'customer_cases', column: 'id', value: found.id }],
      async (tx) => {
        await tx.deleteFrom('customer_cases').where('id', '=', found.id).execute()
      },
    )
    return { removed: found.name, messages }
  },
  print: ({ removed, messages }) =>
    `Removed the case “${removed}”.${messages.length === 0 ? '' : ` Message ${messages.join(', ')} rested on it.`}`,
})
