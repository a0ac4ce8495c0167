/** Draws the next number, at least 0 and below 1. */
export type Random = () => number

/**
 * A sequence of random numbers that is the same for the same seed on every machine, so that a figure that was found by
 * drawing can be found again: sfc32 of C. Doty-Humphrey's PractRand (0.95, 2014), whose tests it passes to the end; 128 bits
 * of state, never for secrets. A text as seed is spread over the state by the FNV-1a hash.
 */
export function seededRandom(seed: number | string): Random {
  let hash = 0x811c9dc5
  for (const unit of new TextEncoder().encode(String(seed))) hash = Math.imul(hash ^ unit, 0x01000193)
  let [a, b, c, counter] = [hash | 0, Math.imul(hash, 0x9e3779b1) | 0, hash ^ 0x5851f42d, 1]
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 0x1_0000_0000
  }
  // The first numbers still show what the seed was.
  for (let round = 0; round < 15; round += 1) next()
  return next
}

/** A standard normal number: G. E. P. Box and M. E. Muller, Annals of Mathematical Statistics 29 (1958) 610–611. */
export function normalDraw(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}
