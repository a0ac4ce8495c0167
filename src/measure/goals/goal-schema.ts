import { z } from 'zod'
import { GOAL_MEASURES } from './goal-measure.ts'

export const GOAL_STATES = ['met', 'missed', 'ahead', 'on course', 'behind', 'cannot be told'] as const

export type GoalState = (typeof GOAL_STATES)[number]

/** A goal and where it stands. */
export const goalSchema = z.object({
  id: z.number(),
  segment: z.string().nullable().describe('Name of the saved segment; nothing for the whole market.'),
  removed: z.boolean().describe('Its segment was removed since.'),
  /** Number of the pigment that the segment is drawn with, 0 to 7. */
  colour: z.number().nullable(),
  measure: z.string().describe(GOAL_MEASURES.join(', ')),
  words: z.string().describe('The measure in words.'),
  unit: z.enum(['money', 'count', 'share']).describe('Of target and figures; a share is 0 to 1.'),
  currency: z.string().describe('Of the amounts.'),
  period: z.object({
    key: z.string().describe('2026-03, 2026-Q1, 2026; FY2026-Q1, FY2026 of another fiscal year.'),
    grain: z.enum(['month', 'quarter', 'year']).nullable().describe('Nothing where it is not understood any more.'),
    firstDay: z.string().nullable(),
    lastDay: z.string().nullable(),
  }),
  target: z.number(),
  owner: z.string().nullable(),
  budget: z.number().nullable(),
  spent: z.number().nullable(),
  note: z.string().nullable(),
  actual: z.number().nullable().describe('What is known of it so far; nothing where it cannot be told.'),
  n: z.number().nullable().describe('How many it rests on.'),
  of: z.string().describe('What `n` counts.'),
  interval: z
    .object({ lo: z.number(), hi: z.number() })
    .nullable()
    .describe('95% interval of a share, with the accounts as witnesses; nothing of sums and counts.'),
  known: z.string().nullable().describe('The last day that the records know of.'),
  partial: z.boolean().describe('The period goes on after that day: not to be compared with whole ones.'),
  elapsed: z.number().nullable().describe('Share of the period that had passed by that day, 0 to 1.'),
  expected: z.object({
    straight: z
      .number()
      .nullable()
      .describe('Where it would be now if the target were reached by equal steps a day.'),
    likely: z
      .object({
        mean: z.number(),
        lo80: z.number().nullable().describe('80% interval: four of five such forecasts should hold what comes.'),
        hi80: z.number().nullable(),
        coverage80: z.number().nullable().describe('Share of earlier such forecasts whose interval held what came.'),
        coverageOf: z.number().describe('How many those were.'),
        n: z.number().describe('Whole months that it learned from.'),
      })
      .nullable()
      .describe('Likely at the end: what is known so far, and the forecast of what is left.'),
    whyNot: z.string().nullable().describe('Why nothing is forecast.'),
  }),
  state: z.enum(GOAL_STATES),
  why: z.string(),
  money: z
    .object({
      spentShare: z.number().nullable().describe('Spent ÷ budget.'),
      newCustomers: z.number().nullable().describe('Won in the period so far, from these accounts.'),
      perNewCustomer: z.number().nullable().describe('Spent ÷ new customers.'),
      words: z.string(),
    })
    .nullable()
    .describe('What was spent, beside what has passed; nothing where neither a budget nor a sum was entered.'),
})

export type GoalShown = z.input<typeof goalSchema>

export const goalsSchema = z.object({
  asOf: z.string().describe('The day the market is seen at.'),
  recordsEnd: z.string().nullable().describe('The last day in the records, where they end before that.'),
  currency: z.string(),
  basis: z.enum(['orders', 'deals']).nullable().describe('What revenue and customers are read from.'),
  goals: z.array(goalSchema),
  owners: z.array(z.string()).describe('Everybody who owns one.'),
  notes: z.array(z.string()),
})

export type GoalsShown = z.input<typeof goalsSchema>
