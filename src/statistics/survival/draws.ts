import { normalDraw, type Random } from '../random.ts'

/** A Poisson count: by multiplication of uniform numbers (D. E. Knuth), beyond 50 by the normal distribution, rounded. */
export function poissonDraw(mean: number, random: Random): number {
  if (mean <= 0) return 0
  if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normalDraw(random)))
  const limit = Math.exp(-mean)
  let count = 0
  for (let product = random(); product > limit; product *= random()) count += 1
  return count
}

/**
 * How many of many happen, each with a chance of its own, from the sum of the chances and the variance Σ p(1 − p): a
 * binomial count of the same mean and variance where they are few, the normal distribution where they are many.
 */
export function countDraw(mean: number, variance: number, random: Random): number {
  if (mean <= 0) return 0
  const chance = 1 - variance / mean
  if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(Math.max(0, variance)) * normalDraw(random)))
  if (chance < 0.02) return poissonDraw(mean, random)
  const trials = Math.max(1, Math.round(mean / chance))
  const each = Math.min(1, mean / trials)
  let count = 0
  for (let trial = 0; trial < trials; trial += 1) if (random() < each) count += 1
  return count
}

/** A gamma number of mean 1 and this variance: G. Marsaglia and W. W. Tsang, ACM TOMS 26 (2000) 363–372. 1 without variance. */
export function gammaFactor(variance: number, random: Random): number {
  if (variance <= 0) return 1
  const shape = 1 / variance
  const raised = shape < 1 ? shape + 1 : shape
  const [d, c] = [raised - 1 / 3, 1 / Math.sqrt(9 * (raised - 1 / 3))]
  for (;;) {
    const x = normalDraw(random)
    const v = (1 + c * x) ** 3
    if (v <= 0) continue
    if (Math.log(1 - random()) >= 0.5 * x * x + d - d * v + d * Math.log(v)) continue
    return (d * v * (shape < 1 ? (1 - random()) ** (1 / shape) : 1)) / shape
  }
}
