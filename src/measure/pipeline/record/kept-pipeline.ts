import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { StateTables } from '../../../state/index.ts'

export const keptPipelineDetail = z.object({
  of: z.string(),
  /** Nothing where deals won were counted. */
  currency: z.string().nullable(),
  /** Nothing later was known when it was made: no earlier day was asked for. */
  newest: z.boolean(),
  fromOpen: z.number(),
  notYetCreated: z.number(),
})

export type KeptPipelineDetail = z.output<typeof keptPipelineDetail>

/** A pipeline forecast as it was made. */
export interface KeptPipeline {
  readonly id: number
  readonly segment: string | null
  /** The rule of that day; null is the whole market. */
  readonly rule: string | null
  readonly measure: 'revenue' | 'wins'
  readonly asOf: string
  readonly firstDay: string
  readonly until: string
  readonly madeAt: Date
  readonly mean: number
  readonly lo80: number | null
  readonly hi80: number | null
  readonly lo95: number | null
  readonly hi95: number | null
  readonly detail: KeptPipelineDetail
}

/** Newest first. */
export async function keptPipelines(db: Kysely<StateTables>): Promise<readonly KeptPipeline[]> {
  const rows = await db
    .selectFrom('forecasts')
    .innerJoin('forecast_points', 'forecast_points.forecast_id', 'forecasts.id')
    .select([
      'forecasts.id',
      'segment',
      'rule',
      'measure',
      'as_of',
      'made_at',
      'detail',
      'first_day',
      'last_day',
      'mean',
      'lo80',
      'hi80',
      'lo95',
      'hi95',
    ])
    .where('kind', '=', 'pipeline')
    .orderBy('as_of', 'desc')
    .orderBy('forecasts.id', 'desc')
    .execute()
  return rows.map(({ id, segment, rule, measure, as_of, made_at, detail, first_day, last_day, ...figures }) => ({
    id,
    segment,
    rule,
    measure: z.enum(['revenue', 'wins']).parse(measure),
    asOf: as_of,
    firstDay: first_day,
    until: last_day,
    madeAt: made_at,
    detail: keptPipelineDetail.parse(detail),
    ...figures,
  }))
}
