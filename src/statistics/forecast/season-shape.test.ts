import { describe, expect, it } from 'vitest'
import { normalDraw, seededRandom } from '../random.ts'
import { seasonShape } from './season-shape.ts'

const YEAR = [4, -1, 3, 2, 0, -6, 1, -2, 5, -3, -4, 1]

describe('seasonShape', () => {
  it('finds a year without noise, whatever the trend', () => {
    const known = Array.from({ length: 30 }, (_, place) => 100 + 0.7 * place + (YEAR[place % 12] ?? 0))
    const shape = seasonShape(known, 12)
    for (const [place, own] of YEAR.entries()) expect(shape[place]).toBeCloseTo(own, 8)
  })

  it('leaves little of noise, and most of a season beside it', () => {
    const size = (shape: readonly number[]) => shape.reduce((sum, own) => sum + own ** 2, 0)
    let [ofNoise, plainMeans, ofSeason] = [0, 0, 0]
    for (let each = 0; each < 100; each += 1) {
      const random = seededRandom(`shape ${each}`)
      const noise = Array.from({ length: 36 }, () => normalDraw(random))
      ofNoise += size(seasonShape(noise, 12)) / 100
      plainMeans += 12 / 3 / 100
      ofSeason +=
        size(
          seasonShape(
            noise.map((value, place) => value + (YEAR[place % 12] ?? 0)),
            12,
          ),
        ) /
        size(YEAR) /
        100
    }
    // Unshrunken means of three years of noise would be a season of 12 · σ² ÷ 3.
    expect(ofNoise).toBeLessThan(plainMeans / 4)
    expect(ofSeason).toBeGreaterThan(0.9)
    expect(ofSeason).toBeLessThan(1.1)
  })

  it('is none of what was seen once, of a constant, and of no season', () => {
    expect(seasonShape([1, 5, 2, 8], 4)).toEqual([0, 0, 0, 0])
    expect(
      seasonShape(
        Array.from({ length: 24 }, () => 7),
        12,
      ).every((own) => Math.abs(own) < 1e-12),
    ).toBe(true)
    expect(seasonShape([1, 2, 3], 1)).toEqual([0])
  })
})
