/**
 * The last season again, moved by the mean change from one season to the next: the drift method of Hyndman and
 * Athanasopoulos (2021, 5.2) over seasons (season 1: the straight line through the first and the last value). The change
 * is the difference of the means of the last two seasons, or, with less than two known, of what was observed twice.
 */
export function driftForecast(known: readonly number[], season: number, horizon: number): number[] {
  const { length } = known
  const change = season === 1 ? lineStep(known) : seasonChange(known, season)
  const start = length - season
  return Array.from(
    { length: horizon },
    (_, step) => (known[start + (step % season)] ?? Number.NaN) + change * (Math.floor(step / season) + 1),
  )
}

function lineStep(known: readonly number[]): number {
  return known.length < 2 ? 0 : ((known.at(-1) ?? 0) - (known[0] ?? 0)) / (known.length - 1)
}

function seasonChange(known: readonly number[], season: number): number {
  const first = Math.max(season, known.length - season)
  const pairs = known.length - first
  let sum = 0
  for (let place = first; place < known.length; place += 1) sum += (known[place] ?? 0) - (known[place - season] ?? 0)
  return pairs > 0 ? sum / pairs : 0
}
