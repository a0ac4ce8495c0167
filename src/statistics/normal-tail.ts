/**
 * Chance that a standard normal value is above `z`, to about 14 digits also far out, where 1 − Φ would lose them all:
 * the series around 0 and the continued fraction of Mills' ratio, both of Laplace (M. Abramowitz and I. A. Stegun,
 * "Handbook of Mathematical Functions", 1964, 26.2.11 and 26.2.14).
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z)
  const density = Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI)
  if (z < 3) {
    let term = z
    let sum = z
    for (let odd = 3; term > sum * 1e-17; odd += 2) {
      term *= z ** 2 / odd
      sum += term
    }
    return 0.5 - density * sum
  }
  let fraction = z
  for (let step = 100; step > 0; step -= 1) fraction = z + step / fraction
  return density / fraction
}

/** Two-sided p-value of a standard normal test statistic, 0 to 1. */
export function normalTwoSided(z: number): number {
  return 2 * normalTail(Math.abs(z))
}
