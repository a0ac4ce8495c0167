import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fisherExact } from './fisher-exact.ts'
import { logGamma } from './log-gamma.ts'

const of = (hits: number, misses: number) => ({ hits, size: hits + misses })

describe('logGamma', () => {
  it('is Γ where it is known', () => {
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13)
    expect(logGamma(1)).toBeCloseTo(0, 14)
    // ln 100! and ln 1,000,000! (OEIS A000142; N. J. A. Sloane).
    expect(logGamma(101)).toBeCloseTo(363.73937555556347, 10)
    expect(logGamma(1_000_001)).toBeCloseTo(12_815_518.384658169, 7)
  })
})

describe('fisherExact', () => {
  it('is what Fisher says of the lady who tastes tea: 17 in 70', () => {
    // "The Design of Experiments" (1935), chapter II: three of four cups right.
    expect(fisherExact(of(3, 1), of(1, 3), 'greater')).toBeCloseTo(17 / 70, 12)
    expect(fisherExact(of(3, 1), of(1, 3), 'two-sided')).toBeCloseTo(34 / 70, 12)
  })

  it('is what R documents for the convictions of criminals’ twins', () => {
    // Fisher 1970, p. 37, as in R's ?fisher.test: 10 of 13 identical twins convicted, 2 of 17 others.
    expect(fisherExact(of(10, 3), of(2, 15), 'greater')).toBeCloseTo(0.0004651809, 9)
    expect(fisherExact(of(10, 3), of(2, 15), 'two-sided')).toBeCloseTo(0.0005367241, 9)
    expect(fisherExact(of(2, 15), of(10, 3), 'two-sided')).toBeCloseTo(0.0005367241, 9)
  })

  it.each([
    // SciPy 1.17.1, which sums another way.
    [[7, 17, 15, 5], 0.9996660651955468, 0.005768386750469949],
    [[500, 999_500, 400, 999_600], 0.0004769578651175192, 0.0009539157302350379],
    [[500_000, 500_000, 498_000, 502_000], 0.0023491741548675696, 0.004698348309735139],
  ])('of %j is what another program finds', ([a = 0, b = 0, c = 0, d = 0], greater, twoSided) => {
    expect(fisherExact(of(a, b), of(c, d), 'greater') / greater).toBeCloseTo(1, 7)
    expect(fisherExact(of(a, b), of(c, d), 'two-sided') / twoSided).toBeCloseTo(1, 7)
  })

  it('says 1 where there is nothing to tell', () => {
    expect(fisherExact(of(0, 5), of(0, 7), 'greater')).toBe(1)
    expect(fisherExact(of(5, 0), of(7, 0), 'two-sided')).toBe(1)
    expect(fisherExact(of(0, 0), of(3, 4), 'two-sided')).toBe(1)
    expect(fisherExact(of(5, 5), of(5, 5), 'two-sided')).toBe(1)
  })

  it('stays a probability and mirrors', () => {
    const cell = fc.integer({ min: 0, max: 3000 })
    fc.assert(
      fc.property(cell, cell, cell, cell, (a, b, c, d) => {
        const greater = fisherExact(of(a, b), of(c, d), 'greater')
        const less = fisherExact(of(c, d), of(a, b), 'greater')
        const twoSided = fisherExact(of(a, b), of(c, d), 'two-sided')
        for (const p of [greater, less, twoSided]) {
          expect(p).toBeGreaterThanOrEqual(0)
          expect(p).toBeLessThanOrEqual(1)
        }
        // Both count the table that was seen.
        expect(greater + less).toBeGreaterThan(1 - 1e-9)
        expect(twoSided).toBeGreaterThanOrEqual(Math.min(greater, less) * (1 - 1e-6) - 1e-300)
        const mirrored = fisherExact(of(d, c), of(b, a), 'two-sided')
        expect(Math.abs(twoSided - mirrored)).toBeLessThan(1e-7 * twoSided + 1e-15)
      }),
    )
  })

  it('rejects no more often than it says: every table of 18 and 25 with 40% hits', () => {
    const chance = (n: number, k: number) =>
      Math.exp(logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1) + k * Math.log(0.4) + (n - k) * Math.log(0.6))
    for (const side of ['greater', 'two-sided'] as const) {
      for (const level of [0.01, 0.05, 0.2]) {
        let rejected = 0
        for (let a = 0; a <= 18; a += 1) {
          for (let c = 0; c <= 25; c += 1) {
            if (fisherExact(of(a, 18 - a), of(c, 25 - c), side) <= level) rejected += chance(18, a) * chance(25, c)
          }
        }
        expect(rejected).toBeLessThanOrEqual(level)
        expect(rejected).toBeGreaterThan(level / 5)
      }
    }
  })
})
