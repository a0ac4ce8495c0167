import { type ArrivalRate, arrivalRate } from '../../../statistics/index.ts'
import { NEVER } from '../deals/pipeline-deals.ts'
import { type DealsAt, isDated } from './deals-at.ts'
import type { Rates } from './fit-rates.ts'
import { shareOfUnknown } from './open-deals.ts'

/** What is to be expected of deals not opened yet. */
export interface Creation {
  readonly arrivals: ArrivalRate
  /** Share of each product among those opened of late. */
  readonly mix: Float64Array
  /** Deals opened that it rests on. */
  readonly n: number
}

const MIX_DAYS = 182

/** Openings are counted from where the records hold closed deals too, for before it only those still open then are there. */
export function creationOf(at: DealsAt, rates: Rates, days: number): Creation | undefined {
  const { deals, day } = at
  const from = rates.begin.day
  const daily = new Float64Array(Math.max(0, day - from + 1))
  const mix = new Float64Array(deals.products.length)
  const unknown = shareOfUnknown(at)
  let [n, mixed] = [0, 0]
  for (let place = 0; place < deals.size; place += 1) {
    const opened = deals.opened[place] ?? NEVER
    if (!isDated(at, place) || opened < from) continue
    const member = deals.member[place] ?? Number.NaN
    const weight = Number.isNaN(member) ? unknown : member
    if (weight === 0) continue
    daily[opened - from] = (daily[opened - from] ?? 0) + weight
    n += weight
    if (day - opened >= MIX_DAYS) continue
    const product = deals.product[place] ?? 0
    mix[product] = (mix[product] ?? 0) + weight
    mixed += weight
  }
  const arrivals = arrivalRate(daily, days)
  if (arrivals === undefined) return undefined
  return { arrivals, mix: mixed > 0 ? mix.map((count) => count / mixed) : mix.fill(1 / mix.length), n }
}
