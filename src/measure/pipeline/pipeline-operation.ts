import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { findPipeline } from './find-pipeline.ts'
import { pipelineSchema } from './pipeline-schema.ts'
import { pipelineWords } from './pipeline-words.ts'
import { shownPipeline } from './shown-pipeline.ts'

export const pipelineInput = {
  segment: z.string().optional().describe('Name of a saved segment, or a rule; without it the whole market.'),
  asOf: z.iso
    .date()
    .optional()
    .describe('Forecast from what was known at the end of this day; else from all that is known.'),
  until: z.iso
    .date()
    .optional()
    .describe(
      'Last day of the forecast; else the end of the quarter, of the next one if less than 30 days are left.',
    ),
}

export const pipeline = defineOperation<Market>()({
  name: 'pipeline',
  summary:
    'What the open deals will bring until a day, what deals not opened yet will, and how good such forecasts were.',
  access: 'read',
  positional: ['segment'],
  input: z.strictObject(pipelineInput),
  output: pipelineSchema,
  run: async (market, input, { signal }) => shownPipeline(await findPipeline(market, input, signal)),
  print: pipelineWords,
})
