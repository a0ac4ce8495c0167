import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { cohortsInput } from './cohorts-input.ts'
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
    ...cohortsInput,
    cohorts: z.int().min(1).max(120).default(24).describe('List at most so many cohorts, the newest.'),
  }),
  output: cohortsSchema,
  run: (market, input, { signal }) => findCohorts(market, input, signal),
  print: cohortsWords,
})
