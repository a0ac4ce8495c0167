import { normalDraw, type Random } from '../../src/statistics/random.ts'

/** What a made market looks like. Times are days since its beginning. */
export interface Shape {
  readonly name: string
  readonly accounts: number
  /** Deals of an account on average; 1: every account has one. */
  readonly deals: number
  /** Standard deviation of the accounts' own log-odds: some win always, some never. */
  readonly accountEffect: number
  readonly rate: number
  /** Job roles that people have. */
  readonly roles: number
  /** Standard deviation of how lively people are (logarithm): some touch often, most never. */
  readonly liveliness: number
  /** Share of first touches that bring a new person into the records. */
  readonly newcomers: number
  /** How much sooner losses close than wins: 1 as soon, 3 in a third of the time. */
  readonly lossesClose: number
  /** Log-odds of a win that a company of 12 known people has more than one of 3: what is big is not alike in roles either. */
  readonly sizeEffect: number
  /** Log-odds of a win that a standard deviation of the whole company's liveliness adds, whoever is lively. */
  readonly warmth: number
}

export interface Person {
  readonly id: number
  readonly account: number
  /** Number of the job role; drawn from what is usual in a company of that size, and from nothing else. */
  readonly role: number
  readonly created: number
}

export interface Touch {
  readonly account: number
  readonly person: number
  readonly at: number
}

export interface Deal {
  readonly id: number
  readonly account: number
  readonly opened: number
  readonly closed: number
  readonly won: boolean
  readonly amount: number
}

/** All touches are by the buyer. */
export interface MadeMarket {
  readonly people: readonly Person[]
  readonly deals: readonly Deal[]
  readonly touches: readonly Touch[]
}

/** What a role does in the market where one is planted, to see what would be found. */
export interface Effect {
  /** How much livelier than others the first role is where a purchase begins. */
  readonly starts: number
  /** Log-odds that its early engagement adds. */
  readonly wins: number
}

/** The same in whole days. */
export function inDays({ people, deals, touches }: MadeMarket): MadeMarket {
  return {
    people: people.map((person) => ({ ...person, created: Math.floor(person.created) })),
    deals: deals.map((deal) => ({ ...deal, opened: Math.floor(deal.opened), closed: Math.floor(deal.closed) })),
    touches: touches.map((touch) => ({ ...touch, at: Math.floor(touch.at) })),
  }
}

const NONE: Effect = { starts: 1, wins: 0 }
const YEARS = 4

/**
 * A market whose people have job roles that say nothing: neither who touches first, nor who takes part in a deal, nor how it ends
 * looks at them. Everything else may be as unfair as `shape` says.
 */
export function makeMarket(random: Random, shape: Shape, effect = NONE): MadeMarket {
  const market = { people: [] as Person[], deals: [] as Deal[], touches: [] as Touch[] }
  const usual = usualRoles(random, shape.roles)
  for (let account = 0; account < shape.accounts; account += 1) {
    const big = random()
    const warm = normalDraw(random)
    const people: { id: number; role: number; lively: number }[] = []
    const join = (created: number) => {
      const id = market.people.length
      const role = drawn(random, usual(big))
      const person = { id, role, lively: Math.exp(shape.liveliness * normalDraw(random)) }
      market.people.push({ id, account, role, created })
      people.push(person)
      return person
    }
    const known = 1 + Math.floor(-Math.log(1 - random()) * (2 + big * 8))
    for (let each = 0; each < Math.min(known, 40); each += 1) join(-400 + random() * 380)
    const own = shape.accountEffect * normalDraw(random) + shape.sizeEffect * (big - 0.5) * 1.5 + shape.warmth * warm
    const deals = shape.deals === 1 ? 1 : 1 + Math.floor(-Math.log(1 - random()) * (shape.deals - 0.5))
    let free = random() * 300
    for (let deal = 0; deal < Math.min(deals, 20); deal += 1) {
      const opened = free + random() * 200
      if (opened > YEARS * 365) break
      const made: Touch[] = []
      const touch = (person: number, at: number) => made.push({ account, person, at })
      // Who begins it: by lot among the people, the lively more often.
      const begun = opened - 1 - random() * 40
      const starts = (person: (typeof people)[number]) => person.lively * (person.role === 0 ? effect.starts : 1)
      const first = random() < shape.newcomers ? join(begun) : chosen(random, people, starts)
      touch(first.id, begun)
      const early = new Set([first.role])
      const takePart = (from: number, to: number): void => {
        const expected = ((to - from) / 25) * Math.exp(0.5 * shape.warmth * warm)
        for (let at = from + wait(random, expected, to - from); at < to; at += wait(random, expected, to - from)) {
          const person = random() < 0.05 ? join(at) : chosen(random, people, ({ lively }) => lively)
          touch(person.id, at)
          if (at < opened + 21) early.add(person.role)
        }
      }
      takePart(begun, opened + 21)
      const odds = logit(shape.rate) + own + (early.has(0) ? effect.wins : 0)
      const won = random() < 1 / (1 + Math.exp(-odds))
      const cycle = (25 + 90 * -Math.log(1 - random()) * 0.7) / (won ? 1 : shape.lossesClose)
      const closed = opened + Math.max(2, cycle)
      takePart(opened + 21, closed)
      // What would have come after the close did not come.
      market.touches.push(...made.filter(({ at }) => at < closed))
      const amount = Math.round(8000 * Math.exp(0.6 * normalDraw(random) + big))
      market.deals.push({ id: market.deals.length, account, opened, closed, won, amount })
      free = closed + 30
    }
  }
  return market
}

/** Shares of the roles by how big the company is: some are usual in small ones, some in big ones, drawn anew for each market. */
function usualRoles(random: Random, roles: number): (big: number) => number[] {
  const lean = Array.from({ length: roles }, () => normalDraw(random) * 1.5)
  const rank = Array.from({ length: roles }, (_, role) => Math.exp(-role * 0.25))
  return (big) => rank.map((weight, role) => weight * Math.exp((lean[role] ?? 0) * (big - 0.5)))
}

function drawn(random: Random, weights: readonly number[]): number {
  let left = random() * weights.reduce((sum, each) => sum + each, 0)
  for (const [place, weight] of weights.entries()) {
    left -= weight
    if (left < 0) return place
  }
  return weights.length - 1
}

function chosen<Item>(random: Random, items: readonly Item[], weight: (item: Item) => number): Item {
  return items[drawn(random, items.map(weight))] as Item
}

/** Days to the next touch where so many are expected in so many days. */
function wait(random: Random, expected: number, days: number): number {
  return expected <= 0 ? Number.POSITIVE_INFINITY : (-Math.log(1 - random()) * days) / expected
}

function logit(rate: number): number {
  return Math.log(rate / (1 - rate))
}
