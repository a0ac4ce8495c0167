/**
 * The value below which `share` (0 to 1) of the values lie, between two neighbours in proportion: definition 7 of
 * R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", American Statistician 50 (1996) 361–365, which
 * spreadsheets use too. `sorted` is ascending; undefined of nothing.
 */
export function percentile(sorted: ArrayLike<number>, share: number): number | undefined {
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) return undefined
  return below === above ? below : below + (place - Math.floor(place)) * (above - below)
}
