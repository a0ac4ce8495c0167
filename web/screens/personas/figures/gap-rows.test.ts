import { describe, expect, it } from 'vitest'
import { gapRows, gapRuler, signed } from './gap-rows.ts'

const item = {
  item: 'price',
  stated: 'stated_price',
  statedWording: 'Price',
  rated: 'rating_price',
  ratedWording: null,
  statedMean: 4.2,
  answered: 90,
  statedRank: 1,
  derived: 0.1,
  derivedRank: 5,
  sign: 1 as const,
  gap: 1.4,
  lo95: -0.2,
  hi95: 3,
  verdict: 'cannot tell' as const,
}

describe('gapRows', () => {
  it('draws hollow what cannot be told from nought, on a ruler with nought in the middle', () => {
    const rows = gapRows([item])
    expect(rows[0]).toMatchObject({ name: 'Price', value: 1.4, low: -0.2, high: 3, weak: true })
    const { least, most } = gapRuler(rows)
    expect(least).toBe(-most)
    expect(most).toBeGreaterThan(3)
  })
})

describe('signed', () => {
  it('writes a minus as people do, and no sign before nought', () => {
    expect([signed(1.4), signed(-0.321), signed(-0.001)]).toEqual(['+1.40', '−0.32', '0.00'])
  })
})
