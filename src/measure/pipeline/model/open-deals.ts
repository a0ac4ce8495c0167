import { NEVER, WON } from '../deals/pipeline-deals.ts'
import { type DealsAt, isDated, outcomeAt } from './deals-at.ts'

/** Open deals of one age and product whose amount is drawn, or one deal that says its amount. */
export interface OpenCell {
  /** Days since opening; −1 where there is no opening date. */
  readonly age: number
  readonly product: number
  /** Deals; one without an account counts as the share of such that are of the segment. */
  readonly weight: number
  /** NaN: drawn from what won deals of the product brought. */
  readonly amount: number
}

export interface OpenDeals {
  readonly cells: readonly OpenCell[]
  /** Different ages, ascending. */
  readonly ages: readonly number[]
  /**
   * By product: what a deal whose amount is drawn brings, against a won deal of it. Below 1 where other open deals say an
   * amount: if as many of the won deals said none, those that say none yet will mostly not say one.
   */
  readonly says: Float64Array
}

/** Beyond so many deals that say their amount, those of one age and product are taken together at their mean. */
const SINGLE = 20_000

export function openDeals(
  at: DealsAt,
  asked: { readonly ownAmounts: boolean; readonly undatedAreOpen: boolean; readonly countWins: boolean },
): OpenDeals {
  const { deals, day } = at
  const unknown = shareOfUnknown(at)
  const drawn = new Map<number, { age: number; product: number; weight: number; amount: number; says: number }>()
  const single: OpenCell[] = []
  const products = deals.products.length
  const priced = { won: new Float64Array(products), open: new Float64Array(products) }
  const all = { won: new Float64Array(products), open: new Float64Array(products) }
  for (let place = 0; place < deals.size; place += 1) {
    const dated = isDated(at, place)
    if (outcomeAt(at, place) === WON) {
      const product = deals.product[place] ?? 0
      all.won[product] = (all.won[product] ?? 0) + 1
      if (!Number.isNaN(deals.amount[place] ?? Number.NaN)) priced.won[product] = (priced.won[product] ?? 0) + 1
    }
    if (!dated && (!asked.undatedAreOpen || (deals.opened[place] ?? NEVER) !== NEVER)) continue
    if (outcomeAt(at, place) !== 0) continue
    const member = deals.member[place] ?? Number.NaN
    const weight = Number.isNaN(member) ? unknown : member
    if (weight === 0) continue
    const age = dated ? day - (deals.opened[place] ?? day) : -1
    const product = deals.product[place] ?? 0
    const amount = asked.ownAmounts && !asked.countWins ? (deals.amount[place] ?? Number.NaN) : Number.NaN
    all.open[product] = (all.open[product] ?? 0) + weight
    if (!Number.isNaN(amount)) priced.open[product] = (priced.open[product] ?? 0) + weight
    if (!Number.isNaN(amount) && single.length < SINGLE) {
      single.push({ age, product, weight, amount })
      continue
    }
    const says = Number(!Number.isNaN(amount))
    const key = ((age + 1) * products + product) * 2 + says
    const cell = drawn.get(key) ?? { age, product, weight: 0, amount: 0, says }
    cell.weight += weight
    cell.amount += says === 1 ? weight * amount : 0
    drawn.set(key, cell)
  }
  const together = [...drawn.values()].map(({ age, product, weight, amount, says }) => ({
    age,
    product,
    weight,
    amount: says === 1 ? amount / weight : Number.NaN,
  }))
  const cells = [...single, ...together]
  const ages = [...new Set(cells.map(({ age }) => age))].filter((age) => age >= 0).sort((a, b) => a - b)
  const says = Float64Array.from({ length: products }, (_, product) => {
    const [won, open] = (['won', 'open'] as const).map((of) =>
      (all[of][product] ?? 0) > 0 ? (priced[of][product] ?? 0) / (all[of][product] ?? 1) : 0,
    ) as [number, number]
    return won > 0 && open < 1 ? Math.max(0, (won - open) / (1 - open)) / won : 1
  })
  return { cells, ages, says }
}

/** Of the deals whose account is known, the share that is of the segment: what one without an account is taken to be. */
export function shareOfUnknown(at: DealsAt): number {
  let [known, own] = [0, 0]
  for (let place = 0; place < at.deals.size; place += 1) {
    const member = at.deals.member[place] ?? Number.NaN
    if (!isDated(at, place) || Number.isNaN(member)) continue
    known += 1
    own += member
  }
  return known === 0 ? 0 : own / known
}
