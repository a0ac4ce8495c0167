import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { refuse } from '../../../problem.ts'
import { formatNumber } from '../../../terminal-table.ts'
import { DAYS_LATE, madeInTime } from '../../forecast/kept/made-in-time.ts'
import { findPipeline } from '../find-pipeline.ts'
import { dayText } from '../pipeline-horizon.ts'
import { pipelineInput } from '../pipeline-operation.ts'
import { shownPipeline } from '../shown-pipeline.ts'
import { keepPipeline } from './keep-pipeline.ts'

export const pipelineKeep = defineOperation<Market>()({
  name: 'pipeline keep',
  summary: 'Make a forecast of the pipeline and keep it as it is, so that what comes can judge it.',
  access: 'write',
  positional: ['segment'],
  input: z.strictObject(pipelineInput),
  output: z.object({
    id: z.number(),
    already: z.boolean().describe('The same days of the same deals were kept before; that one stands.'),
    of: z.string(),
    asOf: z.string().describe('The last day that it knew of.'),
    until: z.string(),
    counts: z
      .boolean()
      .describe('Made in time to be judged: one made afterwards could have been chosen by what came.'),
    mean: z.number(),
    lo80: z.number().nullable(),
    hi80: z.number().nullable(),
    currency: z.string().nullable().describe('Nothing: deals won.'),
  }),
  run: async (market, input, { actor, signal, progress }) => {
    progress({ message: 'Forecasting' })
    const found = await findPipeline(market, input, signal)
    const shown = shownPipeline(found)
    if (shown.total === null) {
      return refuse('pipeline_too_little', shown.tooLittle ?? 'There is nothing to forecast.', {
        at: { field: 'segment', value: shown.of },
      })
    }
    const { segment, text } = found.scope
    const kept = { segmentId: segment?.id ?? null, segment: segment?.name ?? null, rule: text }
    const { id, already, madeAt } = await keepPipeline(
      market,
      shown,
      { ...kept, newest: input.asOf === undefined },
      actor,
    )
    const firstDay = dayText(found.horizon.today + 1)
    const counts = madeInTime(
      { asOf: shown.asOf, detail: { newest: input.asOf === undefined } },
      { firstDay },
      found.dayOf(madeAt),
    )
    const { mean, lo80, hi80 } = shown.total
    const currency = shown.measure === 'amount' ? shown.currency : null
    return { id, already, of: shown.of, asOf: shown.asOf, until: shown.until, counts, mean, lo80, hi80, currency }
  },
  print: ({ id, already, of, asOf, until, counts, mean, currency }) =>
    `${already ? 'Kept already' : 'Kept'} as number ${id}: the pipeline of ${of} from ${asOf} until ${until}${already ? '' : `, ${formatNumber(Math.round(mean))} ${currency ?? 'deals won'} expected`}.\n${counts ? 'It is judged when that day is over' : `It is shown beside what came but not judged, for it was made more than ${DAYS_LATE} days after the last day it knew of`}: brushwork pipeline record`,
})
