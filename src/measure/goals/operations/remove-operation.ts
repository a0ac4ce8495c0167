import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { changeRows } from '../../../state/index.ts'
import { goalTitle } from '../goal-words.ts'
import { goalNumbered } from '../store/goal-numbered.ts'

export const goalRemove = defineOperation<Market>()({
  name: 'goal remove',
  summary: 'Remove a goal.',
  access: 'write',
  positional: ['goal'],
  input: z.strictObject({ goal: z.int().min(1).describe('Its number.') }),
  output: z.object({ removed: z.number(), of: z.string() }),
  run: async (market, { goal: id }, { actor }) => {
    const { segmentName, measure, period, target } = await goalNumbered(market.state.db, id)
    const of = goalTitle(segmentName, measure, period)
    await changeRows(
      market.state,
      { actor, action: 'goal.remove', subject: `goal:${id}`, detail: { of, target } },
      [{ table: 'goals', column: 'id', value: id }],
      async (tx) => {
        await tx.deleteFrom('goals').where('id', '=', id).execute()
      },
    )
    return { removed: id, of }
  },
  print: ({ removed, of }) => `Removed the goal #${removed}: ${of}.`,
})
