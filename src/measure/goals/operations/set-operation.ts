import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { type Problem, ProblemError } from '../../../problem.ts'
import { openRuleBook } from '../../../segments/index.ts'
import { changeRows } from '../../../state/index.ts'
import { checkGoal } from '../check-goal.ts'
import { GOAL_MEASURES } from '../goal-measure.ts'
import { goalSchema } from '../goal-schema.ts'
import { goalTitle, goalWords } from '../goal-words.ts'
import { showGoals } from '../standing/show-goals.ts'
import { findGoal, type GoalFigures, type GoalKey, readGoals, writeGoal } from '../store/goal-store.ts'
import { goalFields } from './goal-fields.ts'

const CLEARED = ['owner', 'budget', 'spent', 'note'] as const

export const goalSet = defineOperation<Market>()({
  name: 'goal set',
  summary:
    'Set a goal for a segment or the whole market, with an owner and a budget; setting it again changes what is named.',
  access: 'write',
  positional: ['segment'],
  input: z.strictObject({
    segment: z.string().trim().min(1).optional().describe('A saved segment; without it the whole market.'),
    measure: z.enum(GOAL_MEASURES).describe('What it is a goal of.'),
    period: z
      .string()
      .trim()
      .min(1)
      .describe('2026-03, 2026-Q1 or 2026; FY2026-Q1 or FY2026 of another fiscal year.'),
    target: goalFields.target.describe(
      'What is to be reached: amounts in the currency of the workspace, a rate as a share (0.25).',
    ),
    owner: goalFields.owner.optional().describe('Who answers for it.'),
    budget: goalFields.budget.optional().describe('What may be spent on it.'),
    spent: goalFields.spent.optional().describe('What was spent on it so far.'),
    note: goalFields.note.optional().describe('Anything to remember.'),
    likely: z.boolean().default(true).describe('Also tell what is likely at the end.'),
    clear: z.array(z.enum(CLEARED)).default([]).describe('Forget these again.'),
  }),
  output: goalSchema,
  run: async (market, { segment, measure, period, target, clear, likely, ...given }, { actor, signal }) => {
    const book = await openRuleBook(market)
    const checked = checkGoal(book, { segment, measure, period, target })
    const problems: Problem[] = 'problems' in checked ? [...checked.problems] : []
    for (const field of clear) {
      if (given[field] === undefined) continue
      const message = `${field} cannot be set and forgotten at once.`
      problems.push({ code: 'set_and_cleared', message, at: { field: 'clear', value: field } })
    }
    if ('problems' in checked || problems.length > 0) throw new ProblemError(problems)
    const key: GoalKey = { segmentId: checked.segment?.id ?? null, measure, period: checked.period.key }
    const standing = await findGoal(market.state.db, key)
    const id = await changeRows(
      market.state,
      (made: number) => ({
        actor,
        action: 'goal.set',
        subject: `goal:${made}`,
        detail: { of: goalTitle(segment ?? null, measure, checked.period.key), target },
      }),
      standing === undefined ? [] : [{ table: 'goals', column: 'id', value: standing.id }],
      async (tx) => {
        const before = await findGoal(tx, key)
        const figures: GoalFigures = {
          target,
          owner: given.owner ?? before?.owner ?? null,
          budget: given.budget ?? before?.budget ?? null,
          spent: given.spent ?? before?.spent ?? null,
          note: given.note ?? before?.note ?? null,
          ...Object.fromEntries(clear.map((field) => [field, null])),
        }
        return writeGoal(tx, key, figures, { actor, at: market.clock() })
      },
      (made) => [{ table: 'goals', column: 'id', value: made }],
    )
    const goals = (await readGoals(market.state.db)).filter((goal) => goal.id === id)
    const { goals: shown } = await showGoals(market, goals, { likely }, signal)
    const [goal] = shown
    if (goal === undefined) throw new Error('a goal that was set is not there')
    return goal
  },
  print: goalWords,
})
