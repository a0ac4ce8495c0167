import { z } from 'zod'
import type { Market } from '../market-data/index.ts'
import { defineOperation, fileField } from '../operation.ts'
import { exampleResult } from './example-result.ts'
import { DEFAULT_MARKET } from './market-options.ts'
import { printExample } from './print-example.ts'
import { runExample } from './run-example.ts'

export const example = defineOperation<Market>()({
  name: 'example',
  summary: 'Make the example market, import it, save its segments and list the first target accounts.',
  access: 'write',
  input: z.strictObject({
    accounts: z.int().min(1).max(10_000_000).default(DEFAULT_MARKET.accounts).describe('How many companies'),
    seed: z.int().default(DEFAULT_MARKET.seed).describe('Another seed makes another market with the same truths'),
    endsOn: z.iso.date().default(DEFAULT_MARKET.endsOn).describe('Last day of the three years'),
    files: z
      .string()
      .optional()
      .describe('Keep the files, their maps and the planted truth in this folder')
      .meta(fileField('folder')),
  }),
  output: exampleResult,
  run: (market, input, context) => runExample(market, input, context),
  print: printExample,
})
