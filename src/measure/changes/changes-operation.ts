import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { openRuleBook, readAsOf, runOf } from '../../segments/index.ts'
import { changesSchema } from './changes-schema.ts'
import { changesWords } from './changes-words.ts'
import { findChanges } from './find-changes.ts'

export const trends = defineOperation<Market>()({
  name: 'trends',
  summary:
    'What changed in the market in a quarter beyond noise: segments, technologies, industries, channels, reasons lost, products; everything tested is corrected together.',
  access: 'read',
  input: z.strictObject({
    quarter: z
      .string()
      .trim()
      .regex(
        /^(FY)?\d{4}-Q[1-4]$/u,
        'Write it as 2026-Q1, or FY2026-Q1 where the fiscal year begins later than January.',
      )
      .optional()
      .describe('A whole quarter, `2026-Q1`; else the last one that is on record whole.'),
    asOf: z.iso.date().optional().describe('As the market stood at the end of that day.'),
  }),
  output: changesSchema,
  run: async (market, input, { signal, progress }) => {
    const book = await openRuleBook(market)
    progress({ message: 'Comparing the quarter' })
    return findChanges(market, book, runOf(market, book, readAsOf(input.asOf, book.catalog)), input.quarter, signal)
  },
  print: changesWords,
})
