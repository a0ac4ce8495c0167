import { describe, expect, it } from 'vitest'
import { normalTail, normalTwoSided } from './normal-tail.ts'
import { percentile } from './percentile.ts'
import { normalDraw, seededRandom } from './random.ts'

describe('seededRandom', () => {
  it('draws the same for the same seed, and other numbers for another', () => {
    const draw = (seed: number | string) => Array.from({ length: 5 }, seededRandom(seed))
    expect(draw('Fintech')).toEqual(draw('Fintech'))
    expect(draw(1)).toEqual(draw('1'))
    expect(draw('Fintech')).not.toEqual(draw('fintech'))
    expect(draw(1)[0]).not.toBeCloseTo(draw(2)[0] ?? 0, 3)
  })

  it('spreads evenly, one after the other and over seeds', () => {
    const even = (draws: number[]) => {
      const counts = Array.from({ length: 16 }, () => 0)
      for (const draw of draws) counts[Math.floor(draw * 16)] = (counts[Math.floor(draw * 16)] ?? 0) + 1
      const expected = draws.length / 16
      return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
    }
    const random = seededRandom('evenly')
    // The 99.99% point of χ² with 15 degrees of freedom.
    expect(even(Array.from({ length: 40_000 }, random))).toBeLessThan(44.3)
    expect(even(Array.from({ length: 40_000 }, (_, seed) => seededRandom(seed)()))).toBeLessThan(44.3)
  })

  it('draws normal numbers', () => {
    const random = seededRandom('normally')
    const draws = Array.from({ length: 20_000 }, () => normalDraw(random))
    expect(draws.reduce((sum, draw) => sum + draw, 0) / draws.length).toBeCloseTo(0, 1)
    expect(draws.filter((draw) => draw > 1.959964).length / draws.length).toBeCloseTo(0.025, 2)
  })
})

describe('normalTail', () => {
  it.each([
    [0, 0.5],
    // The 97.5% point by its definition; the others as SciPy 1.17.1 prints them.
    [1.959963984540054, 0.025],
    [3, 0.0013498980316300933],
    [8, 6.22096057427174e-16],
    [30, 4.906713927148187e-198],
    [-1, 0.8413447460685429],
  ])('above %f is %f', (z, chance) => {
    expect(normalTail(z) / chance).toBeCloseTo(1, 12)
  })

  it('has no step where its two ways meet, and counts both tails', () => {
    expect(normalTail(3 - 1e-9) - normalTail(3)).toBeCloseTo(0, 10)
    expect(normalTwoSided(-1.959963984540054)).toBeCloseTo(0.05, 12)
    expect(normalTwoSided(0)).toBe(1)
  })
})

describe('percentile', () => {
  it('is what R’s default and spreadsheets say', () => {
    const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    // R: quantile(1:10, c(0, .1, .25, .5, .9, 1)).
    expect([0, 0.1, 0.25, 0.5, 0.9, 1].map((share) => Number(percentile(ten, share)?.toFixed(9)))).toEqual([
      1, 1.9, 3.25, 5.5, 9.1, 10,
    ])
    expect(percentile([4], 0.9)).toBe(4)
    expect(percentile([], 0.5)).toBeUndefined()
    expect(percentile([1, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY], 0.75)).toBe(Number.POSITIVE_INFINITY)
  })
})
