import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Compared, TooFew } from './bootstrap.ts'
import { normalDraw, seededRandom } from './random.ts'
import { differenceOfMeans, differenceOfRatios } from './ratio-difference.ts'

function compared(found: Compared | TooFew): Compared {
  if ('needs' in found) throw new Error(`needs ${found.needs}, has ${found.has}`)
  return found
}

/** E. W. Crampton, Journal of Nutrition 33 (1947) 491–504, as in R's ?ToothGrowth: teeth after orange juice and vitamin C. */
const JUICE = [
  15.2, 21.5, 17.6, 9.7, 14.5, 10, 8.2, 9.4, 16.5, 9.7, 19.7, 23.3, 23.6, 26.4, 20, 25.2, 25.8, 21.2, 14.5, 27.3,
  25.5, 26.4, 22.4, 24.5, 24.8, 30.9, 26.4, 27.3, 29.4, 23,
]
const VITAMIN = [
  4.2, 11.5, 7.3, 5.8, 6.4, 10, 11.2, 11.2, 5.2, 7, 16.5, 16.5, 15.2, 17.3, 22.5, 17.3, 13.6, 14.5, 18.8, 15.5, 23.6,
  18.5, 33.9, 25.5, 26.4, 32.5, 26.7, 21.5, 23.3, 29.5,
]

