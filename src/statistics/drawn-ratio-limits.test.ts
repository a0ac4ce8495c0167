import { describe, expect, it } from 'vitest'
import { drawnRatioLimits } from './drawn-ratio-limits.ts'
import { meanInterval } from './mean-interval.ts'
import { normalDraw, seededRandom } from './random.ts'

describe('limits of a ratio of sums', () => {
  it('is silent under ten clusters, those of no size left out', () => {
    const totals = Array.from({ length: 10 }, (_, place) => place)
    expect(drawnRatioLimits({ totals: totals.slice(1) }, 1)).toBeUndefined()
    expect(drawnRatioLimits({ totals, sizes: totals }, 1)).toBeUndefined()
    expect(drawnRatioLimits({ totals }, 1)).toEqual({ low: expect.any(Number), high: expect.any(Number) })
  })

  it('is that of a mean where every cluster is one, and the same again', () => {
    const random = seededRandom(7)
    const totals = Array.from({ length: 500 }, () => 100 + 10 * normalDraw(random))
    const sum = totals.reduce((all, each) => all + each, 0)
    const squares = totals.reduce((all, each) => all + each ** 2, 0)
    const mean = meanInterval(500, sum, squares)
    const found = drawnRatioLimits({ totals }, 'a')
    expect(found?.low).toBeCloseTo(mean.low, 8)
    expect(found?.high).toBeCloseTo(mean.high, 8)
    const few = totals.slice(0, 100)
    const drawn = drawnRatioLimits({ totals: few }, 'a')
    const wanted = meanInterval(
      100,
      few.reduce((all, each) => all + each, 0),
      few.reduce((all, each) => all + each ** 2, 0),
    )
    expect(Math.abs((drawn?.low ?? 0) - wanted.low)).toBeLessThan(0.4)
    expect(Math.abs((drawn?.high ?? 0) - wanted.high)).toBeLessThan(0.4)
    expect(drawnRatioLimits({ totals: few }, 'a')).toEqual(drawn)
  })

  it('is wider where one account has many deals that look alike', () => {
    const sizes = Array.from({ length: 40 }, (_, place) => (place % 4 === 0 ? 9 : 1))
    const totals = sizes.map((size, place) => size * (place % 8 === 0 ? 200 : 100))
    const alone = sizes.flatMap((size, place) => Array.from({ length: size }, () => (totals[place] ?? 0) / size))
    const width = (of: Parameters<typeof drawnRatioLimits>[0]) => {
      const { low, high } = drawnRatioLimits(of, 3) ?? { low: 0, high: 0 }
      return high - low
    }
    expect(width({ totals, sizes })).toBeGreaterThan(1.5 * width({ totals: alone }))
  })
})
