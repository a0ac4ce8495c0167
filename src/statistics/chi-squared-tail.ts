import { logGamma } from './log-gamma.ts'

/**
 * Chance that a chi-squared value of so many degrees of freedom is above `x`: the incomplete gamma function by its series
 * near 0 and its continued fraction beyond (M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions", 1964,
 * 6.5.29 and 6.5.31), to about 13 digits.
 */
export function chiSquaredTail(x: number, degrees: number): number {
  if (x <= 0) return 1
  const [shape, at] = [degrees / 2, x / 2]
  const scale = Math.exp(shape * Math.log(at) - at - logGamma(shape))
  if (at < shape + 1) {
    let term = 1 / shape
    let sum = term
    for (let step = 1; term > sum * 1e-17; step += 1) {
      term *= at / (shape + step)
      sum += term
    }
    return Math.max(0, 1 - scale * sum)
  }
  // From the end towards the front: 400 links are plenty from `shape` + 1 on.
  let fraction = 0
  for (let link = 400; link > 0; link -= 1)
    fraction = (link * (shape - link)) / (at + 2 * link + 1 - shape + fraction)
  return scale / (at + 1 - shape + fraction)
}
