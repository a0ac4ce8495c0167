import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { openRuleBook, readAsOf, runOf } from '../../segments/index.ts'
import { GRAINS } from '../periods/period.ts'
import { trendsSchema } from './measure-schema.ts'
import { readTrends } from './read-trends.ts'
import { trendsInWords } from './show-trends.ts'

export const measure = defineOperation<Market>()({
  name: 'measure',
  summary:
    'How a segment, persona, product or channel has done by month, quarter or week: accounts, customers, revenue, deals, touches, response.',
  access: 'read',
  positional: ['segment'],
  input: z.strictObject({
    segment: z.string().trim().min(1).optional().describe('A saved segment or a rule; the whole market without one.'),
    persona: z
      .string()
      .trim()
      .min(1)
      .optional()
      .describe('Only companies with such people, and what they took part in.'),
    product: z
      .string()
      .trim()
      .min(1)
      .optional()
      .describe('Only purchases and deals of this product, as the records name it.'),
    channel: z
      .string()
      .trim()
      .min(1)
      .optional()
      .describe('Only touches through this channel, and deals that have it as their source.'),
    by: z.enum(GRAINS).default('month').describe('Quarters are those of the fiscal year.'),
    periods: z
      .int()
      .min(1)
      .max(120)
      .optional()
      .describe('The last so many, the one that goes on included; default 13 months, 9 quarters or 26 weeks.'),
    asOf: z.iso.date().optional().describe('As the market stood at the end of that day.'),
  }),
  output: trendsSchema,
  run: async (market, { by, periods, asOf, ...asked }, { signal, progress }) => {
    const book = await openRuleBook(market)
    progress({ message: 'Measuring' })
    return readTrends(
      market,
      book,
      runOf(market, book, readAsOf(asOf, book.catalog)),
      { ...asked, by, periods },
      signal,
    )
  },
  print: trendsInWords,
})
