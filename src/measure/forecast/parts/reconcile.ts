/** One part's own forecast of a period. */
interface OwnForecast {
  readonly mean: number
  /** Mean square of its past errors: how far it may have to move. */
  readonly variance: number
}

/**
 * Moves forecasts of parts so that they make up the forecast of the total to the cent: the part's share of what is missing
 * is its share of the error variances (weighted least squares with the total held; S. L. Wickramasuriya, G. Athanasopoulos
 * and R. J. Hyndman, "Optimal forecast reconciliation", JASA 114 (2019) 804–819, with errors taken as unrelated). A part
 * that never erred moves only where no other can. With `least` no part falls below it: what one cannot give the others do.
 * Cents that rounding leaves go to the largest remainders. Amounts of at most 10¹³.
 */
export function reconcile(parts: readonly OwnForecast[], total: number, least?: number): number[] {
  if (parts.length === 0) return []
  const moved = moveTo(parts, total, least)
  return roundTo(moved, Math.round(total * 100), least === undefined ? undefined : Math.round(least * 100))
}

function moveTo(parts: readonly OwnForecast[], total: number, least = Number.NEGATIVE_INFINITY): number[] {
  const means = parts.map(({ mean }) => Math.max(least, mean))
  const weights = weightsOf(parts)
  const stuck = new Set<number>()
  const found = [...means]
  // At most one round a part: in each one at least one more reaches the least.
  for (let round = 0; round <= parts.length; round += 1) {
    const free = means.map((_, place) => place).filter((place) => !stuck.has(place) && (weights[place] ?? 0) > 0)
    if (free.length === 0) break
    const rest = total - sum(means.map((mean, place) => (stuck.has(place) ? least : mean)))
    const weight = sum(free.map((place) => weights[place] ?? 0))
    for (const place of means.keys()) {
      const share = free.includes(place) ? ((weights[place] ?? 0) / weight) * rest : 0
      found[place] = (stuck.has(place) ? least : (means[place] ?? 0)) + share
    }
    const below = free.filter((place) => (found[place] ?? 0) < least)
    if (below.length === 0) return found
    for (const place of below) stuck.add(place)
  }
  // Only parts that never erred are left above the least: they give in proportion to what they have.
  const above = means.map((mean, place) => (stuck.has(place) ? 0 : mean - least))
  const room = sum(above)
  const left = total - least * parts.length
  return means.map((_, place) => least + (room === 0 ? left / parts.length : ((above[place] ?? 0) * left) / room))
}

/** Variances; where none ever erred, how large the parts are; where all are nothing, all alike. */
function weightsOf(parts: readonly OwnForecast[]): number[] {
  const choices = [parts.map(({ variance }) => variance), parts.map(({ mean }) => Math.abs(mean))]
  const largest = choices.map((each) => Math.max(...each))
  const chosen = choices.findIndex((_, place) => (largest[place] ?? 0) > 0)
  const top = largest[chosen] ?? 1
  // Shares of the largest, so that squares of large amounts cannot run out of numbers.
  return (choices[chosen] ?? parts.map(() => 1)).map((weight) => weight / top)
}

/** Amounts as whole cents that add up to `cents`, each at most a cent from what it was. */
function roundTo(amounts: readonly number[], cents: number, least = Number.NEGATIVE_INFINITY): number[] {
  const whole = amounts.map((amount) => Math.max(least, Math.floor(amount * 100)))
  const order = amounts
    .map((amount, place) => ({ place, remainder: amount * 100 - (whole[place] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.place - b.place)
    .map(({ place }) => place)
  let left = cents - sum(whole)
  for (let turn = 0; left > 0; turn += 1) {
    const place = order[turn % order.length] ?? 0
    whole[place] = (whole[place] ?? 0) + 1
    left -= 1
  }
  // Floating sums may be a cent too high.
  for (let turn = order.length - 1; left < 0; turn = turn === 0 ? order.length - 1 : turn - 1) {
    const place = order[turn] ?? 0
    if ((whole[place] ?? 0) <= least) continue
    whole[place] = (whole[place] ?? 0) - 1
    left += 1
  }
  return whole.map((each) => each / 100)
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, each) => total + each, 0)
}
