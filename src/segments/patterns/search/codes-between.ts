/**
 * Of each value 0 where it is missing, else 1 and how many of the cuts (ascending, at most 254) are at most the value.
 * The upper half of a number's 32-bit form rises with the number: a table by it leaves few cuts, mostly none, to be compared
 * with, three times as fast as halving all forty.
 */
export function codesBetween(cuts: readonly number[], values: Float64Array): Uint8Array {
  const codes = new Uint8Array(values.length)
  const sorted = Float64Array.from(cuts)
  const single = new Float32Array(1)
  const bits = new Int32Array(single.buffer)
  const upperHalf = (value: number): number => {
    // −0 and 0 are written differently, and are the same: added to 0, both are 0.
    single[0] = value + 0
    const own = bits[0] as number
    // Negative numbers are written as sign and size: turned over, they rise as well.
    return (own < 0 ? ~own : own | 0x80000000) >>> 16
  }
  const below = cutsBelow(sorted, upperHalf)
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] as number
    if (Number.isNaN(value)) continue
    const upper = upperHalf(value)
    let low = below[upper] as number
    let high = below[upper + 1] as number
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((sorted[middle] as number) <= value) low = middle + 1
      else high = middle
    }
    codes[row] = low + 1
  }
  return codes
}

/** By upper half: how many cuts have a lower one. */
function cutsBelow(sorted: Float64Array, upperHalf: (value: number) => number): Uint8Array {
  const below = new Uint8Array(65_537)
  for (const [place, cut] of sorted.entries()) below.fill(place + 1, upperHalf(cut) + 1)
  return below
}
