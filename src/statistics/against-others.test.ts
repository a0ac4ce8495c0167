import { describe, expect, it } from 'vitest'
import { againstOthers, spreadBetween } from './against-others.ts'

/**
 * Log odds ratios of seven trials of aspirin after a heart attack and their variances, as J. L. Fleiss gives the tables
 * ("The statistical basis of meta-analysis", Statistical Methods in Medical Research 2 (1993) 121–145): deaths of treated and
 * of those not treated.
 */
const ASPIRIN = [
  [49, 615, 67, 624],
  [44, 758, 64, 771],
  [102, 832, 126, 850],
  [32, 317, 38, 309],
  [85, 810, 52, 406],
  [246, 2267, 219, 2257],
  [1570, 8587, 1720, 8600],
].map(([a = 0, m = 0, c = 0, n = 0]) => ({
  estimate: Math.log((a * (n - c)) / (c * (m - a))),
  error: Math.sqrt(1 / a + 1 / (m - a) + 1 / c + 1 / (n - c)),
}))

describe('spreadBetween', () => {
  it('of the trials of aspirin is the τ² of .0096 that the R package meta gives for these tables (Fleiss1993bin)', () => {
    expect(spreadBetween(ASPIRIN)).toBeCloseTo(0.0096, 4)
  })

  it('is none where they differ by no more than chance', () => {
    expect(spreadBetween([0.1, 0.12, 0.08].map((estimate) => ({ estimate, error: 0.3 })))).toBe(0)
    expect(spreadBetween([{ estimate: 1, error: 0.2 }])).toBe(0)
  })
})

describe('againstOthers', () => {
  const likes = [-0.1, 0, 0.1].map((estimate) => ({ estimate, error: 0.3 }))

  it('is the difference from their mean, with the errors of both', () => {
    const found = againstOthers({ estimate: 1, error: 0.4 }, likes)
    const error = Math.hypot(0.4, 0.3 / Math.sqrt(3))
    expect(found?.difference).toBeCloseTo(1, 12)
    expect(found?.low).toBeCloseTo(1 - 1.959964 * error, 6)
    expect(found?.p).toBeCloseTo(0.0218, 3)
  })

  it('is wider where the others differ among themselves, and nothing without others', () => {
    const apart = [-1, 0, 1].map((estimate) => ({ estimate, error: 0.3 }))
    expect(againstOthers({ estimate: 1, error: 0.4 }, apart)?.low).toBeLessThan(0)
    expect(againstOthers({ estimate: 1, error: 0.4 }, [])).toBeUndefined()
  })
})
