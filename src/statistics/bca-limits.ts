import { type Interval, Z95 } from './interval.ts'
import { normalQuantile } from './normal-quantile.ts'
import { normalTail } from './normal-tail.ts'
import { percentile } from './percentile.ts'

/**
 * 95% limits from draws (ascending) of a figure: BCa, which moves the percentiles for bias and skew (B. Efron, "Better
 * bootstrap confidence intervals", JASA 82 (1987) 171–185; Efron and Tibshirani 1993, §14.3) and gives the same limits on
 * whatever scale the figure is told, the logarithm of a ratio or the ratio. `influence` is what each cluster adds to the
 * figure to first order; its skew is the acceleration. `z` as in `wilsonInterval`; draws in the thousands tell no more than 99%.
 */
export function bcaLimits(draws: Float64Array, figure: number, influence: ArrayLike<number>, z = Z95): Interval {
  let [below, squares, cubes] = [0, 0, 0]
  for (const draw of draws) below += draw < figure ? 1 : draw === figure ? 0.5 : 0
  for (let cluster = 0; cluster < influence.length; cluster += 1) {
    squares += (influence[cluster] as number) ** 2
    cubes += (influence[cluster] as number) ** 3
  }
  const bias = normalQuantile((below + 0.5) / (draws.length + 1))
  const acceleration = squares === 0 ? 0 : cubes / (6 * squares ** 1.5)
  const limit = (side: number) => {
    const moved = bias + side
    const scale = 1 - acceleration * moved
    const place = scale > 0 ? 1 - normalTail(bias + moved / scale) : Number(moved > 0)
    return percentile(draws, place) ?? Number.NaN
  }
  return { low: limit(-z), high: limit(z) }
}
