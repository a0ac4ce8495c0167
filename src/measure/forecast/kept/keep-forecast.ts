import type { Market } from '../../../market-data/index.ts'
import { changeRows } from '../../../state/index.ts'
import { ofWords, type SegmentForecast } from '../series/forecast-segment.ts'
import { shownAbout } from '../series/show-forecast.ts'
import type { KeptDetail } from './kept-forecast.ts'

export const KEEP_ACTION = 'forecast.keep'

/** What it says of the same figure from the same day is kept once: the first one stands, or the better would be chosen. */
export async function keepForecast(
  { state, clock }: Market,
  { frame, scope, made }: SegmentForecast,
  { newest, actor }: { readonly newest: boolean; readonly actor: string },
): Promise<{ readonly id: number; readonly already: boolean; readonly madeAt: Date }> {
  const { measure, grain, product = null, knownUntil, ahead } = frame
  const there = await state.db
    .selectFrom('forecasts')
    .select(['id', 'made_at'])
    .where('kind', '=', 'series')
    .where('as_of', '=', knownUntil)
    .where('measure', '=', measure)
    .where('grain', '=', grain)
    .where('rule', 'is not distinct from', scope.text)
    .where('segment', 'is not distinct from', scope.segment?.name ?? null)
    .where('product', 'is not distinct from', product)
    .executeTakeFirst()
  if (there !== undefined) return { id: there.id, already: true, madeAt: there.made_at }
  const madeAt = clock()
  const { series, steps, naive, scale } = made
  const { currency } = shownAbout(frame)
  const of = ofWords(scope, product ?? undefined)
  const detail: KeptDetail = { of, currency, naive: [...naive], scale, newest }
  const id = await changeRows(
    state,
    (forecast: number) => ({
      actor,
      action: KEEP_ACTION,
      subject: `forecast:${forecast}`,
      detail: { of, measure, grain, asOf: knownUntil },
    }),
    [],
    async (tx) => {
      const row = await tx
        .insertInto('forecasts')
        .values({
          kind: 'series',
          segment_id: scope.segment?.id ?? null,
          segment: scope.segment?.name ?? null,
          rule: scope.text,
          product,
          measure,
          grain,
          as_of: knownUntil,
          made_at: madeAt,
          method: series.method,
          mase: series.mase,
          naive_mase: series.naiveMase,
          coverage80: series.coverage80,
          n: series.n,
          detail: JSON.stringify(detail),
          actor,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      const points = ahead.flatMap(({ key, firstDay, lastDay }, place) => {
        const step = steps[place]
        return step === undefined
          ? []
          : [
              {
                forecast_id: row.id,
                period: key,
                first_day: firstDay,
                last_day: lastDay,
                mean: step.mean,
                lo80: step.lo80,
                hi80: step.hi80,
                lo95: step.lo95,
                hi95: step.hi95,
              },
            ]
      })
      await tx.insertInto('forecast_points').values(points).execute()
      return row.id
    },
    (forecast) => [
      { table: 'forecasts', column: 'id', value: forecast },
      { table: 'forecast_points', column: 'forecast_id', value: forecast },
    ],
  )
  return { id, already: false, madeAt }
}
