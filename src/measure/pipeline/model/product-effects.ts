import { type ObservedExpected, poissonDeviance, shrunkRatios, spreadRates } from '../../../statistics/index.ts'
import { NEVER, WON } from '../deals/pipeline-deals.ts'
import { type DealsAt, isDated, outcomeAt } from './deals-at.ts'
import type { Rates } from './fit-rates.ts'

/** Factors of the daily rates of all deals. */
export interface Effects {
  /** By product. */
  readonly won: readonly number[]
  readonly lost: readonly number[]
  /** Whether products were told apart: only where that foretells the later part of what is known better. */
  readonly used: boolean
}

/** A segment's factors against the deals whose account is known, shrunk as if `PRIOR` endings spoke for no difference. */
export interface SegmentEffect {
  readonly won: number
  readonly lost: number
  /** Closed deals of the segment. */
  readonly closed: number
}

const PRIOR = 20

interface Tally {
  readonly observed: Float64Array
  readonly expected: Float64Array
}

/** Linear in the deals. */
export function productEffects(at: DealsAt, rates: Rates): Effects {
  const products = at.deals.products.length
  const middle = Math.round(at.day - (at.day - rates.from) / 4)
  const tally = (): Tally => ({ observed: new Float64Array(products), expected: new Float64Array(products) })
  const counts = { won: { early: tally(), late: tally() }, lost: { early: tally(), late: tally() } }
  const summed = { won: runningSum(rates, rates.plain.won), lost: runningSum(rates, rates.plain.lost) }
  const last = summed.won.length - 1
  for (let place = 0; place < at.deals.size; place += 1) {
    if (!isDated(at, place)) continue
    const opened = at.deals.opened[place] ?? NEVER
    const outcome = outcomeAt(at, place)
    const closed = outcome === 0 ? at.day : (at.deals.closed[place] ?? at.day)
    const product = at.deals.product[place] ?? 0
    for (const cause of ['won', 'lost'] as const) {
      const sums = summed[cause]
      const until = (day: number): number => sums[Math.min(last, Math.max(0, day - opened))] ?? 0
      const begins = Math.max(opened, rates.from)
      const { early, late } = counts[cause]
      if (closed < begins) continue
      early.expected[product] =
        (early.expected[product] ?? 0) + Math.max(0, until(Math.min(closed, middle) + 1) - until(begins))
      late.expected[product] =
        (late.expected[product] ?? 0) + Math.max(0, until(closed + 1) - until(Math.max(begins, middle + 1)))
      if (outcome !== 0 && (cause === 'won') === (outcome === WON)) {
        const { observed } = closed <= middle ? early : late
        observed[product] = (observed[product] ?? 0) + 1
      }
    }
  }
  const better = (['won', 'lost'] as const).map((cause) => foretells(counts[cause].early, counts[cause].late))
  const factors = (cause: 'won' | 'lost'): readonly number[] => {
    const { early, late } = counts[cause]
    const both = pairs(early).map(({ observed, expected }, product) => ({
      observed: observed + (late.observed[product] ?? 0),
      expected: expected + (late.expected[product] ?? 0),
    }))
    return relative(both)
  }
  const even = Array.from({ length: products }, () => 1)
  const [won, lost] = [better[0] === true ? factors('won') : even, better[1] === true ? factors('lost') : even]
  return { won, lost, used: better.some((each) => each) }
}

/** The segment's against all deals with an account: an open deal without one may be of either. */
export function segmentEffect(at: DealsAt, rates: Rates, effects: Effects): SegmentEffect {
  const summed = { won: runningSum(rates, rates.plain.won), lost: runningSum(rates, rates.plain.lost) }
  const last = summed.won.length - 1
  const counts = { won: [0, 0, 0, 0], lost: [0, 0, 0, 0] }
  let closedOfIt = 0
  for (let place = 0; place < at.deals.size; place += 1) {
    const member = at.deals.member[place] ?? Number.NaN
    if (!isDated(at, place) || Number.isNaN(member)) continue
    const opened = at.deals.opened[place] ?? NEVER
    const outcome = outcomeAt(at, place)
    const closed = outcome === 0 ? at.day : (at.deals.closed[place] ?? at.day)
    const begins = Math.max(opened, rates.from)
    if (closed < begins) continue
    const product = at.deals.product[place] ?? 0
    for (const cause of ['won', 'lost'] as const) {
      const sums = summed[cause]
      const expected =
        ((sums[Math.min(last, closed + 1 - opened)] ?? 0) - (sums[Math.min(last, begins - opened)] ?? 0)) *
        (effects[cause][product] ?? 1)
      const seen = Number(outcome !== 0 && (cause === 'won') === (outcome === WON))
      const of = counts[cause]
      of[0] = (of[0] ?? 0) + seen
      of[1] = (of[1] ?? 0) + expected
      of[2] = (of[2] ?? 0) + seen * member
      of[3] = (of[3] ?? 0) + expected * member
    }
    if (outcome !== 0) closedOfIt += member
  }
  const factor = ([seen = 0, expected = 0, own = 0, ownExpected = 0]: readonly number[]): number => {
    const level = expected > 0 ? seen / expected : 1
    return level > 0 ? (own + PRIOR) / (ownExpected * level + PRIOR) : 1
  }
  return { won: factor(counts.won), lost: factor(counts.lost), closed: closedOfIt }
}

/** Sum of the daily rates before each age. */
function runningSum(rates: Rates, byPool: Float64Array): Float64Array {
  const daily = spreadRates(rates.starts, byPool, rates.exposed.byMonth.ages)
  const sums = new Float64Array(daily.length + 1)
  for (const [age, rate] of daily.entries()) sums[age + 1] = (sums[age] ?? 0) + rate
  return sums
}

function foretells(early: Tally, late: Tally): boolean {
  const learned = relative(pairs(early))
  const seen = pairs(late)
  const observed = seen.reduce((sum, each) => sum + each.observed, 0)
  const deviance = (factors: readonly number[]): number => {
    const expected = seen.map((each, product) => each.expected * (factors[product] ?? 1))
    const total = expected.reduce((sum, count) => sum + count, 0)
    return poissonDeviance(
      seen.map((each, product) => ({
        observed: each.observed,
        expected: ((expected[product] ?? 0) * observed) / total,
      })),
    )
  }
  if (observed < 20) return false
  return deviance(learned) < deviance(learned.map(() => 1)) - 2
}

/** Shrunk, 1 for all together. */
function relative(groups: readonly ObservedExpected[]): readonly number[] {
  const observed = groups.reduce((sum, each) => sum + each.observed, 0)
  const expected = groups.reduce((sum, each) => sum + each.expected, 0)
  const level = expected > 0 && observed > 0 ? observed / expected : 1
  return shrunkRatios(groups).map((ratio) => ratio / level)
}

function pairs({ observed, expected }: Tally): readonly ObservedExpected[] {
  return Array.from(observed, (count, product) => ({ observed: count, expected: expected[product] ?? 0 }))
}
