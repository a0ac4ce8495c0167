import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Clusters, sumsOf } from './cluster-sums.fixture.ts'
import { logGamma } from './log-gamma.ts'
import { clusteredDifference, newcombeDifference } from './newcombe-difference.ts'
import { seededRandom } from './random.ts'

const rounded = (found: { low: number; high: number } | undefined, digits: number) =>
  found && [Number(found.low.toFixed(digits)), Number(found.high.toFixed(digits))]

describe('newcombeDifference', () => {
  // Newcombe 1998, table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('of %i in %i and %i in %i is what Newcombe prints', (a, m, b, n, low, high) => {
    expect(rounded(newcombeDifference({ hits: a, size: m }, { hits: b, size: n }), 4)).toEqual([low, high])
  })

  it.each([
    [42, 90, 31, 150, 0.137, 0.377],
    [18, 50, 10, 50, -0.016, 0.324],
    [35, 100, 20, 100, 0.026, 0.268],
  ])('of %i in %i and %i in %i is what the methods ask', (a, m, b, n, low, high) => {
    expect(rounded(newcombeDifference({ hits: a, size: m }, { hits: b, size: n }), 3)).toEqual([low, high])
  })

  it('contains the difference, stays within −1 and 1, and turns its sign with the groups', () => {
    const group = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }))
    fc.assert(
      fc.property(group, group, ([m, one], [n, other]) => {
        const [first, second] = [
          { hits: Math.round(one * m), size: m },
          { hits: Math.round(other * n), size: n },
        ]
        const found = newcombeDifference(first, second) ?? { difference: 2, low: 3, high: -3 }
        const turned = newcombeDifference(second, first) ?? { difference: 2, low: 3, high: -3 }
        expect(found.low).toBeLessThanOrEqual(found.difference)
        expect(found.high).toBeGreaterThanOrEqual(found.difference)
        expect(found.low).toBeGreaterThanOrEqual(-1 - 1e-12)
        expect(found.high).toBeLessThanOrEqual(1 + 1e-12)
        expect(found.low).toBeCloseTo(-turned.high, 12)
      }),
    )
    expect(newcombeDifference({ hits: 0, size: 0 }, { hits: 1, size: 2 })).toBeUndefined()
  })

  it('holds the truth 93 to 97 times in 100: the exact chance over every pair of counts', () => {
    const chances = (n: number, rate: number) =>
      Array.from({ length: n + 1 }, (_, k) =>
        Math.exp(
          logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1) + k * Math.log(rate) + (n - k) * Math.log(1 - rate),
        ),
      )
    for (const [m, one, n, other] of [
      [40, 0.3, 80, 0.15],
      [25, 0.5, 25, 0.5],
      [60, 0.1, 200, 0.2],
    ] as const) {
      let held = 0
      const second = chances(n, other)
      for (const [a, chance] of chances(m, one).entries()) {
        for (const [b, beside] of second.entries()) {
          const found = newcombeDifference({ hits: a, size: m }, { hits: b, size: n })
          if (found && found.low <= one - other && one - other <= found.high) held += chance * beside
        }
      }
      expect(Math.abs(held - 0.95)).toBeLessThan(0.02)
    }
  })
})

describe('clusteredDifference', () => {
  it('is Newcombe’s where every account has one deal', () => {
    const single = (hits: number, size: number): Clusters =>
      Array.from({ length: size }, (_, index) => [index < hits ? 1 : 0, 1])
    expect(rounded(clusteredDifference(sumsOf(single(56, 70)), sumsOf(single(48, 80))), 4)).toEqual([0.0524, 0.3339])
    expect(clusteredDifference(sumsOf([]), sumsOf([[1, 1]]))).toBeUndefined()
  })

  it('holds the true difference in 93 to 97 of 100 markets where accounts differ', () => {
    const random = seededRandom('accounts differ')
    const accounts = (count: number, chances: readonly [number, number]): Clusters =>
      Array.from({ length: count }, () => {
        const chance = random() < 0.5 ? chances[0] : chances[1]
        const closed = 1 + Math.floor(random() * 6)
        return [Array.from({ length: closed }, random).filter((drawn) => drawn < chance).length, closed]
      })
    let held = 0
    const markets = 500
    for (let market = 0; market < markets; market += 1) {
      const found = clusteredDifference(sumsOf(accounts(50, [0.2, 0.7])), sumsOf(accounts(120, [0.05, 0.45])))
      if (found && found.low <= 0.2 && 0.2 <= found.high) held += 1
    }
    expect(Math.abs(held / markets - 0.95)).toBeLessThan(0.02)
  })
})
