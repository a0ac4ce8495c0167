import { z } from 'zod'
import { FORECAST_MEASURES } from './forecast-measure.ts'

const limit = z.number().nullable()

/** What is expected, and the bands that should hold it 80 and 95 times in 100; nothing where past errors are too few. */
export const stepShape = {
  mean: z.number().describe('What is expected, to the cent.'),
  lo80: limit,
  hi80: limit,
  lo95: limit,
  hi95: limit,
}

export const periodShape = { key: z.string(), firstDay: z.string(), lastDay: z.string() }

/** Input fields that every forecast takes. */
export const askedShape = {
  measure: z.enum(FORECAST_MEASURES).default('revenue').describe('What to forecast.'),
  months: z.number().int().min(1).max(12).optional().describe('How many months ahead; 3 unless said.'),
  weeks: z.number().int().min(1).max(52).optional().describe('By weeks instead, and how many ahead.'),
  asOf: z.iso
    .date()
    .optional()
    .describe('From what was known at the end of that day; else from everything until the records end.'),
}

/** How good it was at what is known already. */
export const qualityShape = {
  method: z
    .enum(['combination', 'seasonal-naive', 'naive', 'none'])
    .describe(
      'combination: the mean of several simple methods; seasonal-naive: as in the year before; naive: as last; none: nothing known.',
    ),
  mase: limit.describe('Mean error of earlier forecasts by this method; 1.00 is as good as repeating last year was.'),
  naiveMase: limit.describe('The same for repeating last year.'),
  coverage80: limit.describe('Share of earlier forecasts whose 80% band, made without what came, held what came.'),
  coverageOf: z.number().describe('Of how many.'),
  n: z.number().describe('Whole periods learned from.'),
  tooLittle: z.string().nullable().describe('Why it is only a naive line.'),
  trainedFrom: z.string().nullable().describe('Key of the first whole period learned from.'),
  trainedTo: z.string().nullable(),
}

/** What everything in an answer is about. */
export const aboutShape = {
  measure: z.enum(FORECAST_MEASURES),
  unit: z.string().describe('The currency of amounts, else what is counted.'),
  currency: z.string().nullable(),
  grain: z.enum(['month', 'week']),
  basis: z.enum(['orders', 'deals']).describe('The records that it is read from.'),
  asOf: z.string(),
  knownUntil: z.string().describe('The last day that the records tell of.'),
  recordsEnd: z.string().nullable().describe('The day of the last record, where they end before the day asked for.'),
  notes: z.array(z.string()),
}

const soFar = z
  .object({ key: z.string(), value: z.number(), until: z.string() })
  .nullable()
  .describe('What came in already in the first period forecast, where it is going on.')

export const forecastSchema = z.object({
  months: z
    .array(z.object({ month: z.string(), ...stepShape }))
    .optional()
    .describe('By month.'),
  weeks: z
    .array(z.object({ week: z.string().describe('Its Monday.'), ...stepShape }))
    .optional()
    .describe('By week, where asked for.'),
  ...qualityShape,
  of: z.string(),
  segment: z.string().nullable().describe('The saved segment.'),
  rule: z.string().nullable(),
  product: z.string().nullable(),
  ...aboutShape,
  ahead: z.array(z.object({ ...periodShape, naive: z.number().describe('What repeating last year says.') })),
  history: z.array(
    z.object({
      ...periodShape,
      value: z.number(),
      partial: z.boolean(),
      trained: z.boolean().describe('Learned from: empty periods before the first figure are not.'),
    }),
  ),
  soFar,
  tested: z
    .array(
      z.object({
        key: z.string().describe('The period that was forecast.'),
        madeAfter: z.string().describe('The last period known then.'),
        step: z.number(),
        actual: z.number(),
        mean: z.number(),
        naive: z.number(),
        lo80: limit,
        hi80: limit,
      }),
    )
    .describe('Forecasts that would have been made, beside what came.'),
})

const sum = z
  .object({ mean: z.number(), lo80: limit, hi80: limit })
  .describe('All periods ahead together, with the band that should hold it 80 times in 100.')

export const partsSchema = z.object({
  ...aboutShape,
  of: z.string().describe('What the parts are parts of.'),
  ahead: z.array(z.object(periodShape)),
  history: z.array(z.object({ ...periodShape, partial: z.boolean() })),
  total: z.object({
    steps: z.array(z.object({ key: z.string(), ...stepShape })),
    sum,
    ...qualityShape,
    values: z.array(z.number()).describe('By period of the history.'),
    soFar,
  }),
  named: sum
    .nullable()
    .describe('All parts but the rest, all periods ahead: its band is of their own errors together.'),
  parts: z
    .array(
      z.object({
        name: z.string(),
        kind: z.enum(['segment', 'rule', 'product', 'rest']),
        steps: z.array(
          z.object({
            key: z.string(),
            ...stepShape,
            before: z.number().describe('What its own forecast says.'),
            adjusted: z.number().describe('What was added so that the parts make up the total.'),
          }),
        ),
        sum,
        ...qualityShape,
        values: z.array(z.number()).describe('By period of the history.'),
        soFar,
      }),
    )
    .describe('In the order of precedence; the rest is last. Their means add up to the total; their bands do not.'),
})

export type ForecastShown = z.output<typeof forecastSchema>
export type PartsShown = z.output<typeof partsSchema>
