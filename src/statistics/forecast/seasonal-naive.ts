/**
 * The last season again: the value of the same month a year before (season 1: the last value again). The yardstick that
 * every method has to beat (R. J. Hyndman and G. Athanasopoulos, "Forecasting: Principles and Practice", 3rd edition
 * 2021, 5.2). Known values must be as many as the season at least.
 */
export function seasonalNaive(known: readonly number[], season: number, horizon: number): number[] {
  const start = known.length - season
  return Array.from({ length: horizon }, (_, step) => known[start + (step % season)] ?? Number.NaN)
}
