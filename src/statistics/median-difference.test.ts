import { describe, expect, it } from 'vitest'
import type { Compared, TooFew } from './bootstrap.ts'
import { differenceOfMedians } from './median-difference.ts'
import { normalDraw, seededRandom } from './random.ts'

function compared(found: Compared | TooFew): Compared {
  if ('needs' in found) throw new Error(`needs ${found.needs}, has ${found.has}`)
  return found
}

const single = (values: ArrayLike<number>) => ({ values, clusters: Array.from(values, (_, index) => index) })

/** Cycles in days: log-normal around `median`. */
const days = (random: () => number, count: number, median: number) =>
  Float64Array.from({ length: count }, () => median * Math.exp(normalDraw(random)))

describe('differenceOfMedians', () => {
  it('takes the middle of each group, of an even number between the two', () => {
    const [odd, even] = [
      [5, 1, 3, 2, 4, 6, 7, 9, 8, 11, 10],
      [10, 20, 30, 40, 50, 60, 70, 80, 90, 100],
    ]
    const found = compared(differenceOfMedians(single(odd), single(even), 1))
    expect(found).toMatchObject({ first: 6, second: 55, difference: -49 })
    expect(found.low).toBeGreaterThan(-85)
    expect(found.high).toBeLessThan(-15)
    expect(found.p).toBeLessThan(0.01)
    expect(compared(differenceOfMedians(single(even), single(odd), 1)).difference).toBe(49)
  })

  it('counts accounts, not rows', () => {
    const random = seededRandom('rows')
    const [first, second] = [days(random, 30, 50), days(random, 30, 60)]
    const rows = (values: Float64Array) => ({
      values: Array.from(values).flatMap((value) => [value, value, value, value]),
      clusters: Array.from(values).flatMap((_, index) => [index, index, index, index]),
    })
    const [once, often] = [
      compared(differenceOfMedians(single(first), single(second), 1)),
      compared(differenceOfMedians(rows(first), rows(second), 1)),
    ]
    expect(often).toEqual(once)
    const one = { values: [1, 2, 3], clusters: [7, 7, 7] }
    expect(differenceOfMedians(one, rows(second), 1)).toEqual({ needs: 10, has: 1 })
  })

  it('sees no difference between medians that are the same day', () => {
    const same = single(Array.from({ length: 40 }, (_, index) => 20 + (index % 3)))
    expect(differenceOfMedians(same, same, 1)).toMatchObject({ difference: 0, p: 1 })
  })

  it('says of a large group by its ranks what drawing it would say', () => {
    const random = seededRandom('ranks')
    const [rest, more] = [days(random, 2400, 60), days(random, 2600, 60)]
    const segment = days(random, 40, 50)
    const [drawn, ranked] = [
      compared(differenceOfMedians(single(segment), single(rest), 1)),
      compared(differenceOfMedians(single(segment), single(more), 1)),
    ]
    expect((ranked.high - ranked.low) / (drawn.high - drawn.low)).toBeCloseTo(1, 0)
    const both = compared(differenceOfMedians(single(more), single(days(random, 3000, 60)), 1))
    // Standard error of a log-normal's median: √(π/2)·median·σ ÷ √n.
    const error = Math.sqrt(Math.PI / 2) * 60 * Math.sqrt(1 / 2600 + 1 / 3000)
    expect((both.high - both.low) / (2 * 1.96 * error)).toBeGreaterThan(0.8)
    expect((both.high - both.low) / (2 * 1.96 * error)).toBeLessThan(1.2)
  })

  it('holds the truth at least 93 times in 100', () => {
    const random = seededRandom('medians')
    let held = 0
    const rounds = 100
    for (let round = 0; round < rounds; round += 1) {
      const found = compared(differenceOfMedians(single(days(random, 15, 50)), single(days(random, 40, 60)), round))
      if (found.low <= -10 && -10 <= found.high) held += 1
    }
    expect(held / rounds).toBeGreaterThanOrEqual(0.93)
  })
})
