import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../statistics/index.ts'
import { type ClosedDeal, DAY } from './closed-deal.ts'
import { compareGroups } from './compare-groups.ts'
import { findLift } from './find-lift.ts'

const LANDMARK = 21
const ROLE = 'finance manager'
const OTHERS = ['design staff', 'it manager']

/**
 * A market without any champion. Every company has a finance manager, who turns up in every deal at some time that has
 * nothing to do with how it ends; two others take part from the first day on, or never. Many deals are lost within three weeks;
 * what is still open then is won as often whoever turned up.
 */
function market(): (ClosedDeal & { readonly turnedUp: number })[] {
  const random = seededRandom('immortal time')
  return Array.from({ length: 1200 }, (_, account) => {
    const early = random() < 0.45
    const days = early ? 2 + random() * 18 : 25 + random() * 95
    const turnedUp = random() * 30
    return {
      account,
      opened: 0,
      closed: days * DAY,
      won: !early && random() < 0.45,
      amount: 10_000,
      segments: '',
      source: '',
      engaged: [...(turnedUp < LANDMARK && turnedUp < days ? [ROLE] : []), ...OTHERS.filter(() => random() < 0.3)],
      present: [ROLE, ...OTHERS],
      turnedUp: turnedUp * DAY,
    }
  })
}

describe('a role that is seen in long deals only because they are long', () => {
  const deals = market()

  it('seems to win deals when it counts whenever it turned up before the close', () => {
    const seen = (deal: (typeof deals)[number]): boolean => deal.turnedUp < deal.closed
    const naive = compareGroups(
      deals.filter(seen),
      deals.filter((deal) => !seen(deal)),
    )
    expect(naive.difference).toBeGreaterThan(0.15)
    expect(naive.lo95).toBeGreaterThan(0.1)
  })

  it('also when it counts up to the landmark but deals closed by then stay in', () => {
    const role = findLift(deals, -1).roles.find((each) => each.role === ROLE)
    expect(role?.clear).toBe(true)
    expect(role?.lo95).toBeGreaterThan(0.05)
    expect(role?.orLo95).toBeGreaterThan(1.3)
  })

  it('has no lift once only deals still open at the landmark are compared', () => {
    const found = findLift(deals, LANDMARK)
    const role = found.roles.find((each) => each.role === ROLE)
    expect(found).toMatchObject({ verdict: 'not found', champion: undefined })
    expect(found.closedBeforeLandmark).toBeGreaterThan(400)
    expect(role?.lo95).toBeLessThan(0)
    expect(role?.hi95).toBeGreaterThan(0)
    expect(Math.abs(role?.difference ?? 1)).toBeLessThan(0.08)
    expect(role?.orLo95).toBeLessThan(1)
    expect(role?.orHi95).toBeGreaterThan(1)
  })
})

describe('compareGroups', () => {
  const group = (won: number, size: number, from: number): ClosedDeal[] =>
    Array.from({ length: size }, (_, place) => ({
      account: from + place,
      opened: 0,
      closed: 60 * DAY,
      won: place < won,
      amount: null,
      segments: '',
      source: '',
      engaged: [],
      present: [],
    }))

  it.each([
    [42, 90, 31, 150, 0.26, 0.137, 0.377],
    [18, 50, 10, 50, 0.16, -0.016, 0.324],
    [35, 100, 20, 100, 0.15, 0.026, 0.268],
  ])('of %i of %i against %i of %i is what the methods ask', (a, m, b, n, difference, low, high) => {
    const found = compareGroups(group(a, m, 0), group(b, n, 1000))
    expect(found.difference).toBeCloseTo(difference, 3)
    expect(found.lo95).toBeCloseTo(low, 3)
    expect(found.hi95).toBeCloseTo(high, 3)
  })

  it('is wider where an account has several deals that end alike', () => {
    const alike = (deals: ClosedDeal[]): ClosedDeal[] =>
      deals.map((deal) => ({ ...deal, account: Math.floor(deal.account / 3) }))
    const [apart, together] = [
      compareGroups(group(42, 90, 0), group(30, 150, 3000)),
      compareGroups(alike(group(42, 90, 0)), alike(group(30, 150, 3000))),
    ]
    const width = ({ lo95, hi95 }: typeof apart) => (hi95 ?? 0) - (lo95 ?? 0)
    expect(together.difference).toBe(apart.difference)
    expect(width(together) / width(apart)).toBeGreaterThan(1.5)
    expect(together.engaged).toEqual({ n: 90, won: 42, accounts: 30 })
  })
})
