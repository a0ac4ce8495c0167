/**
 * What an error is divided by: the mean absolute error that the seasonal naive line makes one season ahead within the
 * values known at the origin. R. J. Hyndman and A. B. Koehler, "Another look at measures of forecast accuracy",
 * International Journal of Forecasting 22 (2006) 679–688; 0 where the series never changed.
 */
export function naiveScale(known: readonly number[], season: number): number {
  let sum = 0
  for (let place = season; place < known.length; place += 1)
    sum += Math.abs((known[place] ?? 0) - (known[place - season] ?? 0))
  return known.length > season ? sum / (known.length - season) : 0
}

/** Mean absolute scaled error: below 1 is better than the naive line was within the known values; null where nothing can be scaled. */
export function mase(errors: readonly { readonly error: number; readonly scale: number }[]): number | null {
  const scaled = errors.filter(({ scale }) => scale > 0).map(({ error, scale }) => Math.abs(error) / scale)
  return scaled.length === 0 ? null : scaled.reduce((sum, each) => sum + each, 0) / scaled.length
}
