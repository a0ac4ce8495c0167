import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../statistics/index.ts'
import { isRunningNumber } from './running-numbers.ts'

function seen(values: readonly number[]) {
  return {
    n: values.length,
    different: new Set(values).size,
    whole: values.every(Number.isInteger),
    least: Math.min(...values),
    most: Math.max(...values),
  }
}

describe('isRunningNumber', () => {
  const random = seededRandom('numbers')
  const draw = (n: number, of: () => number): number[] => Array.from({ length: n }, of)

  it('knows numbers that were given out', () => {
    // Each some steps after the one before, as an older system counts rows of other kinds along.
    let last = 579_533
    expect(isRunningNumber(seen(draw(9000, () => (last += 1 + Math.floor(16 * random())))))).toBe(true)
    expect(isRunningNumber(seen(draw(200, () => (last += 1))))).toBe(true)
    // Drawn so that none comes twice.
    expect(isRunningNumber(seen([...new Set(draw(50_000, () => Math.floor(1e8 * random())))]))).toBe(true)
  })

  it('leaves alone what is counted or measured', () => {
    const employees = draw(5000, () => Math.floor(5 + 20_000 * random() ** 4))
    expect(isRunningNumber(seen(employees))).toBe(false)
    // Revenues may be all different: they lie a thousand times farther apart.
    const revenues = [...new Set(draw(2000, () => Math.floor(1e5 + 1e9 * random() ** 3)))]
    expect(isRunningNumber(seen(revenues))).toBe(false)
    expect(isRunningNumber(seen(draw(500, () => 1 + random())))).toBe(false)
    // Ten that happen to differ show nothing.
    expect(isRunningNumber(seen([3, 8, 1, 12, 7, 5, 10, 2, 9, 4]))).toBe(false)
    expect(isRunningNumber({ n: 0, different: 0, whole: true, least: Number.NaN, most: Number.NaN })).toBe(false)
  })
})
