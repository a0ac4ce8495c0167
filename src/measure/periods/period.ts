/** How long one step of a trend is. */
export type Grain = 'week' | 'month' | 'quarter'

export const GRAINS = ['week', 'month', 'quarter'] as const satisfies readonly Grain[]

/** A stretch of the calendar where the workspace is. */
export interface Period {
  /** `2026-03`; of a quarter `2026-Q1` (`FY2026-Q1` where the fiscal year begins later than January); of a week its Monday. */
  readonly key: string
  readonly grain: Grain
  /** `2026-03-01`. */
  readonly firstDay: string
  readonly lastDay: string
  /** The first instant of it, and the first after it, in milliseconds since 1970. */
  readonly from: number
  readonly until: number
  /** It goes on after what the records know: its figures are not whole. */
  readonly partial: boolean
}
