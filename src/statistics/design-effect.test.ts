import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Clusters, sumsOf } from './cluster-sums.fixture.ts'
import { designEffect, effectiveCounts } from './design-effect.ts'
import { fisherExact } from './fisher-exact.ts'
import { seededRandom } from './random.ts'
import { twoProportionTest } from './two-proportion-test.ts'

/** C. S. Weil 1970, as in table 1 of Rao and Scott 1992: pups that survived, of each litter. */
const CONTROL: Clusters = [
  [13, 13],
  [12, 12],
  [9, 9],
  [9, 9],
  [8, 8],
  [8, 8],
  [12, 13],
  [11, 12],
  [9, 10],
  [9, 10],
  [8, 9],
  [11, 13],
  [4, 5],
  [5, 7],
  [7, 10],
  [7, 10],
]
const TREATED: Clusters = [
  [12, 12],
  [11, 11],
  [10, 10],
  [9, 9],
  [10, 11],
  [9, 10],
  [9, 10],
  [8, 9],
  [8, 9],
  [4, 5],
  [7, 9],
  [4, 7],
  [5, 10],
  [3, 6],
  [3, 10],
  [0, 7],
]

describe('designEffect', () => {
  it('of Weil’s litters is what the PF package of the US Department of Agriculture prints', () => {
    // Its page on `rsb`, "Weil's rat data (Table 1 of Rao and Scott)".
    expect(designEffect(sumsOf(CONTROL))).toBeCloseTo(1.232495, 6)
    expect(designEffect(sumsOf(TREATED))).toBeCloseTo(3.952861, 6)
  })

  it('takes as many witnesses as there are accounts at least, and deals at most', () => {
    const account = fc.tuple(fc.nat(5), fc.nat(5)).map(([won, lost]) => [won, won + lost] as const)
    fc.assert(
      fc.property(fc.array(account, { minLength: 1, maxLength: 40 }), (accounts) => {
        const closed = accounts.filter(([, size]) => size > 0)
        const sums = sumsOf(closed)
        if (sums.size === 0) return
        const { hits, size } = effectiveCounts(sums)
        expect(size).toBeGreaterThan(0)
        expect(size).toBeLessThanOrEqual(sums.size)
        expect(hits / size).toBeCloseTo(sums.hits / sums.size, 9)
      }),
    )
    expect(
      designEffect(
        sumsOf([
          [0, 4],
          [0, 2],
          [0, 3],
        ]),
      ),
    ).toBe(3)
    expect(designEffect(sumsOf([]))).toBe(1)
  })

  it('takes from all accounts how alike one account’s deals are, where a few look unlike by luck', () => {
    const all = sumsOf(TREATED)
    // Two litters of ten, half of each alive: on their own they say nothing of likeness.
    const few = sumsOf([
      [5, 10],
      [5, 10],
    ])
    expect(designEffect(few)).toBe(10)
    const uneven = sumsOf([
      [5, 10],
      [6, 10],
      [4, 10],
    ])
    expect(designEffect(uneven)).toBe(1)
    // ρ = (3.953 − 1) ÷ (b − 1), b = Σm² ÷ Σm = 1369 ÷ 145.
    const alike = 2.952861 / (1369 / 145 - 1)
    expect(designEffect(uneven, all)).toBeCloseTo(1 + 9 * alike, 5)
    expect(designEffect(all, all)).toBeCloseTo(designEffect(all), 10)
    expect(effectiveCounts(uneven, all).size).toBeCloseTo(30 / (1 + 9 * alike), 4)
    expect(designEffect(sumsOf([[1, 1]]), all)).toBe(1)
  })
})

describe('twoProportionTest', () => {
  it('is Pearson’s chi-squared × (N − 1) ÷ N of a published table', () => {
    // K. Pearson's X² of A. Agresti, "Categorical Data Analysis", 2nd ed., §3.2.1: aspirin and heart attacks 189 of 11,034
    // against 104 of 11,037, X² = 25.01 (p = 5.7e-7).
    const p = twoProportionTest({ hits: 189, size: 11_034 }, { hits: 104, size: 11_037 })
    expect(p).toBeGreaterThan(5.5e-7)
    expect(p).toBeLessThan(5.8e-7)
  })

  it('takes one less than all, which shows where they are few', () => {
    // Pearson’s X² is 7.2; × 19 ÷ 20 it is 6.84. With 2 of 20 against none, X² = 80 ÷ 38; one hit is expected in each.
    expect(twoProportionTest({ hits: 2, size: 10 }, { hits: 8, size: 10 })).toBeCloseTo(0.00891388, 8)
    expect(twoProportionTest({ hits: 2, size: 20 }, { hits: 0, size: 20 })).toBeCloseTo(0.15194336, 8)
  })

  it('is Fisher’s too where fewer than one miss is expected, and 1 where there is nothing to tell', () => {
    const [few, many] = [
      { hits: 3, size: 4 },
      { hits: 90, size: 90 },
    ]
    expect(twoProportionTest(few, many)).toBe(fisherExact(few, many, 'two-sided'))
    expect(twoProportionTest({ hits: 4, size: 4 }, many)).toBe(1)
    const none = { hits: 0, size: 0 }
    expect(twoProportionTest(few, none)).toBe(1)
    expect(twoProportionTest(none, none)).toBe(1)
    // Divided by a design effect.
    expect(twoProportionTest({ hits: 2.4, size: 2.4 }, { hits: 7.7, size: 7.7 })).toBe(1)
    expect(twoProportionTest({ hits: 0, size: 2.4 }, { hits: 0, size: 7.7 })).toBe(1)
  })

  it('is Fisher’s where fewer than one hit is expected', () => {
    const [few, many] = [
      { hits: 2, size: 4 },
      { hits: 1, size: 90 },
    ]
    expect(twoProportionTest(few, many)).toBe(fisherExact(few, many, 'two-sided'))
    expect(twoProportionTest({ hits: 0, size: 4 }, { hits: 0, size: 90 })).toBe(1)
    expect(twoProportionTest({ hits: 0, size: 0 }, { hits: 3, size: 90 })).toBe(1)
  })

  it('stays a probability and does not mind which group comes first', () => {
    const group = fc.tuple(fc.nat(300), fc.nat(300)).map(([hits, misses]) => ({ hits, size: hits + misses }))
    fc.assert(
      fc.property(group, group, (first, second) => {
        const p = twoProportionTest(first, second)
        expect(p).toBeGreaterThanOrEqual(0)
        expect(p).toBeLessThanOrEqual(1)
        expect(twoProportionTest(second, first)).toBeCloseTo(p, 10)
      }),
    )
  })

  it('calls 3 to 7 in 100 markets different where accounts differ but the groups do not', () => {
    const random = seededRandom('no difference')
    const accounts = (count: number): Clusters =>
      Array.from({ length: count }, () => {
        const chance = random() < 0.5 ? 0.1 : 0.5
        const closed = 1 + Math.floor(random() * 6)
        return [Array.from({ length: closed }, random).filter((drawn) => drawn < chance).length, closed]
      })
    let called = 0
    const markets = 500
    for (let market = 0; market < markets; market += 1) {
      const [first, second] = [effectiveCounts(sumsOf(accounts(40))), effectiveCounts(sumsOf(accounts(150)))]
      if (twoProportionTest(first, second) <= 0.05) called += 1
    }
    expect(Math.abs(called / markets - 0.05)).toBeLessThan(0.02)
  })
})
