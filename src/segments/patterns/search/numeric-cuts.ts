/** Steps of 2.5% have the deciles, quintiles and quartiles among them; with them the thirds. */
const SHARES = [...Array.from({ length: 39 }, (_, index) => (index + 1) / 40), 1 / 3, 2 / 3].sort((a, b) => a - b)
/** So few different values are each a step of their own. */
const FEW = 40

/**
 * Where a numeric attribute may be cut, ascending: `x >= cut` or `x < cut`. Quantiles of the values, moved to a round
 * number where that moves them less than a quarter of the way to the next one: 50 employees are easier said than 48.
 */
export function numericCuts(values: Float64Array, whole: boolean): number[] {
  const known = sampled(knownOf(values)).sort()
  if (known.length === 0) return []
  const few = distinctUpTo(known, FEW)
  if (few !== undefined) {
    return few.slice(1).map((value, index) => (whole ? value : between(few[index] as number, value)))
  }
  const quantiles = [...new Set(SHARES.map((share) => known[Math.floor(share * known.length)] as number))]
  const [least, most] = [known[0] as number, known[known.length - 1] as number]
  const cuts = quantiles.map((value, index) => {
    const below = value - (quantiles[index - 1] ?? least)
    const above = (quantiles[index + 1] ?? most) - value
    return rounded(value, Math.min(below, above) / 4, whole)
  })
  return [...new Set(cuts)].filter((cut) => cut > least)
}

function knownOf(values: Float64Array): Float64Array {
  const known = new Float64Array(values.length)
  let count = 0
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] as number
    if (!Number.isNaN(value)) known[count++] = value
  }
  return known.subarray(0, count)
}

/** Quantiles of so many values are off by less than half a percent: sorting more would take longer than searching. */
const SAMPLE = 10_000

function sampled(values: Float64Array): Float64Array {
  if (values.length <= SAMPLE) return values
  const step = values.length / SAMPLE
  return Float64Array.from({ length: SAMPLE }, (_, place) => values[Math.floor(place * step)] as number)
}

/** The different values of a sorted list, unless there are more than `most`. */
function distinctUpTo(sorted: Float64Array, most: number): number[] | undefined {
  const found: number[] = []
  for (const value of sorted) {
    if (found[found.length - 1] === value) continue
    if (found.length === most) return undefined
    found.push(value)
  }
  return found
}

/** The shortest number above `low` and at most `high`. */
function between(low: number, high: number): number {
  return rounded(high, (high - low) / 2, false)
}

/** A multiple of 1, 2 or 5 times a power of ten, at most `room` away from the value. */
function rounded(value: number, room: number, whole: boolean): number {
  if (!(room > 0)) return value
  // A multiple of a step is at most half a step away.
  const power = Math.floor(Math.log10(2 * room))
  const digits = Math.max(0, -power)
  const step = [5, 2, 1].map((digit) => digit * 10 ** power).find((each) => each <= 2 * room) ?? 10 ** power
  if (whole && step < 1) return Math.round(value)
  // 3 × 0.1 is 0.30000000000000004: written with as many digits as the step has.
  return Number((Math.round(value / step) * step).toFixed(Math.min(20, digits)))
}
