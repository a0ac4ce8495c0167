import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { dayOf, momentOf, openRuleBook, runOf } from '../../../segments/index.ts'
import { FORECAST_MEASURES } from '../forecast-measure.ts'
import { readKept } from '../kept/kept-forecast.ts'
import { recordSchema } from '../kept/kept-schema.ts'
import { readRecord } from '../kept/read-record.ts'
import { printRecord } from './print-record.ts'

export const forecastRecord = defineOperation<Market>()({
  name: 'forecast record',
  summary: 'How good the forecasts were that were kept: each beside what came, and all together.',
  access: 'read',
  positional: ['segment'],
  input: z.strictObject({
    segment: z.string().optional().describe('Only of the segment of this name.'),
    measure: z.enum(FORECAST_MEASURES).optional().describe('Only of this figure.'),
  }),
  output: recordSchema,
  run: async (market, { segment, measure }, { signal, progress }) => {
    progress({ message: 'Comparing with what came' })
    const book = await openRuleBook(market)
    const run = runOf(market, book)
    const kept = (await readKept(market.state.db)).filter(
      (each) =>
        (segment === undefined || each.segment === segment) && (measure === undefined || each.measure === measure),
    )
    return { asOf: dayOf(momentOf(run), run), ...(await readRecord(market, { book, run }, kept, signal)) }
  },
  print: printRecord,
})
