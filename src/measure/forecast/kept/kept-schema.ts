import { z } from 'zod'
import { FORECAST_MEASURES } from '../forecast-measure.ts'
import { periodShape, stepShape } from '../forecast-schema.ts'

export const keptSchema = z.object({
  id: z.number(),
  already: z.boolean().describe('The same figure was kept from the same day before; that one stands.'),
  of: z.string(),
  measure: z.enum(FORECAST_MEASURES),
  grain: z.enum(['month', 'week']),
  asOf: z.string().describe('The last day that it knew of.'),
  madeOn: z.string(),
  periods: z.array(z.string()),
  counts: z.number().describe('Of how many of its periods it was made in time to be judged.'),
  why: z.string().nullable().describe('Why the others are not judged.'),
})

const scoreShape = {
  judged: z.number().describe('Periods that are over and were forecast in time.'),
  inside80: z
    .object({ value: z.number(), n: z.number(), lo: z.number(), hi: z.number() })
    .nullable()
    .describe('Share of what came that was inside the 80% band, with its 95% interval.'),
  meanError: z.number().nullable().describe('By how much it missed on average.'),
  naiveError: z.number().nullable().describe('By how much repeating last year would have missed.'),
  bias: z.number().nullable().describe('What was forecast less what came, on average: above 0 it promised too much.'),
}

export const recordSchema = z.object({
  asOf: z.string(),
  forecasts: z.array(
    z.object({
      id: z.number(),
      of: z.string(),
      segment: z.string().nullable(),
      rule: z.string().nullable().describe('The rule of that day: what came is read by it.'),
      product: z.string().nullable(),
      measure: z.enum(FORECAST_MEASURES),
      unit: z.string(),
      currency: z.string().nullable(),
      grain: z.enum(['month', 'week']),
      asOf: z.string().describe('The last day that it knew of.'),
      madeOn: z.string(),
      method: z.string(),
      mase: z.number().nullable().describe('What it erred when tried on its past.'),
      naiveMase: z.number().nullable(),
      coverage80: z.number().nullable(),
      n: z.number(),
      afterwards: z.boolean().describe('Made after all of its periods: never judged.'),
      cannot: z.string().nullable().describe('Why what came cannot be told.'),
      points: z.array(
        z.object({
          ...periodShape,
          ...stepShape,
          naive: z.number(),
          actual: z.number().nullable(),
          counted: z.boolean(),
          inside80: z.boolean().nullable(),
        }),
      ),
      ...scoreShape,
    }),
  ),
  whole: z
    .object({
      forecasts: z.number().describe('Kept ones.'),
      inTime: z.number().describe('Those made in time of at least one period.'),
      ...scoreShape,
    })
    .describe('All together; errors are divided by how much each figure changes from one year to the next.'),
  notes: z.array(z.string()),
})

export type KeptShown = z.output<typeof keptSchema>
export type RecordShown = z.output<typeof recordSchema>
