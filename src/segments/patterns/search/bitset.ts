/** A set of rows, 32 to a word. */
export type Bitset = Uint32Array

export function emptyBitset(rows: number): Bitset {
  return new Uint32Array((rows + 31) >>> 5)
}

export function addBit(set: Bitset, row: number): void {
  set[row >>> 5] = (set[row >>> 5] as number) | (1 << (row & 31))
}

export function hasBit(set: Bitset, row: number): boolean {
  return (((set[row >>> 5] as number) >>> (row & 31)) & 1) === 1
}

export function both(one: Bitset, other: Bitset): Bitset {
  const result = new Uint32Array(one.length)
  for (let word = 0; word < one.length; word += 1) result[word] = (one[word] as number) & (other[word] as number)
  return result
}

/** In `one` and not in `other`. */
export function without(one: Bitset, other: Bitset): Bitset {
  const result = new Uint32Array(one.length)
  for (let word = 0; word < one.length; word += 1) result[word] = (one[word] as number) & ~(other[word] as number)
  return result
}

export function countBits(set: Bitset): number {
  let count = 0
  for (let word = 0; word < set.length; word += 1) count += popcount(set[word] as number)
  return count
}

export function countBoth(one: Bitset, other: Bitset): number {
  let count = 0
  for (let word = 0; word < one.length; word += 1) count += popcount((one[word] as number) & (other[word] as number))
  return count
}

/** Rows in both ÷ rows in either; 1 where both are empty. */
export function jaccard(one: Bitset, other: Bitset): number {
  let shared = 0
  let either = 0
  for (let word = 0; word < one.length; word += 1) {
    shared += popcount((one[word] as number) & (other[word] as number))
    either += popcount((one[word] as number) | (other[word] as number))
  }
  return either === 0 ? 1 : shared / either
}

/** Bits set in 32 (H. S. Warren, "Hacker's Delight", 2nd ed., §5-1). */
function popcount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  bits = (bits + (bits >>> 4)) & 0x0f0f0f0f
  return Math.imul(bits, 0x01010101) >>> 24
}
