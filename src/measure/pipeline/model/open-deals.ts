import { NEVER } from '../deals/pipeline-deals.ts'
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
}

/** Beyond so many deals that say their amount, those of one age and product are taken together at their mean. */
const SINGLE = 20_000

export function openDeals(
  at: DealsAt,
  asked: { readonly ownAmounts: boolean; readonly undatedAreOpen: boolean; readonly countWins: boolean },
): OpenDeals {
  const { deals, day } = at
  const unknown = shareOfUnknown(at)
  const drawn = new Map<number, { age: number; product: number; weight: number; amount: number; priced: number }>()
  const single: OpenCell[] = []
  const products = deals.products.length
  for (let place = 0; place < deals.size; place += 1) {
    const dated = isDated(at, place)
    if (!dated && (!asked.undatedAreOpen || (deals.opened[place] ?? NEVER) !== NEVER)) continue
    if (outcomeAt(at, place) !== 0) continue
    const member = deals.member[place] ?? Number.NaN
    const weight = Number.isNaN(member) ? unknown : member
    if (weight === 0) continue
    const age = dated ? day - (deals.opened[place] ?? day) : -1
    const product = deals.product[place] ?? 0
    const amount = asked.ownAmounts && !asked.countWins ? (deals.amount[place] ?? Number.NaN) : Number.NaN
    if (!Number.isNaN(amount) && single.length < SINGLE) {
      single.push({ age, product, weight, amount })
      continue
    }
    const priced = Number(!Number.isNaN(amount))
    const key = ((age + 1) * products + product) * 2 + priced
    const cell = drawn.get(key) ?? { age, product, weight: 0, amount: 0, priced }
    cell.weight += weight
    cell.amount += priced === 1 ? weight * amount : 0
    drawn.set(key, cell)
  }
  const together = [...drawn.values()].map(({ age, product, weight, amount, priced }) => ({
    age,
    product,
    weight,
    amount: priced === 1 ? amount / weight : Number.NaN,
  }))
  const cells = [...single, ...together]
  const ages = [...new Set(cells.map(({ age }) => age))].filter((age) => age >= 0).sort((a, b) => a - b)
  return { cells, ages }
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
