import { describe, expect, it } from 'vitest'
import { seededRandom, type TestedStep } from '../../../statistics/index.ts'
import { sumBand } from './sum-band.ts'

/** Steps of a forecast of 100 a month, from so many origins, each of which came to `actual(origin, step)`. */
function tested(origins: number, actual: (origin: number, step: number) => number): readonly TestedStep[] {
  return Array.from({ length: origins * 3 }, (_, place) => {
    const [origin, step] = [24 + Math.floor(place / 3), (place % 3) + 1]
    return { origin, step, actual: actual(origin, step), mean: 100, naive: 100, lo80: null, hi80: null }
  })
}
const steps = [{ mean: 100 }, { mean: 100 }, { mean: 100 }]

describe('the band of a sum', () => {
  it('knows that errors of single steps may cancel each other out, or not', () => {
    const cancel = sumBand(
      steps,
      [1, 1, 1],
      tested(12, (_, step) => [150, 50, 100][step - 1] ?? 0),
    )
    expect(cancel).toMatchObject({ mean: 300, coverage80: 1 })
    expect(cancel.lo80).toBeCloseTo(300, 9)
    const together = sumBand(
      steps,
      [1, 1, 1],
      tested(12, (origin) => (origin % 2 === 0 ? 150 : 100 / 1.5)),
    )
    expect(together.lo80).toBeCloseTo(200, 9)
    expect(together.hi80).toBeCloseTo(450, 9)
  })

  it('counts a part of a month as a part', () => {
    const { mean, lo80, hi80 } = sumBand(
      steps,
      [0.25, 1],
      tested(12, (_, step) => (step === 1 ? 120 : 100)),
    )
    expect(mean).toBe(125)
    expect(hi80).toBeCloseTo(130, 9)
    expect(lo80).toBeCloseTo(125 / 1.04, 9)
  })

  it('says no band after few forecasts, nor where four of five came to nothing at all', () => {
    expect(
      sumBand(
        steps,
        [1, 1, 1],
        tested(7, () => 100),
      ),
    ).toMatchObject({ mean: 300, lo80: null, hi80: null })
    expect(
      sumBand(
        steps,
        [1],
        tested(12, () => 0),
      ),
    ).toMatchObject({ lo80: null })
  })

  it('holds 80% of what comes where errors are what they were', () => {
    const random = seededRandom(4)
    const runs = Array.from({ length: 400 }, () => {
      const noise = () => Math.exp(0.4 * (random() + random() + random() - 1.5))
      const { lo80, hi80 } = sumBand(
        steps,
        [1, 1, 1],
        tested(20, () => 100 * noise()),
      )
      const came = [1, 2, 3].reduce((sum) => sum + 100 * noise(), 0)
      return lo80 !== null && hi80 !== null && lo80 <= came && came <= hi80
    })
    const share = runs.filter(Boolean).length / runs.length
    expect(share).toBeGreaterThan(0.75)
    expect(share).toBeLessThan(0.87)
  })
})
