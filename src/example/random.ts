/** A seeded source of chance. The same seed and keys give the same sequence on every machine. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number
  /** A whole number from 0 to `below` − 1. */
  below(below: number): number
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  /** One of the items, in proportion to its weight. */
  weighted<T>(list: readonly (readonly [item: T, weight: number])[]): T
  /** Nearly normal with mean 0 and variance 1, within ±6: the sum of twelve uniforms. */
  normal(): number
  /** Log-normal by its median and the standard deviation of its logarithm. */
  logNormal(median: number, sigma: number): number
  poisson(mean: number): number
}

/**
 * A stream of its own for each list of keys, e.g. `randomFrom(seed, account, 'deals')`: any account can be made
 * without the ones before it, and a change to one story leaves the others as they were.
 *
 * Generator: sfc32 (Chris Doty-Humphrey, PractRand), started from an FNV-1a/murmur3-mixed hash of the keys
 * and run twelve rounds, as its author advises.
 */
export function randomFrom(seed: number, ...keys: readonly (string | number)[]): Random {
  const text = [seed, ...keys].join('\u0000')
  let a = hash(text, 0x9e3779b9)
  let b = hash(text, 0x85ebca6b)
  let c = hash(text, 0xc2b2ae35)
  let counter = 1

  function next(): number {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return (sum >>> 0) / 4294967296
  }
  for (let round = 0; round < 12; round += 1) next()

  function weighted<T>(list: readonly (readonly [T, number])[]): T {
    const total = list.reduce((sum, [, weight]) => sum + weight, 0)
    let left = next() * total
    for (const [item, weight] of list) {
      left -= weight
      if (left < 0) return item
    }
    return (list.at(-1) as readonly [T, number])[0]
  }

  function normal(): number {
    let sum = -6
    for (let draw = 0; draw < 12; draw += 1) sum += next()
    return sum
  }

  function poisson(mean: number): number {
    const limit = Math.exp(-mean)
    let events = 0
    for (let product = next(); product > limit; product *= next()) events += 1
    return events
  }

  return {
    next,
    below: (below) => Math.floor(next() * below),
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (probability) => next() < probability,
    pick: <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T,
    weighted,
    normal,
    logNormal: (median, sigma) => median * Math.exp(sigma * normal()),
    poisson,
  }
}

function hash(text: string, start: number): number {
  let state = start ^ text.length
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193)
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
  return (state ^ (state >>> 16)) | 0
}
