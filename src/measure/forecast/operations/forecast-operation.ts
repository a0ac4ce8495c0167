import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { askedShape, forecastSchema } from '../forecast-schema.ts'
import { forecastSegment } from '../series/forecast-segment.ts'
import { shownForecast } from '../series/show-segment-forecast.ts'
import { printForecast } from './print-forecast.ts'

export const forecast = defineOperation<Market>()({
  name: 'forecast',
  summary: 'What is to come: revenue, profit, new customers, deals won or order lines, by month or week, with bands.',
  access: 'read',
  positional: ['segment'],
  input: z.strictObject({
    segment: z.string().optional().describe('Name of a segment, or a rule; without it the whole market.'),
    ...askedShape,
    product: z.string().optional().describe('Of this product only.'),
  }),
  output: forecastSchema,
  run: async (market, input, { signal, progress }) => {
    progress({ message: 'Forecasting' })
    return shownForecast(await forecastSegment(market, input, signal))
  },
  print: printForecast,
})
