import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accountsMissing, breakEven, valueOfReaching } from './break-even.ts'

/** Whole cents. */
const amount = fc.nat(1e8).map((cents) => cents / 100)
const rate = fc.double({ min: 0, max: 1, noNaN: true })

describe('break-even', () => {
  it('is what a calculator says', () => {
    // 20% won, 9,000 each, 180 to reach one: 1,620 an account; 40,000 to serve them: 24.7 accounts.
    expect(valueOfReaching(0.2, { margin: 9000, reach: 180 })).toBe(1620)
    expect(breakEven(40_000, 1620)).toBeCloseTo(24.691, 3)
    expect(accountsMissing(24.691, 10)).toBe(15)
    expect(breakEven(40_000, 0)).toBeUndefined()
  })

  it('is the first whole number of accounts that pays, and one fewer does not', () => {
    fc.assert(
      fc.property(
        amount,
        fc.integer({ min: 1, max: 1e8 }).map((cents) => cents / 100),
        (serve, perAccount) => {
          const needed = breakEven(serve, perAccount) ?? Number.NaN
          const whole = accountsMissing(needed, 0)
          expect(whole * perAccount).toBeGreaterThanOrEqual(serve * (1 - 1e-6))
          if (whole > 0) expect((whole - 1) * perAccount).toBeLessThanOrEqual(serve * (1 + 1e-6))
        },
      ),
    )
  })

  it('asks for fewer accounts when more are won, and never for any where reaching one costs what it brings', () => {
    fc.assert(
      fc.property(amount, amount, amount, rate, rate, (serve, margin, reach, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        const needed = (share: number) => breakEven(serve, valueOfReaching(share, { margin, reach }))
        const [more, fewer] = [needed(low), needed(high)]
        if (low * margin <= reach) expect(more).toBeUndefined()
        if (more !== undefined) expect(fewer ?? Number.NaN).toBeLessThanOrEqual(more)
      }),
    )
  })

  it('misses fewer accounts the more there are', () => {
    fc.assert(
      fc.property(amount, fc.nat(1e6), (needed, has) => {
        const missing = accountsMissing(needed, has)
        expect(missing).toBeGreaterThanOrEqual(accountsMissing(needed, has + 1))
        expect(has + missing).toBeGreaterThanOrEqual(needed * (1 - 1e-6))
      }),
    )
  })
})
