import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mcnemar } from './mcnemar.ts'

describe('mcnemar', () => {
  it('of children before and after a transplantation is .070 exactly and .039 by mid-p (Fagerland et al. 2013)', () => {
    expect(mcnemar(1, 7)).toEqual({ exact: expect.closeTo(0.0703125, 9), midP: expect.closeTo(0.0390625, 9) })
  })

  it('does not mind which side is which, and never claims more exactly than by mid-p', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (one, other) => {
        const { exact, midP } = mcnemar(one, other)
        expect(mcnemar(other, one)).toEqual({ exact, midP })
        expect(midP).toBeGreaterThan(0)
        expect(exact).toBeGreaterThanOrEqual(midP)
        expect(exact).toBeLessThanOrEqual(1)
      }),
    )
    expect(mcnemar(0, 0)).toEqual({ exact: 1, midP: 1 })
  })
})
