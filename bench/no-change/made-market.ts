import type { Activity } from '../../src/measure/changes/read-activity.ts'
import type { Stock } from '../../src/measure/changes/read-stock.ts'
import type { AccountRows, Division, ValueRows } from '../../src/measure/changes/read-values.ts'
import { normalDraw, type Random } from '../../src/statistics/random.ts'

/** How companies buy and talk, the same in both quarters. */
export interface Shape {
  readonly name: string
  readonly companies: number
  /** Mean purchases a company and quarter; of deals opened; of touches begun by the buyer. */
  readonly purchases: number
  readonly deals: number
  readonly touches: number
  /** Spread of how much companies buy, as standard deviation of its logarithm: 2 is a few that buy nearly all. */
  readonly unequal: number
  /** Spread of a company's own rate from quarter to quarter, likewise. */
  readonly bursts: number
  /** Spread of what one purchase brings, likewise. */
  readonly amounts: number
  /** Share of the companies of the one quarter that are no longer there in the other, replaced by others. */
  readonly churn: number
  /** How strongly a company keeps to its own reason, source, product, channel: share of its rows. */
  readonly loyal: number
  readonly segments: number
  readonly values: number
}

/** What is planted into the later quarter. */
export interface Planted {
  /** The first segment opens and buys this many times as much. */
  readonly segment?: number
  /** Companies with the first technology open this many times as many deals. */
  readonly technology?: number
  /** The first reason is given with this chance instead of its own. */
  readonly reason?: number
}

export interface MadeMarket {
  readonly activity: readonly Activity[]
  readonly values: readonly ValueRows[]
  readonly segments: readonly string[]
  readonly stocks: readonly Stock[]
}

const SIDES = ['before', 'after'] as const
const OF_LATER = new Set<string>(['after'])
const OF_EARLIER = new Set<string>(['before'])
const OF_BOTH = new Set<string>(SIDES)

export function makeMarket(random: Random, shape: Shape, planted: Planted = {}): MadeMarket {
  const activity: Activity[] = []
  const rows = new Map<string, Map<string, AccountRows>>()
  const note = (division: Division, name: string, aid: number, side: 'before' | 'after', revenue: number): void => {
    for (const key of [`${division}|all|`, `${division}|known|`, `${division}|value|${name}`]) {
      const accounts = rows.get(key) ?? new Map<string, AccountRows>()
      const own = accounts.get(`${aid} ${side}`)
      accounts.set(`${aid} ${side}`, {
        aid,
        side,
        rows: (own?.rows ?? 0) + 1,
        revenue: (own?.revenue ?? 0) + revenue,
      })
      rows.set(key, accounts)
    }
  }
  const spread = (by: number): number => Math.exp(by * normalDraw(random) - by ** 2 / 2)
  const shares = Array.from({ length: shape.values }, () => random() ** 2 + 0.02)
  const value = (): number => pick(random, shares)
  for (let aid = 1; aid <= shape.companies * (1 + shape.churn); aid += 1) {
    // The last ones take the place of those that went.
    const isGone = aid <= shape.companies * shape.churn
    const there = aid > shape.companies ? OF_LATER : isGone ? OF_EARLIER : OF_BOTH
    const holds = Array.from({ length: shape.segments }, (_, place) => place).filter(
      (place) => random() < 0.08 + 0.4 * (place / shape.segments),
    )
    const traits = [[`industry ${value()}`], [`region ${value() % 5}`], [], technologiesOf(random, shape.values)]
    const [mean, own] = [spread(shape.unequal), value()]
    for (const side of SIDES) {
      if (!there.has(side)) continue
      const later = side === 'after'
      const more =
        (later && holds.includes(0) ? (planted.segment ?? 1) : 1) *
        (later && traits[3]?.includes('technology 0') === true ? (planted.technology ?? 1) : 1)
      const rate = mean * spread(shape.bursts) * more
      const chosen = (): number => (random() < shape.loyal ? own : value())
      let revenue = 0
      const purchases = poisson(random, shape.purchases * rate)
      for (let each = 0; each < purchases; each += 1) {
        const brought = Math.round(50_000 * spread(shape.amounts)) / 100
        revenue += brought
        note('product', `product ${chosen()}`, aid, side, brought)
      }
      const opened = poisson(random, shape.deals * rate)
      for (let each = 0; each < opened; each += 1) note('source', `source ${chosen()}`, aid, side, 0)
      const [wins, lost] = [poisson(random, shape.deals * rate * 0.3), poisson(random, shape.deals * rate * 0.6)]
      for (let each = 0; each < lost; each += 1) {
        const planting = later && planted.reason !== undefined && random() < planted.reason
        note('reason lost', planting ? 'reason lost 0' : `reason lost ${chosen()}`, aid, side, 0)
        if (random() < 0.5) note('competitor', `competitor ${chosen()}`, aid, side, 0)
      }
      const touches = poisson(random, shape.touches * rate)
      for (let each = 0; each < touches; each += 1) note('channel', `channel ${chosen()}`, aid, side, 0)
      const isNew = there.size === 1 && purchases > 0
      const newCustomers = Number(isNew || (purchases > 0 && random() < 0.02))
      if (purchases + opened + wins === 0) continue
      activity.push({ aid, side, revenue, purchases, newCustomers, wins, opened, holds, traits })
    }
  }
  return {
    activity,
    values: [...rows].map(([key, accounts]) => {
      const [division, kind, name] = key.split('|') as [Division, ValueRows['kind'], string]
      return { division, kind, name, first: 0, accounts: [...accounts.values()] }
    }),
    segments: Array.from({ length: shape.segments }, (_, place) => `segment ${place}`),
    stocks: Array.from({ length: shape.segments }, () => {
      const moved = shape.companies * 0.05 * random()
      const [left, entered] = [poisson(random, moved), poisson(random, moved)]
      return { stayed: Math.round(shape.companies * 0.2), left, entered, out: shape.companies, recordedLater: 0 }
    }),
  }
}

function technologiesOf(random: Random, count: number): string[] {
  return Array.from({ length: count }, (_, place) => `technology ${place}`).filter(
    (_, place) => random() < 0.25 / (1 + place / 4),
  )
}

function pick(random: Random, shares: readonly number[]): number {
  let left = random() * shares.reduce((sum, share) => sum + share, 0)
  for (const [place, share] of shares.entries()) {
    left -= share
    if (left <= 0) return place
  }
  return shares.length - 1
}

/** D. Knuth's product of uniform numbers, in steps of at most 20. */
function poisson(random: Random, mean: number): number {
  let count = 0
  for (let rest = mean; rest > 0; rest -= 20) {
    const limit = Math.exp(-Math.min(20, rest))
    for (let product = random(); product > limit; product *= random()) count += 1
  }
  return count
}
