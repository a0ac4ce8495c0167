import { z } from 'zod'
import { defineOperation } from '../../operation.ts'
import { LANDMARK_DAYS } from './champion-findings.ts'
import { championSchema } from './champion-schema.ts'
import { championWords } from './champion-words.ts'
import type { RecommendingMarket } from './naming-problem.ts'
import { showChampion } from './show-champion.ts'

export const segmentField = z
  .string()
  .optional()
  .describe('Name of a saved segment, or a rule; without it the whole market.')

export const landmarkField = z
  .number()
  .min(1)
  .max(365)
  .default(LANDMARK_DAYS)
  .describe('Days after the opening by which a role must have been engaged; deals closed by then are left out.')

export const champion = defineOperation<RecommendingMarket>()({
  name: 'champion',
  summary:
    'Which role, engaged early, goes with winning: lift by role, a recommendation with its evidence, and what people settled on.',
  access: 'read',
  input: z.strictObject({
    segment: segmentField,
    asOf: z.iso.date().optional().describe('As the market stood at the end of that day.'),
    landmark: landmarkField,
  }),
  output: championSchema,
  run: (market, input, { signal, progress }) => {
    progress({ message: 'Comparing deals with and without each role' })
    return showChampion(market, input, signal)
  },
  print: championWords,
})
