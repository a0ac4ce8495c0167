import type { Random } from '../../../statistics/index.ts'
import { normalDraw } from '../../../statistics/index.ts'
import { NEVER, WON } from '../deals/pipeline-deals.ts'
import { type DealsAt, outcomeAt } from './deals-at.ts'

/** What a won deal of a product brings. One whose record says no amount brings nothing, as in every other figure. */
export interface WonAmounts {
  readonly mean: number
  readonly variance: number
  /** All of them, or 2,000 spread evenly over them. */
  readonly values: Float64Array
  /** Multiplies each drawn value, so that their mean is `mean`. */
  readonly factor: number
}

const MOST = 2000

/** By product: the amounts won since `from`, few ones drawn towards what all products bring by as much as they are uncertain. */
export function wonAmounts(at: DealsAt, from: number): readonly WonAmounts[] {
  const { deals } = at
  const own = Array.from(deals.products, () => [] as number[])
  const everybody = Array.from(deals.products, () => [] as number[])
  for (let place = 0; place < deals.size; place += 1) {
    if (outcomeAt(at, place) !== WON || (deals.closed[place] ?? NEVER) < from) continue
    const amount = deals.amount[place] ?? Number.NaN
    const product = deals.product[place] ?? 0
    everybody[product]?.push(Number.isNaN(amount) ? 0 : amount)
    if (deals.member[place] === 1) own[product]?.push(Number.isNaN(amount) ? 0 : amount)
  }
  const all = moments(everybody.flat())
  const products = everybody.map(moments)
  // How much products differ beyond chance, by moments.
  const between = betweenVariance(products, all.mean)
  return products.map((ofProduct, product) => {
    const prior = shrunk(ofProduct, all.mean, between)
    const mine = moments(own[product] ?? [])
    // Within a product a segment's deals are taken to differ at most by a tenth of their mean from all others of it.
    const mean = mine.n === ofProduct.n ? prior : shrunk(mine, prior, (0.1 * prior) ** 2)
    const drawn = ofProduct.n > 0 ? (everybody[product] ?? []) : everybody.flat()
    const step = Math.max(1, drawn.length / MOST)
    const values = Float64Array.from(
      { length: Math.min(MOST, drawn.length) },
      (_, index) => drawn[Math.floor(index * step)] ?? 0,
    )
    const seen = moments([...values])
    const factor = seen.mean > 0 ? mean / seen.mean : 1
    return { mean: seen.mean > 0 ? mean : seen.mean, variance: seen.variance * factor ** 2, values, factor }
  })
}

/** The sum of so many amounts drawn: each by itself where they are few. */
export function drawAmounts(amounts: WonAmounts, count: number, random: Random): number {
  if (count <= 0 || amounts.values.length === 0) return 0
  if (count > 60) {
    const middle = count * amounts.mean + Math.sqrt(count * amounts.variance) * normalDraw(random)
    return amounts.mean >= 0 ? Math.max(0, middle) : middle
  }
  let sum = 0
  for (let deal = 0; deal < count; deal += 1) {
    sum += (amounts.values[Math.floor(random() * amounts.values.length)] ?? 0) * amounts.factor
  }
  return sum
}

interface Moments {
  readonly n: number
  readonly mean: number
  readonly variance: number
}

function moments(values: readonly number[]): Moments {
  const n = values.length
  if (n === 0) return { n, mean: 0, variance: 0 }
  let sum = 0
  for (const each of values) sum += each
  const mean = sum / n
  let squares = 0
  for (const each of values) squares += (each - mean) ** 2
  return { n, mean, variance: n < 2 ? 0 : squares / (n - 1) }
}

function betweenVariance(products: readonly Moments[], mean: number): number {
  const known = products.filter(({ n }) => n >= 2)
  if (known.length < 2) return 0
  const spread = known.reduce((sum, each) => sum + (each.mean - mean) ** 2, 0) / (known.length - 1)
  const chance = known.reduce((sum, each) => sum + each.variance / each.n, 0) / known.length
  return Math.max(0, spread - chance)
}

function shrunk(own: Moments, prior: number, between: number): number {
  if (own.n === 0 || between === 0) return prior
  // A single amount says nothing of how much they vary: it is taken to vary as the groups do.
  const variance = own.n < 2 ? between : own.variance
  return prior + (between / (between + variance / own.n)) * (own.mean - prior)
}
