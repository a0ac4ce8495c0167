import { normalTail } from '../normal-tail.ts'

/** Independent variables of which each is `step` with chance `chance` and else 0, `times` of them alike. */
export interface TwoPoint {
  readonly step: number
  readonly chance: number
  readonly times: number
}

/** K(t), its first two derivatives, and the skewness at it. */
interface Cumulants {
  readonly value: number
  readonly mean: number
  readonly variance: number
  readonly third: number
}

const NEAR = 1e-3
const MOST_STEPS = 100

/**
 * Chance that the sum of such variables is at least `sum`, right to a few percent of itself far out in the tail as well,
 * where a normal curve would be wrong by factors: the saddlepoint formula of R. Lugannani and S. Rice (Advances in Applied
 * Probability 12 (1980) 475–490), which J. Robinson proposed for permutation tests ("Saddlepoint approximations for
 * permutation tests and confidence intervals", JRSS B 44 (1982) 91–101). Linear in the variables that differ.
 */
export function twoPointTail(variables: readonly TwoPoint[], sum: number): number {
  let [least, most, scale] = [0, 0, 0]
  for (const { step, times } of variables) {
    if (step < 0) least += step * times
    else most += step * times
    scale += Math.abs(step) * times
  }
  const slack = 1e-9 * scale
  if (sum <= least + slack) return 1
  if (sum > most + slack) return 0
  if (sum >= most - slack) return Math.exp(logChanceOfMost(variables))
  const at = saddlepoint(variables, sum)
  const { value, variance } = cumulants(variables, at)
  const root = Math.sign(at) * Math.sqrt(Math.max(0, 2 * (at * sum - value)))
  const lever = at * Math.sqrt(variance)
  // At the mean itself both terms below are infinite: their limit.
  if (Math.abs(root) < NEAR || Math.abs(lever) < NEAR) {
    const around = cumulants(variables, 0)
    return normalTail((sum - around.mean) / Math.sqrt(around.variance)) - skewTerm(around)
  }
  const density = Math.exp(-(root ** 2) / 2) / Math.sqrt(2 * Math.PI)
  return Math.min(1, Math.max(0, normalTail(root) + density * (1 / lever - 1 / root)))
}

function skewTerm({ variance, third }: Cumulants): number {
  return third / (6 * Math.sqrt(2 * Math.PI) * variance ** 1.5)
}

function logChanceOfMost(variables: readonly TwoPoint[]): number {
  return variables.reduce(
    (sum, { step, chance, times }) => sum + (step === 0 ? 0 : times * Math.log(step > 0 ? chance : 1 - chance)),
    0,
  )
}

/** Where K′(t) is the sum: Newton's steps, halved where they leave the bracket. */
function saddlepoint(variables: readonly TwoPoint[], sum: number): number {
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  let at = 0
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { mean, variance } = cumulants(variables, at)
    if (mean < sum) low = at
    else high = at
    const next = at + (sum - mean) / variance
    const inside = Number.isFinite(next) && next > low && next < high
    const halved = Number.isFinite(low + high) ? (low + high) / 2 : Number.isFinite(low) ? widen(low) : -widen(-high)
    const chosen = inside ? next : halved
    if (Math.abs(chosen - at) * Math.sqrt(variance) < 1e-10) return chosen
    at = chosen
  }
  return at
}

function widen(at: number): number {
  return at > 0 ? at * 2 : 1e-9
}

function cumulants(variables: readonly TwoPoint[], t: number): Cumulants {
  let [value, mean, variance, third] = [0, 0, 0, 0]
  for (const { step, chance, times } of variables) {
    const power = t * step
    // Written so that nothing overflows whichever way it tilts.
    const [larger, tilted] =
      power > 0
        ? [
            power + Math.log(chance + (1 - chance) * Math.exp(-power)),
            chance / (chance + (1 - chance) * Math.exp(-power)),
          ]
        : [
            Math.log1p(chance * Math.expm1(power)),
            (chance * Math.exp(power)) / (1 - chance + chance * Math.exp(power)),
          ]
    value += times * larger
    mean += times * step * tilted
    variance += times * step ** 2 * tilted * (1 - tilted)
    third += times * step ** 3 * tilted * (1 - tilted) * (1 - 2 * tilted)
  }
  return { value, mean, variance, third }
}
