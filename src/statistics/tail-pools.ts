import { LARGE_SAMPLE } from './bootstrap.ts'
import { normalTail } from './normal-tail.ts'
import { percentile } from './percentile.ts'

/** What clusters add, one list beside the other: Σtotals ÷ Σsizes is the figure. */
export interface Clusters {
  readonly totals: Float64Array
  readonly sizes: Float64Array
}

/**
 * Both groups, to draw from, with a smooth upper tail in place of the few large amounts that happened to be seen: the
 * semi-parametric bootstrap of R. Davidson and E. Flachaire, "Asymptotic and bootstrap inference for inequality and poverty
 * measures", Journal of Econometrics 141 (2007) 141–166. Theirs is a Pareto tail, whose variance may be infinite; here it is
 * log-normal (R. Gibrat's law of proportionate growth). Amounts are taken as multiples of their own group's median and put
 * together: up to 1 they stay as they are, above 1 they become exp(σ|Z|) with σ = mean of their logarithms ÷ E|Z|. Clusters
 * without an amount keep their share. Of more than `LARGE_SAMPLE` clusters only so many, evenly taken, are looked at.
 *
 * Undefined where an amount is below 0 (profit) or none lies above the median: there is no such tail.
 */
export function tailPools(first: Clusters, second: Clusters): readonly [Clusters, Clusters] | undefined {
  const [one, other] = [partsOf(first), partsOf(second)]
  if (one === undefined || other === undefined) return undefined
  const multiples = [...one.multiples, ...other.multiples]
  const body = multiples.filter(({ multiple }) => multiple <= 1)
  const upper = multiples.filter(({ multiple }) => multiple > 1).sort((low, high) => low.multiple - high.multiple)
  if (upper.length === 0) return undefined
  const spread = upper.reduce((sum, { multiple }) => sum + Math.log(multiple), 0) / upper.length / MEAN_OF_HALF_NORMAL
  // Each so often that the tail has a value for every step.
  const times = Math.ceil(HALF_NORMAL.length / upper.length)
  const count = times * upper.length
  const tail = Array.from({ length: count }, (_, place): Multiple => {
    const z = HALF_NORMAL[Math.floor((place * HALF_NORMAL.length) / count)] ?? 0
    return { multiple: Math.exp(spread * z), size: upper[Math.floor(place / times)]?.size ?? 1 }
  })
  const valued = [...Array.from({ length: times }, () => body).flat(), ...tail]
  return [poolOf(one, valued), poolOf(other, valued)]
}

interface Multiple {
  /** Amount for one of its size ÷ the group's median of these. */
  readonly multiple: number
  readonly size: number
}

interface Parts {
  readonly median: number
  readonly multiples: readonly Multiple[]
  /** Sizes of the clusters without an amount. */
  readonly empty: readonly number[]
}

function partsOf({ totals, sizes }: Clusters): Parts | undefined {
  const step = Math.ceil(totals.length / LARGE_SAMPLE)
  const amounts: Multiple[] = []
  const empty: number[] = []
  for (let place = 0; place < totals.length; place += step) {
    const [total, size] = [totals[place] ?? 0, sizes[place] ?? 1]
    if (total < 0) return undefined
    if (total === 0) empty.push(size)
    else amounts.push({ multiple: total / size, size })
  }
  const median = percentile(Float64Array.from(amounts, ({ multiple }) => multiple).sort(), 0.5)
  if (median === undefined) return undefined
  return { median, empty, multiples: amounts.map(({ multiple, size }) => ({ multiple: multiple / median, size })) }
}

function poolOf({ median, multiples, empty }: Parts, valued: readonly Multiple[]): Clusters {
  const without = Math.round((valued.length * empty.length) / multiples.length)
  const totals = new Float64Array(valued.length + without)
  const sizes = Float64Array.from(totals, (_, place) => empty[place % empty.length] ?? 1)
  for (const [place, { multiple, size }] of valued.entries()) {
    totals[place] = multiple * median * size
    sizes[place] = size
  }
  return { totals, sizes }
}

/** E|Z| of a standard normal Z. */
const MEAN_OF_HALF_NORMAL = Math.sqrt(2 / Math.PI)

/** The middles of 400 equal slices of |Z|, ascending, by halving; the last is 3.2. */
const HALF_NORMAL = Float64Array.from({ length: 400 }, (_, slice) => {
  const above = (1 - (slice + 0.5) / 400) / 2
  let [low, high] = [0, 8]
  for (let halving = 0; halving < 50; halving += 1) {
    const middle = (low + high) / 2
    if (normalTail(middle) > above) low = middle
    else high = middle
  }
  return (low + high) / 2
})
