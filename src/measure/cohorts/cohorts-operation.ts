import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { COHORT_GRAINS } from './cohort-periods.ts'
import { cohortsSchema } from './cohorts-schema.ts'
import { cohortsWords } from './cohorts-words.ts'
import { findCohorts } from './find-cohorts.ts'

export const measureCohorts = defineOperation<Market>()({
  name: 'measure cohorts',
  summary:
    'Who came back: customers by the month, quarter or year of their first purchase, and how many bought again and are still customers so long after.',
  access: 'read',
  positional: ['segment'],
  input: z.strictObject({
    segment: z
      .string()
      .trim()
      .min(1)
      .optional()
      .describe('A segment by its name, or a rule; without it the whole market.'),
    product: z.string().trim().min(1).optional().describe('Only purchases of this product: who bought it again.'),
    by: z.enum(COHORT_GRAINS).default('quarter').describe('How long the periods are.'),
    cohorts: z.int().min(1).max(120).default(24).describe('List at most so many cohorts, the newest.'),
    asOf: z.iso.date().optional().describe('As the market stood at the end of that day.'),
  }),
  output: cohortsSchema,
  run: (market, input, { signal }) => findCohorts(market, input, signal),
  print: cohortsWords,
})
