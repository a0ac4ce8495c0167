import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { dayOf } from '../../../segments/index.ts'
import { MEASURE_FACTS } from '../forecast-measure.ts'
import { askedShape } from '../forecast-schema.ts'
import { keepForecast } from '../kept/keep-forecast.ts'
import { keptSchema } from '../kept/kept-schema.ts'
import { DAYS_LATE, madeInTime } from '../kept/made-in-time.ts'
import { forecastSegment, ofWords } from '../series/forecast-segment.ts'

export const forecastKeep = defineOperation<Market>()({
  name: 'forecast keep',
  summary: 'Make a forecast and keep it as it is, so that what comes can judge it.',
  access: 'write',
  positional: ['segment'],
  input: z.strictObject({
    segment: z.string().optional().describe('Name of a segment, or a rule; without it the whole market.'),
    ...askedShape,
    product: z.string().optional().describe('Of this product only.'),
  }),
  output: keptSchema,
  run: async (market, input, { actor, signal, progress }) => {
    progress({ message: 'Forecasting' })
    const made = await forecastSegment(market, input, signal)
    const { frame, scope } = made
    const newest = input.asOf === undefined
    const { id, already, madeAt } = await keepForecast(market, made, { newest, actor })
    const madeOn = dayOf(madeAt, frame.run)
    const counts = frame.ahead.filter((period) =>
      madeInTime({ asOf: frame.knownUntil, detail: { newest } }, period, madeOn),
    ).length
    return {
      id,
      already,
      of: ofWords(scope, frame.product),
      measure: frame.measure,
      grain: frame.grain,
      asOf: frame.knownUntil,
      madeOn,
      periods: frame.ahead.map(({ key }) => key),
      counts,
      why:
        counts === frame.ahead.length
          ? null
          : `It was made on ${madeOn}, more than ${DAYS_LATE} days after ${frame.knownUntil}, the last day it knew of.`,
    }
  },
  print: ({ id, already, of, measure, asOf, periods, counts, why }) =>
    [
      `${already ? 'Kept already' : 'Kept'} as number ${id}: ${MEASURE_FACTS[measure].words} of ${of}, ${periods[0]} to ${periods.at(-1)}, from what was known on ${asOf}.`,
      ...(why === null
        ? ['It will be judged when they are over: brushwork forecast record']
        : [`Of its ${periods.length} periods ${counts} will be judged. ${why}`]),
    ].join('\n'),
})
