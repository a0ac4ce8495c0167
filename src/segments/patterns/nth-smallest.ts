const BUCKETS = 65_536

/**
 * The n-th smallest value, 1 being the smallest; no NaN among them. Only those that share one of many equal steps with it are
 * sorted: three passes, each a turn, where sorting a million would hold up everybody else.
 */
export async function nthSmallest(values: Float64Array, n: number, turn: () => Promise<void>): Promise<number> {
  let [low, high] = [Infinity, -Infinity]
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] as number
    if (value < low) low = value
    if (value > high && value !== Infinity) high = value
  }
  await turn()
  // All are in one bucket where they are the same, or too close or too far apart for steps between them.
  const range = high - low
  const even = (BUCKETS - 2) / range
  const steps = Number.isFinite(range) && Number.isFinite(even) ? even : 0
  const bucketOf = (value: number): number => {
    if (value > high) return BUCKETS - 1
    return steps === 0 ? 0 : Math.floor((value - low) * steps)
  }
  const counts = new Uint32Array(BUCKETS)
  for (let place = 0; place < values.length; place += 1) {
    const bucket = bucketOf(values[place] as number)
    counts[bucket] = (counts[bucket] as number) + 1
  }
  await turn()
  let [bucket, before] = [0, 0]
  while (bucket < BUCKETS - 1 && before + (counts[bucket] as number) < n) {
    before += counts[bucket] as number
    bucket += 1
  }
  const near = new Float64Array(counts[bucket] as number)
  let filled = 0
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] as number
    if (bucketOf(value) === bucket) near[filled++] = value
  }
  await turn()
  return near.sort()[n - before - 1] as number
}
