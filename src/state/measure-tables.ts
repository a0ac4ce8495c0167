import type { ColumnType, Generated } from 'kysely'

type Json = ColumnType<unknown, string | undefined, string>
type Timestamp = ColumnType<Date, Date | string, Date | string>
type Optional<T> = ColumnType<T | null, T | null | undefined, T | null>

/** Tables of goals and kept forecasts, as the migration `0009-measure` leaves them. Days are `2026-03-31`. */
export interface MeasureTables {
  goals: GoalsTable
  forecasts: ForecastsTable
  forecast_points: ForecastPointsTable
}

/** What somebody answers for. Amounts are in the workspace's currency. */
export interface GoalsTable {
  id: Generated<number>
  /** Null: the whole market. */
  segment_id: Optional<number>
  measure: string
  /** `2026-03`, `2026-Q1`, `2026`. */
  period: string
  target: number
  owner: Optional<string>
  budget: Optional<number>
  spent: Optional<number>
  note: Optional<string>
  actor: string
  at: Timestamp
}

/** A forecast as it was made. */
export interface ForecastsTable {
  id: Generated<number>
  kind: 'series' | 'pipeline'
  segment_id: Optional<number>
  segment: Optional<string>
  rule: Optional<string>
  product: Optional<string>
  measure: string
  /** `until`: one figure for the time until a day. */
  grain: 'week' | 'month' | 'quarter' | 'until'
  as_of: string
  made_at: Timestamp
  method: string
  mase: Optional<number>
  naive_mase: Optional<number>
  coverage80: Optional<number>
  n: number
  detail: Json
  actor: string
}

export interface ForecastPointsTable {
  id: Generated<number>
  forecast_id: number
  period: string
  first_day: string
  last_day: string
  mean: number
  lo80: Optional<number>
  hi80: Optional<number>
  lo95: Optional<number>
  hi95: Optional<number>
}
