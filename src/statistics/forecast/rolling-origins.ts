import { combine, type Recurring } from './combine.ts'
import { seasonalNaive } from './seasonal-naive.ts'

/** Two forecasts that would have been made when `origin` values were known, and what came, all on the same scale. */
export interface RolledStep {
  readonly origin: number
  /** Periods ahead, from 1. */
  readonly step: number
  readonly actual: number
  readonly combined: number
  readonly naive: number
}

/**
 * Forecasts again from every earlier origin, as L. J. Tashman describes ("Out-of-sample tests of forecasting accuracy",
 * International Journal of Forecasting 16 (2000) 437–450): each knows nothing of what came after it, its weights and its
 * season neither. Other work gets its turn between origins.
 */
export async function rollOrigins(
  scaled: readonly number[],
  asked: Recurring & {
    readonly horizon: number
    readonly firstOrigin: number
    readonly naiveOnly: boolean
  },
): Promise<RolledStep[]> {
  const rolled: RolledStep[] = []
  for (let origin = asked.firstOrigin; origin < scaled.length; origin += 1) {
    const known = scaled.slice(0, origin)
    const ahead = Math.min(asked.horizon, scaled.length - origin)
    const naive = seasonalNaive(known, asked.season, ahead)
    const combined = asked.naiveOnly ? naive : combine(known, asked, ahead)
    for (const [place, value] of naive.entries())
      rolled.push({
        origin,
        step: place + 1,
        actual: scaled[origin + place] ?? 0,
        combined: combined[place] ?? value,
        naive: value,
      })
    if (!asked.naiveOnly) await new Promise<void>((resolve) => setImmediate(resolve))
  }
  return rolled
}
