/**
 * Two-sided exact p-value of `hits` hits among independent trials that each have their own chance: twice the smaller tail, at
 * most 1. The distribution is built up trial by trial (R. E. Barlow and K. D. Heidtmann, "Computing k-out-of-n system
 * reliability", IEEE Transactions on Reliability 33 (1984) 322–323), so it costs the square of the trials.
 */
export function poissonBinomialTest(chances: ArrayLike<number>, hits: number): number {
  const distribution = new Float64Array(chances.length + 1)
  distribution[0] = 1
  for (let trial = 0; trial < chances.length; trial += 1) {
    const chance = chances[trial] as number
    for (let count = trial + 1; count > 0; count -= 1) {
      distribution[count] =
        (distribution[count] as number) * (1 - chance) + (distribution[count - 1] as number) * chance
    }
    distribution[0] *= 1 - chance
  }
  const tail = (from: number, to: number) => distribution.subarray(from, to).reduce((sum, chance) => sum + chance, 0)
  return Math.min(1, 2 * Math.min(tail(0, hits + 1), tail(hits, distribution.length)))
}
