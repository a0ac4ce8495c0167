import { describe, expect, it } from 'vitest'
import { bcaLimits } from './bca-limits.ts'
import { normalQuantile } from './normal-quantile.ts'
import { poissonBinomialTest } from './poisson-binomial.ts'
import { type Random, seededRandom } from './random.ts'
import { type FirstTouches, type ShareRatio, shareRatios } from './share-ratio.ts'
import { wilsonInterval } from './wilson-interval.ts'

const ROLES = 4

interface Made extends FirstTouches {
  readonly accounts: number[]
  readonly roles: number[]
  readonly shares: number[][]
}

/** Accounts of one to a dozen people; role 0 is usual in small ones, and touches first `weight` times as often as anyone else. */
function market(random: Random, accounts: number, weight: number, touches = 1): Made {
  const made: Made = { accounts: [], roles: [], shares: Array.from({ length: ROLES }, () => []) }
  for (let account = 0; account < accounts; account += 1) {
    const small = random() < 0.5
    const people = Array.from({ length: small ? 1 + Math.floor(random() * 3) : 4 + Math.floor(random() * 9) }, () =>
      random() < (small ? 0.5 : 0.1) ? 0 : 1 + Math.floor(random() * (ROLES - 1)),
    )
    const weights = people.map((role) => (role === 0 ? weight : 1))
    let drawn = random() * weights.reduce((sum, each) => sum + each, 0)
    const first = people[weights.findIndex((each) => (drawn -= each) < 0)] ?? 0
    for (let touch = 0; touch < touches; touch += 1) {
      made.accounts.push(account)
      made.roles.push(first)
      for (const [role, shares] of made.shares.entries())
        shares.push(people.filter((each) => each === role).length / people.length)
    }
  }
  return made
}

const ratiosOf = (touches: FirstTouches, seed: number | string = 1): readonly (ShareRatio | undefined)[] => {
  const found = shareRatios(touches, seed)
  if ('of' in found) throw new Error(`needs ${found.needs} ${found.of}, has ${found.has}`)
  return found
}
const ofRole = (touches: FirstTouches, role = 0) => ratiosOf(touches)[role] as ShareRatio

describe('shareRatios', () => {
  it('divides the share of first touches by the share of the people, averaged over first touches', () => {
    const touches = {
      accounts: Array.from({ length: 40 }, (_, place) => place),
      roles: Array.from({ length: 40 }, (_, place) => (place < 24 ? 0 : 1)),
      shares: [
        Array.from({ length: 40 }, (_, place) => (place % 2 === 0 ? 0.25 : 0.5)),
        Array(40).fill(0.3),
        Array(40).fill(0),
      ],
    }
    const [first, second, nobody] = ratiosOf(touches)
    expect(first).toMatchObject({ firstTouches: 24, share: 0.6, peopleShare: 0.375 })
    expect(first?.ratio).toBeCloseTo(1.6, 12)
    expect(second).toMatchObject({ firstTouches: 16, share: 0.4 })
    expect(nobody).toBeUndefined()
    expect(first?.corrected.low).toBeLessThan(first?.low ?? 0)
    expect(first?.q).toBeCloseTo(Math.min(2 * (first?.p ?? 0), second?.p ?? 0), 12)
    expect(ratiosOf(touches)).toEqual(ratiosOf(touches))
  })

  it('is at least as wide as Wilson’s interval where all accounts are alike, also for a role that never touched', () => {
    for (const hits of [0, 1, 12]) {
      const found = ofRole({
        accounts: Array.from({ length: 50 }, (_, place) => place),
        roles: Array.from({ length: 50 }, (_, place) => (place < hits ? 0 : -1)),
        shares: [Array(50).fill(0.2)],
      })
      const { low, high } = wilsonInterval(hits / 50, 50)
      expect(found.low).toBeLessThanOrEqual(low / 0.2 + 1e-9)
      expect(found.high).toBeGreaterThanOrEqual(high / 0.2 - 1e-9)
      if (hits === 0) expect(found.high).toBeCloseTo(high / 0.2, 9)
    }
  })

  it('refuses what it cannot tell', () => {
    const random = seededRandom('few')
    expect(shareRatios(market(random, 29, 1), 1)).toEqual({ of: 'first touches', needs: 30, has: 29 })
    expect(shareRatios(market(random, 19, 1, 2), 1)).toEqual({ of: 'accounts', needs: 20, has: 19 })
  })

  it('takes no account that touched several times alike for several witnesses', () => {
    const one = ofRole(market(seededRandom('again'), 80, 2))
    const thrice = ofRole(market(seededRandom('again'), 80, 2, 3))
    expect(thrice.ratio).toBeCloseTo(one.ratio, 12)
    expect(thrice.p).toBeGreaterThan(one.p * 0.7)
    expect(thrice.high - thrice.low).toBeGreaterThan((one.high - one.low) * 0.95)
  })

  it('where people touch by lot, is wrong about a role at most 5 times in 100, and about any in as many after correction', () => {
    const random = seededRandom('by lot')
    const markets = 300
    const [beyond, wrong, claimed] = [new Float64Array(ROLES), new Float64Array(ROLES), { any: 0 }]
    for (let round = 0; round < markets; round += 1) {
      const found = ratiosOf(market(random, 60, 1, 1 + (round % 2)), round)
      for (const [role, each] of found.entries()) {
        beyond[role] = (beyond[role] ?? 0) + Number((each?.low ?? 0) > 1 || (each?.high ?? 9) < 1)
        wrong[role] = (wrong[role] ?? 0) + Number((each?.p ?? 1) <= 0.05)
      }
      claimed.any += Number(found.some((each) => each !== undefined && each.q <= 0.05 && each.corrected.low > 1))
    }
    for (const role of [0, 1, 2, 3]) {
      expect(beyond[role]).toBeLessThan(markets * 0.08)
      expect(wrong[role]).toBeLessThan(markets * 0.08)
    }
    expect(claimed.any).toBeLessThan(markets * 0.06)
  })

  it('holds the true ratio 93 times in 100 or more, and finds a role that touches three times as often', () => {
    const random = seededRandom('three times')
    const truth = ofRole(market(random, 200_000, 3)).ratio
    let [held, found] = [0, 0]
    for (let round = 0; round < 150; round += 1) {
      const { low, high, corrected, q } = ofRole(market(random, 120, 3))
      held += Number(low <= truth && truth <= high)
      found += Number(corrected.low > 1 && q <= 0.05)
    }
    expect(held).toBeGreaterThan(150 * 0.92)
    expect(found).toBeGreaterThan(150 * 0.8)
  })
})

