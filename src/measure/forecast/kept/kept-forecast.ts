import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { StateTables } from '../../../state/index.ts'
import { FORECAST_MEASURES, type ForecastMeasure } from '../forecast-measure.ts'

/** One period of a kept forecast. */
export interface KeptPoint {
  readonly key: string
  readonly firstDay: string
  readonly lastDay: string
  readonly mean: number
  readonly lo80: number | null
  readonly hi80: number | null
  readonly lo95: number | null
  readonly hi95: number | null
}

/** A forecast as it was made, with the rule of that day. */
export interface KeptForecast {
  readonly id: number
  readonly segment: string | null
  readonly rule: string | null
  readonly product: string | null
  readonly measure: ForecastMeasure
  readonly grain: 'month' | 'week'
  /** The last day that it knew of. */
  readonly asOf: string
  readonly madeAt: Date
  readonly method: string
  readonly mase: number | null
  readonly naiveMase: number | null
  readonly coverage80: number | null
  readonly n: number
  readonly detail: KeptDetail
  readonly points: readonly KeptPoint[]
}

const keptDetail = z.object({
  of: z.string(),
  currency: z.string().nullable(),
  /** What repeating last year would have said, in the order of the points. */
  naive: z.array(z.number()),
  /** What errors are divided by, so that those of different figures can be compared. */
  scale: z.number(),
  /** Nothing later was known when it was made: no earlier day was asked for. */
  newest: z.boolean(),
})

export type KeptDetail = z.output<typeof keptDetail>

/** Those of series, newest first; their points in order. */
export async function readKept(db: Kysely<StateTables>): Promise<KeptForecast[]> {
  const rows = await db
    .selectFrom('forecasts')
    .selectAll()
    .where('kind', '=', 'series')
    .orderBy('as_of', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const points = await db.selectFrom('forecast_points').selectAll().orderBy('first_day').orderBy('id').execute()
  const byForecast = new Map<number, typeof points>()
  for (const point of points) byForecast.set(point.forecast_id, [...(byForecast.get(point.forecast_id) ?? []), point])
  return rows.map((row) => ({
    id: row.id,
    segment: row.segment,
    rule: row.rule,
    product: row.product,
    measure: z.enum(FORECAST_MEASURES).parse(row.measure),
    grain: z.enum(['month', 'week']).parse(row.grain),
    asOf: row.as_of,
    madeAt: row.made_at,
    method: row.method,
    mase: row.mase,
    naiveMase: row.naive_mase,
    coverage80: row.coverage80,
    n: row.n,
    detail: keptDetail.parse(row.detail),
    points: (byForecast.get(row.id) ?? []).map((point) => ({
      key: point.period,
      firstDay: point.first_day,
      lastDay: point.last_day,
      mean: point.mean,
      lo80: point.lo80,
      hi80: point.hi80,
      lo95: point.lo95,
      hi95: point.hi95,
    })),
  }))
}
