import { describe, expect, it } from 'vitest'
import { normalDraw, seededRandom } from '../random.ts'
import { scaleOf } from './scale.ts'

const random = seededRandom('scales')
const growing = Array.from({ length: 40 }, (_, place) => Math.exp(5 + 0.05 * place + 0.2 * normalDraw(random)))

describe('scaleOf', () => {
  it('takes logarithms of what grows by shares, roots of counts with a zero, and leaves returns as they are', () => {
    expect(scaleOf(growing, 12).name).toBe('log')
    expect(scaleOf([3, 5, 0, 4, 6, 2, 3, 5, 4], 1).name).toBe('root')
    expect(scaleOf([3, 5, -1, 4, 6, 2], 1).name).toBe('additive')
    expect(scaleOf([3, 0, 0, 4, 6, 0], 1).name).toBe('additive')
    expect(scaleOf([0, 0, 0], 1).name).toBe('additive')
    expect(scaleOf([5], 1).name).toBe('log')
  })

  it('takes roots where logarithms fit clearly worse', () => {
    const steady = seededRandom('few deals')
    // Roots with the same spread everywhere, some near 0, so that logarithms have long tails downwards.
    const few = Array.from({ length: 60 }, () => (10 + 4 * Math.max(-2.2, normalDraw(steady))) ** 2)
    expect(scaleOf(few, 1).name).toBe('root')
  })

  it('comes back to where it came from, and its means are those of what is drawn on the scale', () => {
    for (const values of [growing, [3, 5, 0, 4, 6, 2, 3, 5, 4], [3, 5, -1, 4]]) {
      const scale = scaleOf(values, 1)
      for (const value of values) expect(scale.from(scale.to(value))).toBeCloseTo(value, 8)
      const [middle, deviation] = [scale.to(4), 0.2]
      const drawn = Array.from({ length: 20_000 }, () => scale.from(middle + deviation * normalDraw(random)))
      expect(scale.mean(middle, deviation ** 2)).toBeCloseTo(drawn.reduce((sum, each) => sum + each, 0) / 20_000, 1)
    }
  })
})
