import type { Market } from '../../../market-data/index.ts'
import { changeRows } from '../../../state/index.ts'
import type { Pipeline } from '../pipeline-schema.ts'
import type { KeptPipelineDetail } from './kept-pipeline.ts'

export const KEEP_PIPELINE = 'pipeline.keep'

/** What it says of the same days of the same deals is kept once: the first one stands, or the better would be chosen. */
export async function keepPipeline(
  { state, clock }: Market,
  shown: Pipeline,
  of: {
    readonly segmentId: number | null
    readonly segment: string | null
    readonly rule: string | null
    readonly newest: boolean
  },
  actor: string,
): Promise<{ readonly id: number; readonly already: boolean; readonly madeAt: Date }> {
  const { total } = shown
  if (total === null) throw new Error('nothing was forecast')
  const measure = shown.measure === 'amount' ? 'revenue' : 'wins'
  const there = await state.db
    .selectFrom('forecasts')
    .innerJoin('forecast_points', 'forecast_points.forecast_id', 'forecasts.id')
    .select(['forecasts.id', 'forecasts.made_at'])
    .where('kind', '=', 'pipeline')
    .where('as_of', '=', shown.asOf)
    .where('forecast_points.last_day', '=', shown.until)
    .where('measure', '=', measure)
    .where('rule', 'is not distinct from', of.rule)
    .where('segment', 'is not distinct from', of.segment)
    .executeTakeFirst()
  if (there !== undefined) return { id: there.id, already: true, madeAt: there.made_at }
  const madeAt = clock()
  const detail: KeptPipelineDetail = {
    of: shown.of,
    currency: shown.measure === 'amount' ? shown.currency : null,
    newest: of.newest,
    fromOpen: shown.fromOpen?.mean ?? 0,
    notYetCreated: shown.notYetCreated?.mean ?? 0,
  }
  const id = await changeRows(
    state,
    (forecast: number) => ({
      actor,
      action: KEEP_PIPELINE,
      subject: `forecast:${forecast}`,
      detail: { of: shown.of, asOf: shown.asOf, until: shown.until },
    }),
    [],
    async (tx) => {
      const row = await tx
        .insertInto('forecasts')
        .values({
          kind: 'pipeline',
          segment_id: of.segmentId,
          segment: of.segment,
          rule: of.rule,
          product: null,
          measure,
          grain: 'until',
          as_of: shown.asOf,
          made_at: madeAt,
          method: shown.method,
          mase: null,
          naive_mase: null,
          coverage80: shown.coverage80,
          n: shown.n.closed,
          detail: JSON.stringify(detail),
          actor,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      await tx
        .insertInto('forecast_points')
        .values({
          forecast_id: row.id,
          period: `until ${shown.until}`,
          first_day: dayAfter(shown.asOf),
          last_day: shown.until,
          mean: total.mean,
          lo80: total.lo80,
          hi80: total.hi80,
          lo95: total.lo95,
          hi95: total.hi95,
        })
        .execute()
      return row.id
    },
    (forecast) => [
      { table: 'forecasts', column: 'id', value: forecast },
      { table: 'forecast_points', column: 'forecast_id', value: forecast },
    ],
  )
  return { id, already: false, madeAt }
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}
