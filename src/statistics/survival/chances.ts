/** The rates of pools spread over days 0 to `days` − 1. */
export function spreadRates(starts: ArrayLike<number>, rates: ArrayLike<number>, days: number): Float64Array {
  const spread = new Float64Array(days)
  let pool = 0
  for (let day = 0; day < days; day += 1) {
    while (pool + 1 < starts.length && (starts[pool + 1] ?? 0) <= day) pool += 1
    spread[day] = rates[pool] ?? 0
  }
  return spread
}

/** What becomes of one that is open before age `from`, in the following `days` days. */
export interface Chances {
  readonly won: number
  readonly lost: number
}

/** Daily rates of one kind of day: by age in days, the last holding for all older ones. */
export interface DayRates {
  readonly won: ArrayLike<number>
  readonly lost: ArrayLike<number>
}

/**
 * Chance to be won, and to be lost, within so many days, given that it is open before age `from` (in days): sums of
 * (still open) × (rate of that age), the conditional cumulative incidence. `days` holds the rates of each day to come, so
 * that they may differ by calendar; those before `firstDay` are passed over, for what is opened later. Rates that exceed 1
 * together are scaled down to 1.
 */
export function chancesWithin(days: readonly DayRates[], from: number, firstDay = 0): Chances {
  let open = 1
  let [won, lost] = [0, 0]
  for (let day = firstDay; day < days.length; day += 1) {
    const rates = days[day] as DayRates
    const age = Math.min(rates.won.length - 1, from + day - firstDay)
    let toWon = rates.won[age] ?? 0
    let toLost = rates.lost[age] ?? 0
    const both = toWon + toLost
    if (both > 1) {
      toWon /= both
      toLost /= both
    }
    won += open * toWon
    lost += open * toLost
    open = Math.max(0, open * (1 - toWon - toLost))
  }
  return { won, lost }
}
