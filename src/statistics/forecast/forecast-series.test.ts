import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forecastSeries } from './forecast-series.ts'

describe('forecastSeries', () => {
  it('keeps a growing season going, with bands that hold the mean', async () => {
    const values = Array.from(
      { length: 36 },
      (_, month) => 1000 * 1.01 ** month * (1 + 0.3 * Math.sin((month * Math.PI) / 6)),
    )
    const { steps, method, tooLittle } = await forecastSeries(values, { season: 12, horizon: 3 })
    expect({ method, tooLittle }).toEqual({ method: 'combination', tooLittle: null })
    for (const [step, { mean }] of steps.entries()) {
      const true_ = 1000 * 1.01 ** (36 + step) * (1 + 0.3 * Math.sin(((36 + step) * Math.PI) / 6))
      expect(Math.abs(mean / true_ - 1)).toBeLessThan(0.05)
    }
  })

  it('says too little, and never says NaN', async () => {
    const { tooLittle, steps } = await forecastSeries([3, 5, 4, 6, 3, 5, 4, 2, 7], {
      season: 12,
      horizon: 2,
      periodWords: 'months',
    })
    expect(tooLittle).toBe('needs at least 24 whole months, has 9')
    expect(steps.map(({ mean }) => mean)).toEqual([7, 7].map((value) => expect.closeTo(value, 9)))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: -3, max: 20 }), { maxLength: 40 }), async (values) => {
        const told = await forecastSeries(values, { season: 12, horizon: 3, least: -3 })
        for (const { mean, lo80, hi80 } of told.steps) {
          expect(mean).toBeGreaterThanOrEqual(lo80 ?? mean)
          expect(mean).toBeLessThanOrEqual(hi80 ?? mean)
        }
      }),
      { numRuns: 20 },
    )
  })
})