describe('bcaLimits', () => {
  // Efron and Tibshirani 1993, table 14.1 and §14.3: the variance of 26 spatial test scores, 90% limits from 2,000 draws.
  const SCORES = [48, 36, 20, 29, 42, 42, 20, 42, 22, 41, 45, 14, 6, 0, 33, 28, 34, 4, 32, 24, 47, 41, 24, 26, 30, 41]
  const varianceOf = (values: readonly number[]) => {
    const mean = values.reduce((sum, each) => sum + each, 0) / values.length
    return values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / values.length
  }

  it('of the spatial test are those of the book, 115.8 and 259.6, where plain percentiles are 100.8 and 233.9', () => {
    const random = seededRandom('spatial')
    const draws = Float64Array.from({ length: 20_000 }, () =>
      varianceOf(SCORES.map(() => SCORES[Math.floor(random() * SCORES.length)] ?? 0)),
    ).sort()
    const figure = varianceOf(SCORES)
    expect(figure).toBeCloseTo(171.5, 1)
    const mean = SCORES.reduce((sum, each) => sum + each, 0) / SCORES.length
    const influence = SCORES.map((score) => (score - mean) ** 2 - figure)
    const { low, high } = bcaLimits(draws, figure, influence, normalQuantile(0.95))
    expect(Math.abs(low - 115.8)).toBeLessThan(4)
    expect(Math.abs(high - 259.6)).toBeLessThan(6)
  })
})

describe('poissonBinomialTest', () => {
  it('adds up the chances', () => {
    // By hand: chances .1, .2 and .3 give no hit .504, one .398, two .092, three .006.
    expect(poissonBinomialTest([0.1, 0.2, 0.3], 3)).toBeCloseTo(0.012, 12)
    expect(poissonBinomialTest([0.1, 0.2, 0.3], 2)).toBeCloseTo(0.196, 12)
    expect(poissonBinomialTest([0.1, 0.2, 0.3], 0)).toBe(1)
    // scipy.stats.binom(40, .3).sf(18) doubled.
    expect(poissonBinomialTest(Array(40).fill(0.3), 19)).toBeCloseTo(0.029554095301765265, 12)
  })
})

it('normalQuantile turns the normal distribution round', () => {
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12)
  expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167813, 12)
  expect(normalQuantile(0.5)).toBeCloseTo(0, 12)
})
