import { describe, expect, it } from 'vitest'
import { mase, naiveScale } from './mase.ts'

describe('mase', () => {
  it('is that of the example of sktime’s MeanAbsoluteScaledError', () => {
    // Changes 4.5, 3.5, 2, 3, 2, 3: 3 in the mean. Errors .5, .5, 0, 1, .75: .55 in the mean.
    const unit = naiveScale([5, 0.5, 4, 6, 3, 5, 2], 1)
    expect(unit).toBe(3)
    const told = [2.5, 0, 2, 8, 1.25]
    const errors = [3, -0.5, 2, 7, 2].map((actual, step) => ({ error: actual - (told[step] ?? 0), unit }))
    expect(mase(errors)).toBeCloseTo(0.18333333333333335, 12)
  })

  it('compares with the season before, and is unknown where nothing ever changed', () => {
    // By hand: 5 − 1, 7 − 2, 3 − 3, 8 − 4.
    expect(naiveScale([1, 2, 3, 4, 5, 7, 3, 8], 4)).toBe(13 / 4)
    expect(naiveScale([4, 4, 4], 1)).toBe(0)
    expect(naiveScale([4], 1)).toBe(0)
    expect(mase([{ error: 2, unit: 0 }])).toBeNull()
  })
})
