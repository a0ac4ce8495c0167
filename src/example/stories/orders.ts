import { type MarketOptions, spanOf } from '../market-options.ts'
import { PLANTED } from '../planted.ts'
import { randomFrom } from '../random.ts'
import type { AccountStory } from './account-story.ts'

export interface Order {
  readonly at: number
  readonly product: string
  readonly quantity: number
  /** In the workspace's currency, to the cent. */
  readonly revenue: number
  readonly profit: number
}

/** Share of the subscription's value and share of it that stays as profit. */
const PRODUCTS: Readonly<Record<string, readonly [share: number, margin: number]>> = {
  Review: [10, 0.8],
  Approvals: [4, 0.84],
  Connectors: [2, 0.7],
  'Brand Portal': [3, 0.76],
  Archive: [1.5, 0.55],
}

/** Lines of invoices: a subscription by the month or by the year, onboarding once, review packs when work peaks. */
export function drawOrders(options: MarketOptions, story: AccountStory): Order[] {
  const { customer } = story
  if (customer === undefined) return []
  const span = spanOf(options)
  const random = randomFrom(options.seed, story.company.index, 'orders')
  const until = Math.min(customer.goneAt ?? span.end, span.end)
  const orders: Order[] = []
  const total = customer.products.reduce((sum, product) => sum + (PRODUCTS[product]?.[0] ?? 0), 0)
  const growth = 1 + 0.004 * random.normal() + 0.004
  const buysPacks = random.chance(0.8)
  const add = (at: number, product: string, quantity: number, revenue: number, margin: number): void => {
    if (at < span.start) return
    const cents = Math.round(revenue * 100)
    const profit = Math.round(cents * (margin + 0.03 * random.normal())) / 100
    orders.push({ at, product, quantity, revenue: cents / 100, profit })
  }

  if (random.chance(0.6)) add(customer.since, 'Onboarding', 1, 450 + 0.05 * customer.firstYear, 0.3)
  for (let month = 0; ; month += 1) {
    const at = monthsLater(customer.since, month)
    if (at >= until) break
    const year =
      customer.firstYear * growth ** month +
      customer.steps.reduce((sum, step) => sum + (step.at <= at ? step.amount : 0), 0)
    const due = customer.plan === 'monthly' ? 1 : month % 12 === 0 ? 12 : 0
    for (const product of due === 0 ? [] : customer.products) {
      const [share, margin] = PRODUCTS[product] as readonly [number, number]
      const value = (year * share * due) / (12 * total)
      add(at, product, Math.max(1, Math.round(year / 330)), value, margin)
    }
    const season = PLANTED.season[new Date(at).getUTCMonth()] as number
    if (buysPacks && random.chance(Math.min(0.95, 0.5 * season ** 2))) {
      const packs = 1 + random.poisson((season * year) / 6000)
      add(at, 'Review Packs', packs, packs * 120, 0.88)
    }
  }
  return orders
}

/** The same day some months on, at most the 28th, so that every month has it. */
function monthsLater(from: number, months: number): number {
  const date = new Date(from)
  const day = Math.min(28, date.getUTCDate())
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, day)
}
