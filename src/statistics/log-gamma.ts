/** ln 2π ÷ 2. */
const HALF_LOG_TAU = 0.9189385332046728

/**
 * Natural logarithm of Γ(x), x above 0, to about 15 digits: the asymptotic series of Stirling (M. Abramowitz and
 * I. A. Stegun, "Handbook of Mathematical Functions", 1964, 6.1.41), small arguments raised to 10 by Γ(x+1) = x·Γ(x).
 */
export function logGamma(x: number): number {
  let raised = x
  let product = 1
  while (raised < 10) {
    product *= raised
    raised += 1
  }
  const inverse = 1 / raised
  const square = inverse ** 2
  const series =
    inverse *
    (1 / 12 -
      square *
        (1 / 360 -
          square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360360 - square / 156))))))
  return (raised - 0.5) * Math.log(raised) - raised + HALF_LOG_TAU + series - Math.log(product)
}
