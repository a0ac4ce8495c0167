import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { goalSchema } from '../goal-schema.ts'
import { goalWords } from '../goal-words.ts'
import { showGoals } from '../standing/show-goals.ts'
import { goalNumbered } from '../store/goal-numbered.ts'

export const goalShow = defineOperation<Market>()({
  name: 'goal show',
  summary: 'One goal and where it stands.',
  access: 'read',
  positional: ['goal'],
  input: z.strictObject({
    goal: z.int().min(1).describe('Its number.'),
    asOf: z.iso.date().optional().describe('As the market stood at the end of that day.'),
  }),
  output: goalSchema,
  run: async (market, { goal: id, asOf }, { signal }) => {
    const { goals } = await showGoals(
      market,
      [await goalNumbered(market.state.db, id)],
      { asOf, likely: true },
      signal,
    )
    const [goal] = goals
    if (goal === undefined) throw new Error('a goal that is there is not shown')
    return goal
  },
  print: goalWords,
})
