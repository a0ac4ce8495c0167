import type { TestedStep } from '../../../statistics/index.ts'

/** A sum of periods to come, with the band that holds it with 80%. */
export interface SumForecast {
  readonly mean: number
  readonly lo80: number | null
  readonly hi80: number | null
  /** Of earlier sums: the share that the band of that time held, and how many could be asked. */
  readonly coverage80: number | null
  readonly coverageOf: number
}

/** Fewer earlier errors than this say nothing of how large the next one is. */
const LEAST_ERRORS = 8
/** The newest errors count: what was forecast when the business was another tells little of now. */
const MOST_ERRORS = 24

/**
 * The sum of forecast steps, each counted with its weight (0 to 1). Errors of single steps do not add up to the error of their
 * sum, so the same weighted sum is taken of every earlier origin's steps and of what came: the band is the 80% quantile of how
 * many times too large or too small those were, over the origins whose steps were all over by then (split conformal, with the
 * finite-sample rank ⌈0.8·(n+1)⌉: Lei et al. 2018, JASA 113). A weight below 1 scales a step's error alike.
 */
export function sumBand(
  steps: readonly { readonly mean: number }[],
  weights: readonly number[],
  tested: readonly TestedStep[],
): SumForecast {
  const last = weights.findLastIndex((weight) => weight > 0) + 1
  const mean = steps.reduce((sum, step, place) => sum + step.mean * (weights[place] ?? 0), 0)
  const errors = pastErrors(weights, last, tested)
  const held = errors.flatMap(({ origin, size }) => {
    const width = widthOf(errors.filter((each) => each.origin + last <= origin))
    return width === null ? [] : [size <= width]
  })
  const width = last === 0 || mean <= 0 ? null : widthOf(errors)
  return {
    mean,
    lo80: width === null ? null : mean / Math.exp(width),
    hi80: width === null ? null : mean * Math.exp(width),
    coverage80: held.length === 0 ? null : held.filter(Boolean).length / held.length,
    coverageOf: held.length,
  }
}

/** Of each origin whose steps are all known, the size of log(what came ÷ what was forecast); infinite where nothing came. */
function pastErrors(
  weights: readonly number[],
  last: number,
  tested: readonly TestedStep[],
): readonly { readonly origin: number; readonly size: number }[] {
  const byOrigin = new Map<number, { steps: number; actual: number; mean: number }>()
  for (const { origin, step, actual, mean } of tested) {
    if (step > last) continue
    const weight = weights[step - 1] ?? 0
    const sums = byOrigin.get(origin) ?? { steps: 0, actual: 0, mean: 0 }
    byOrigin.set(origin, {
      steps: sums.steps + 1,
      actual: sums.actual + weight * actual,
      mean: sums.mean + weight * mean,
    })
  }
  return [...byOrigin]
    .filter(([, { steps, mean }]) => steps === last && mean > 0)
    .map(([origin, { actual, mean }]) => ({
      origin,
      size: actual > 0 ? Math.abs(Math.log(actual / mean)) : Number.POSITIVE_INFINITY,
    }))
    .sort((one, other) => one.origin - other.origin)
}

/** Null where too few errors are known, or too many of them were without bounds. */
function widthOf(errors: readonly { readonly size: number }[]): number | null {
  const sizes = errors
    .slice(-MOST_ERRORS)
    .map(({ size }) => size)
    .sort((one, other) => one - other)
  const width = sizes.length < LEAST_ERRORS ? undefined : sizes[Math.ceil(0.8 * (sizes.length + 1)) - 1]
  return width === undefined || !Number.isFinite(width) ? null : width
}
