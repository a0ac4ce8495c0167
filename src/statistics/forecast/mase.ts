/** An error and what it is divided by. */
export interface ScaledError {
  readonly error: number
  readonly unit: number
}

/**
 * What errors of forecasts made when these values were known are divided by: the mean absolute error that the seasonal
 * naive line makes one season ahead within them. R. J. Hyndman and A. B. Koehler, "Another look at measures of forecast
 * accuracy", International Journal of Forecasting 22 (2006) 679–688. 0 where the series never changed.
 */
export function naiveScale(known: readonly number[], season: number): number {
  let sum = 0
  for (let place = season; place < known.length; place += 1)
    sum += Math.abs((known[place] ?? 0) - (known[place - season] ?? 0))
  return known.length > season ? sum / (known.length - season) : 0
}

/** Mean absolute scaled error: below 1 errs less than the naive line did within the known values. Null where no unit is above 0. */
export function mase(errors: readonly ScaledError[]): number | null {
  const scaled = errors.filter(({ unit }) => unit > 0).map(({ error, unit }) => Math.abs(error) / unit)
  return scaled.length === 0 ? null : scaled.reduce((sum, each) => sum + each, 0) / scaled.length
}
