import { logGamma } from './log-gamma.ts'

/**
 * The value below which a Student's t variable of so many degrees of freedom (above 0) lies with chance `share` (above 0,
 * below 1), to about 10 digits: halved until neighbours are left, as `normalQuantile`.
 */
export function studentQuantile(share: number, freedom: number): number {
  const tail = Math.min(share, 1 - share)
  let [low, high] = [0, 1]
  while (studentTail(high, freedom) > tail && high < 1e15) high *= 2
  for (let step = 0; step < 80; step += 1) {
    const middle = (low + high) / 2
    if (studentTail(middle, freedom) > tail) low = middle
    else high = middle
  }
  return share < 0.5 ? -low : low
}

/** Chance that a Student's t variable is above `t` ≥ 0: half the incomplete beta function at ν ÷ (ν + t²). */
function studentTail(t: number, freedom: number): number {
  return incompleteBeta(freedom / (freedom + t ** 2), freedom / 2, 0.5) / 2
}

/** Regularised incomplete beta function: the continued fraction of Abramowitz and Stegun (1964) 26.5.8, by Lentz's method. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a)
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a
  let [c, d] = [1, 1 / nonZero(1 - ((a + b) * x) / (a + 1))]
  let fraction = d
  for (let m = 1; m < 500; m += 1) {
    for (const factor of [
      (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)),
      (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)),
    ]) {
      d = 1 / nonZero(1 + factor * d)
      c = nonZero(1 + factor / c)
      fraction *= d * c
    }
    if (Math.abs(d * c - 1) < 1e-15) break
  }
  return front * fraction
}

function nonZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value
}
