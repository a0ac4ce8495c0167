/**
 * How far each place of the year lies from the year's mean, known[0] being the first place; sums to 0. Means over the years
 * of what is left without the trend, drawn towards 0 as far as they could be noise: the estimator of W. James and C. Stein
 * as D. M. Miller and D. Williams use it ("Shrinkage estimators of time series seasonal factors and their effect on
 * forecasting accuracy", International Journal of Forecasting 19 (2003) 669–684). Two or three years of months say little
 * of each; where months do not differ beyond noise, no season is left.
 */
export function seasonShape(known: readonly number[], season: number): number[] {
  const flat = Array.from({ length: season }, () => 0)
  if (season < 2 || known.length <= season) return flat
  const trend = yearlyChange(known, season) / season
  const middle = (known.length - 1) / 2
  const left = known.map((value, place) => value - trend * (place - middle))
  const means = flat.map((_, place) => {
    const own = left.filter((__, each) => each % season === place)
    return own.reduce((sum, value) => sum + value, 0) / own.length
  })
  const mean = means.reduce((sum, value) => sum + value, 0) / season
  const noise = left.reduce((sum, value, place) => sum + (value - (means[place % season] ?? 0)) ** 2, 0)
  const variance = noise / Math.max(1, known.length - season - 1) / (known.length / season)
  const between = means.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  const kept = between > 0 ? Math.max(0, 1 - (Math.max(0, season - 3) * variance) / between) : 0
  return means.map((value) => kept * (value - mean))
}

/** Mean difference between values a season apart. */
function yearlyChange(known: readonly number[], season: number): number {
  let sum = 0
  for (let place = season; place < known.length; place += 1) sum += (known[place] ?? 0) - (known[place - season] ?? 0)
  return sum / (known.length - season)
}

/** The values without their season. */
export function withoutSeason(known: readonly number[], shape: readonly number[]): number[] {
  return known.map((value, place) => value - (shape[place % shape.length] ?? 0))
}