describe('differenceOfMeans', () => {
  it('of Crampton’s teeth is near Welch’s test, as it should where little is skewed', () => {
    // R: t.test(len ~ supp): t = 1.9153, df = 55.309, p = .06063, −0.1710 to 7.5710, means 20.66333 and 16.96333.
    const found = compared(differenceOfMeans(JUICE, VITAMIN, 'teeth'))
    expect(found.first).toBeCloseTo(20.66333, 5)
    expect(found.second).toBeCloseTo(16.96333, 5)
    expect(Math.abs(found.low + 0.171)).toBeLessThan(0.6)
    expect(Math.abs(found.high - 7.571)).toBeLessThan(0.6)
    expect(Math.abs(found.p - 0.06063)).toBeLessThan(0.03)
    expect(differenceOfMeans(JUICE, VITAMIN, 'teeth')).toEqual(found)
  })

  it('is Welch’s own with large groups', () => {
    const random = seededRandom('large')
    const group = (mean: number) => Float64Array.from({ length: 4000 }, () => mean + normalDraw(random))
    const found = compared(differenceOfMeans(group(5.05), group(5), 1))
    expect((found.high - found.low) / 2).toBeCloseTo(1.96 * Math.sqrt(2 / 4000), 2)
    expect(found.high - found.difference).toBeCloseTo(found.difference - found.low, 12)
  })

  it('lets an account without amounts count, and refuses where fewer than twenty have any', () => {
    expect(differenceOfMeans(JUICE.slice(11), VITAMIN, 1)).toEqual({ needs: 20, has: 19 })
    const seldom = (buyers: number) => Float64Array.from({ length: 500 }, (_, index) => (index < buyers ? 100 : 0))
    expect(differenceOfMeans(seldom(19), JUICE, 1)).toEqual({ needs: 20, has: 19 })
    expect(compared(differenceOfMeans(seldom(20), JUICE, 1)).first).toBe(4)
  })

  it('says no difference where all are alike', () => {
    const alike = Array.from({ length: 20 }, () => 3)
    expect(differenceOfMeans(alike, alike, 1)).toMatchObject({ difference: 0, low: 0, high: 0, p: 1 })
    expect(compared(differenceOfMeans(alike, [...alike.slice(1), 4], 1)).p).toBeGreaterThan(0.05)
    expect(
      compared(
        differenceOfMeans(
          alike,
          Array.from({ length: 20 }, () => 4),
          1,
        ),
      ).p,
    ).toBe(0.001)
  })

  it('contains its estimate and turns its sign with the groups', () => {
    const values = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 20, maxLength: 30 })
    fc.assert(
      fc.property(values, values, (first, second) => {
        const found = compared(differenceOfMeans(first, second, 1))
        const turned = compared(differenceOfMeans(second, first, 1))
        expect(found.low).toBeLessThanOrEqual(found.difference)
        expect(found.high).toBeGreaterThanOrEqual(found.difference)
        expect(turned.difference).toBeCloseTo(-found.difference, 8)
        expect(found.p).toBeGreaterThan(0)
        expect(found.p).toBeLessThanOrEqual(1)
      }),
      { numRuns: 15 },
    )
  })

  it.each([1, 3])('holds the truth 93 to 98 times in 100 of twenty skewed amounts, %d times the others', (times) => {
    const random = seededRandom(`skewed ${times}`)
    const amounts = (count: number, scale: number) =>
      Float64Array.from({ length: count }, () => scale * Math.exp(normalDraw(random)))
    let held = 0
    const rounds = 200
    const truth = (times - 1) * Math.exp(0.5)
    for (let round = 0; round < rounds; round += 1) {
      const found = compared(differenceOfMeans(amounts(20, times), amounts(60, 1), round))
      if (found.low <= truth && truth <= found.high) held += 1
    }
    // With more rounds and other groups: bench/coverage.ts.
    expect(held / rounds).toBeGreaterThanOrEqual(0.93)
    expect(held / rounds).toBeLessThanOrEqual(0.98)
  })

  it('says the same, turned round, when the groups swap, but for the draws', () => {
    const random = seededRandom('swap')
    const [first, second] = [20, 80].map((count) =>
      Float64Array.from({ length: count }, () => Math.exp(normalDraw(random))),
    )
    if (first === undefined || second === undefined) throw new Error('two groups')
    const [found, turned] = [
      compared(differenceOfMeans(first, second, 1)),
      compared(differenceOfMeans(second, first, 1)),
    ]
    const width = found.high - found.low
    expect(Math.abs(found.low + turned.high) / width).toBeLessThan(0.05)
    expect(Math.abs(found.high + turned.low) / width).toBeLessThan(0.05)
    expect(Math.abs(found.p - turned.p)).toBeLessThan(0.03)
  })

  it('compares profits too, of which some are below 0', () => {
    const losses = (values: readonly number[]) => values.map((value) => value - 15)
    const [found, moved] = [
      compared(differenceOfMeans(losses(JUICE), losses(VITAMIN), 'teeth')),
      compared(differenceOfMeans(JUICE, VITAMIN, 'teeth')),
    ]
    expect(found.difference).toBeCloseTo(moved.difference, 10)
    // Without the third draw, which needs amounts above 0: never wider.
    expect(found.high - found.low).toBeLessThanOrEqual(moved.high - moved.low + 1e-9)
    expect((found.high - found.low) / (moved.high - moved.low)).toBeGreaterThan(0.8)
  })
})

describe('differenceOfRatios', () => {
  it('counts an account once, however many deals it has', () => {
    // The same accounts; in the second call each deal is three deals of the same size.
    const once = { totals: JUICE, sizes: JUICE.map(() => 1) }
    const thrice = { totals: JUICE.map((total) => 3 * total), sizes: JUICE.map(() => 3) }
    const [found, again] = [
      compared(differenceOfRatios(once, { totals: VITAMIN }, 1)),
      compared(differenceOfRatios(thrice, { totals: VITAMIN }, 1)),
    ]
    expect(again.difference).toBeCloseTo(found.difference, 10)
    // Drawn together, heavier accounts weigh more: not the same draw for draw, yet the same evidence.
    expect((again.high - again.low) / (found.high - found.low)).toBeGreaterThan(0.9)
    expect((again.high - again.low) / (found.high - found.low)).toBeLessThan(1.15)
  })

  it('leaves out accounts that have no deal', () => {
    const withNone = { totals: [...JUICE, 0, 0], sizes: [...JUICE.map(() => 1), 0, 0] }
    expect(differenceOfRatios(withNone, { totals: VITAMIN }, 1)).toEqual(differenceOfMeans(JUICE, VITAMIN, 1))
  })
})
