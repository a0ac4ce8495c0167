import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chao2, detectableShare } from './chao2.ts'

/** So many themes held by one person, by two, and by each of the rest. */
const holders = (once: number, twice: number, rest: number, each = 5) => [
  ...Array.from({ length: once }, () => 1),
  ...Array.from({ length: twice }, () => 2),
  ...Array.from({ length: rest }, () => each),
]

describe('chao2', () => {
  it('of published surveys is what R’s vegan prints (specpool: trees of Barro Colorado, and dune meadows)', () => {
    // 225 species in 50 plots, 21 in one plot and 19 in two; 30 species on 20 meadows, 3 on one and 2 on two.
    expect(chao2(holders(21, 19, 185), 50)?.atLeast).toBeCloseTo(236.3732, 4)
    expect(chao2(holders(3, 2, 25), 20)?.atLeast).toBeCloseTo(32.1375, 4)
  })

  it('has the coverage of Chao et al. 2014, equation 9a', () => {
    const found = chao2(holders(6, 4, 10), 12)
    const [mentions, people] = [6 + 8 + 50, 12]
    const published = 1 - (6 / mentions) * (((people - 1) * 6) / ((people - 1) * 6 + 2 * 4))
    expect(found?.coverage).toBeCloseTo(published, 12)
  })

  it('needs no theme held by exactly two, and finds nothing unseen where nothing is rare', () => {
    expect(chao2(holders(4, 0, 6), 10)?.atLeast).toBeCloseTo(10 + 0.9 * 6, 12)
    expect(chao2(holders(0, 3, 6), 10)).toEqual({ observed: 9, atLeast: 9, coverage: 1, once: 0, twice: 3 })
    expect(chao2([], 10)).toBeUndefined()
  })

  it('never has fewer than were seen, nor a coverage outside 0 to 1', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 30 }), (counts) => {
        const found = chao2(counts, 12)
        expect(found?.atLeast).toBeGreaterThanOrEqual(counts.length)
        expect(found?.coverage).toBeGreaterThanOrEqual(0)
        expect(found?.coverage).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('detectableShare', () => {
  it('of ten people is 26%, of three 63%', () => {
    expect(detectableShare(10)).toBeCloseTo(0.2589, 4)
    expect(detectableShare(3)).toBeCloseTo(0.6316, 4)
    expect(1 - (1 - detectableShare(17)) ** 17).toBeCloseTo(0.95, 12)
    expect(detectableShare(0)).toBe(1)
  })
})
