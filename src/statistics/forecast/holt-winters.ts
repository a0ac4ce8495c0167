/** Weights of the newest value in level, trend and season, 0 to 1, and the share of the trend that is left a step later. */
export interface Smoothing {
  readonly level: number
  readonly trend: number
  readonly season: number
  readonly damping: number
}

interface Fitted {
  readonly squares: number
  readonly level: number
  readonly slope: number
  readonly seasons: readonly number[]
}

const LEVELS = [0.05, 0.1, 0.2, 0.35, 0.5, 0.7]
const TRENDS = [0, 0.05, 0.15]
const SEASONS = [0, 0.1, 0.3]
const DAMPINGS = [0.98, 0.9, 0.8]

/**
 * Holt and Winters' additive smoothing with a damped trend (Hyndman and Athanasopoulos 2021, 8.2 and 8.3); additive on
 * logarithms is multiplicative in the values. The weights are those of a grid with the least squared errors one step
 * ahead. Season 1: Holt's without seasons.
 */
export function holtWinters(known: readonly number[], season: number, horizon: number): number[] {
  let best: { fitted: Fitted; smoothing: Smoothing } | undefined
  const start = beginning(known, season)
  for (const level of LEVELS)
    for (const trend of TRENDS)
      for (const own of season === 1 ? [0] : SEASONS)
        for (const damping of DAMPINGS) {
          const smoothing = { level, trend, season: own, damping }
          const fitted = smooth(known, smoothing, start)
          if (best === undefined || fitted.squares < best.fitted.squares) best = { fitted, smoothing }
        }
  if (best === undefined) return []
  const { fitted, smoothing } = best
  const ahead: number[] = []
  let [moved, share] = [0, 1]
  for (let step = 0; step < horizon; step += 1) {
    share *= smoothing.damping
    moved += share * fitted.slope
    ahead.push(fitted.level + moved + (fitted.seasons[(known.length + step) % season] ?? 0))
  }
  return ahead
}

/** Where smoothing starts: a straight line by least squares, and each season's mean distance from it. */
function beginning(known: readonly number[], season: number): Pick<Fitted, 'level' | 'slope' | 'seasons'> {
  const used = known.slice(0, season === 1 ? Math.min(known.length, 12) : Math.min(known.length, 3 * season))
  const whole = season === 1 ? used : used.slice(0, Math.max(season, used.length - (used.length % season)))
  const slope = whole.length < 2 * season && season > 1 ? 0 : leastSquares(whole)
  const middle = whole.reduce((sum, value) => sum + value, 0) / Math.max(1, whole.length)
  const level = middle - (slope * (whole.length + 1)) / 2
  const seasons = Array.from({ length: season }, (_, place) => {
    if (season === 1) return 0
    let [sum, count] = [0, 0]
    for (let each = place; each < whole.length; each += season) {
      sum += (whole[each] ?? 0) - level - slope * (each + 1)
      count += 1
    }
    return count === 0 ? 0 : sum / count
  })
  return { level, slope, seasons }
}

function leastSquares(values: readonly number[]): number {
  const middle = (values.length - 1) / 2
  let [over, under] = [0, 0]
  for (const [place, value] of values.entries()) {
    over += (place - middle) * value
    under += (place - middle) ** 2
  }
  return under === 0 ? 0 : over / under
}

/** The recursion over the known values from a beginning. */
export function smooth(
  known: readonly number[],
  smoothing: Smoothing,
  start: Pick<Fitted, 'level' | 'slope' | 'seasons'>,
): Fitted {
  let { level, slope } = start
  const seasons = [...start.seasons]
  let squares = 0
  for (const [place, value] of known.entries()) {
    const at = place % seasons.length
    const own = seasons[at] ?? 0
    const expected = level + smoothing.damping * slope
    const error = value - expected - own
    squares += error ** 2
    level = expected + smoothing.level * error
    slope = smoothing.damping * slope + smoothing.level * smoothing.trend * error
    seasons[at] = own + smoothing.season * (1 - smoothing.level) * error
  }
  return { squares, level, slope, seasons }
}
