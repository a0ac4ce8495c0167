/** Daily rates by age: of each pool of ages (`starts`, ascending from 0), and how they change by calendar day. */
export interface DailyRates {
  readonly starts: ArrayLike<number>
  /** Chance a day to be won, and lost, by pool. */
  readonly won: ArrayLike<number>
  readonly lost: ArrayLike<number>
}

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

/**
 * Chance to be won, and to be lost, within so many days, given that it is open before age `from` (in days): sums of
 * (still open) × (rate of that age), the conditional cumulative incidence. `wonFactor[d]` and `lostFactor[d]` multiply the
 * rates on the d-th of these days. Chances that would exceed 1 together are scaled down to 1.
 */
export function chancesWithin(
  won: ArrayLike<number>,
  lost: ArrayLike<number>,
  from: number,
  days: number,
  wonFactor: ArrayLike<number>,
  lostFactor: ArrayLike<number>,
  /** Of these days only those from this place on count: for what is opened later. */
  firstDay = 0,
): Chances {
  let open = 1
  let [byWon, byLost] = [0, 0]
  const last = won.length - 1
  for (let day = firstDay; day < days; day += 1) {
    const age = Math.min(last, from + day - firstDay)
    let toWon = (won[age] ?? 0) * (wonFactor[day] ?? 1)
    let toLost = (lost[age] ?? 0) * (lostFactor[day] ?? 1)
    const both = toWon + toLost
    if (both > 1) {
      toWon /= both
      toLost /= both
    }
    byWon += open * toWon
    byLost += open * toLost
    open = Math.max(0, open * (1 - toWon - toLost))
  }
  return { won: byWon, lost: byLost }
}
