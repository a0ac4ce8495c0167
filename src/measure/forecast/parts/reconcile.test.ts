import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reconcile } from './reconcile.ts'

const cents = (amounts: readonly number[]): number => amounts.reduce((sum, each) => sum + Math.round(each * 100), 0)
const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((each) => each / 100)
const variance = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e12, noNaN: true }))

describe('parts that make up a total', () => {
  it('move by their error variances', () => {
    const parts = [
      { mean: 100, variance: 9 },
      { mean: 50, variance: 1 },
      { mean: 0, variance: 0 },
    ]
    expect(reconcile(parts, 160)).toEqual([109, 51, 0])
    // 10 / 3: two go down, the largest remainder goes up.
    expect(
      reconcile(
        [
          { mean: 0, variance: 1 },
          { mean: 0, variance: 1 },
          { mean: 0, variance: 1 },
        ],
        10,
      ),
    ).toEqual([3.34, 3.33, 3.33])
  })

  it('take from others what one below nothing cannot give', () => {
    const parts = [
      { mean: 1, variance: 10 },
      { mean: 20, variance: 10 },
    ]
    expect(reconcile(parts, 11, 0)).toEqual([0, 11])
    expect(reconcile(parts, 11)).toEqual([-4, 15])
    expect(
      reconcile(
        [
          { mean: 6, variance: 0 },
          { mean: 3, variance: 0 },
          { mean: 1, variance: 4 },
        ],
        6,
        0,
      ),
    ).toEqual([4, 2, 0])
  })

  it('add up to the cent whatever they are', () => {
    const parts = fc.array(fc.record({ mean: amount, variance }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(parts, amount, (own, total) => {
        const moved = reconcile(own, total)
        expect(cents(moved)).toBe(Math.round(total * 100))
        const low = reconcile(own, Math.abs(total), 0)
        expect(cents(low)).toBe(Math.round(Math.abs(total) * 100))
        expect(Math.min(...low)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('stay as they are where nothing is missing', () => {
    const parts = fc.array(fc.record({ mean: amount, variance }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(parts, (own) => {
        const total = cents(own.map(({ mean }) => mean)) / 100
        const moved = reconcile(own, total)
        for (const [place, { mean }] of own.entries()) expect(Math.abs((moved[place] ?? 0) - mean)).toBeLessThan(0.02)
      }),
    )
  })
})
