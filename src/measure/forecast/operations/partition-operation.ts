import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { askedShape, partsSchema } from '../forecast-schema.ts'
import { findPartition } from '../parts/find-partition.ts'
import { printParts } from './print-parts.ts'

export const forecastPartition = defineOperation<Market>()({
  name: 'forecast partition',
  summary: 'What is to come from each of several segments and the rest, adding up to the whole market to the cent.',
  access: 'read',
  positional: ['segments'],
  input: z.strictObject({
    segments: z
      .array(z.string())
      .min(1)
      .max(40)
      .describe('Names or rules in order of precedence: a company in several counts in the first.'),
    ...askedShape,
    product: z.string().optional().describe('Of this product only.'),
  }),
  output: partsSchema,
  run: (market, input, { signal, progress }) => {
    progress({ message: 'Forecasting each part' })
    return findPartition(market, input, signal)
  },
  print: printParts,
})
