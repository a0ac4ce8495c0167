import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../random.ts'
import { runsOf, type Saturation, saturation } from './saturation.ts'

function found(people: readonly ReadonlySet<number>[]): Saturation {
  const answer = saturation(people, { random: seededRandom(1) })
  if ('reason' in answer) throw new Error(answer.reason)
  return answer
}

const themes = (...of: number[]) => new Set(of)

describe('runsOf', () => {
  it('gives Guest, Namey and Chen’s worked example: 37 themes in the first four, then 8%, 11% and 3%: reached at 6 + 2', () => {
    // New themes of the fifth to the eighth interview: 0, 3, 1, 0.
    const runs = runsOf([12, 21, 30, 37, 37, 40, 41, 41], 4, 2)
    expect(runs.map(({ share }) => Math.round(share * 100))).toEqual([8, 11, 3])
    expect(runs.find(({ share }) => share <= 0.05)?.after).toBe(6)
  })
})

describe('saturation', () => {
  const SAME = Array.from({ length: 10 }, () => themes(1, 2, 3, 4))

  it('is reached at once where all say the same, with a flat curve', () => {
    const { curve, reached, last } = found(SAME)
    expect(curve.map(({ mean, low, high }) => [mean, low, high])).toEqual(SAME.map(() => [4, 4, 4]))
    expect(reached).toEqual({ after: 4, share: 0 })
    expect(last).toEqual({ after: 8, share: 0 })
  })

  it('is not reached where many bring a theme of their own', () => {
    const people = Array.from({ length: 10 }, (_, person) => themes(1, 2, 3, 4, 5, 6, person < 6 ? 100 + person : 6))
    const { reached, last, once } = found(people)
    expect(once).toBe(6)
    expect(reached).toBeUndefined()
    // Of six themes of one person each, 1.2 are expected with the last two; 6 + 2.4 with the first four.
    expect(last.share).toBeCloseTo(1.2 / 8.4, 1)
  })

  it('is the curve that counting all orders gives', () => {
    const people = [themes(1, 2), themes(2, 3), themes(1, 4), themes(2, 4), themes(3), themes(1, 2, 3)]
    const { curve, themes: seen } = found(people)
    expect(seen).toBe(4)
    // A theme that h of 6 hold is missed by t of them with chance C(6 − h, t) ÷ C(6, t) (Mao Tau, Colwell et al. 2012).
    const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k)
    for (const { people: asked, mean } of curve) {
      const exact = [3, 4, 3, 2].reduce((sum, held) => sum + 1 - choose(6 - held, asked) / choose(6, asked), 0)
      expect(Math.abs(mean - exact)).toBeLessThan(0.06)
    }
  })

  it('refuses few people, nothing coded, and labels that are mostly one person’s own', () => {
    expect(saturation(SAME.slice(0, 5))).toEqual({ reason: 'too few', needs: 6, has: 5 })
    expect(saturation(SAME.map(() => themes()))).toEqual({ reason: 'no themes' })
    const own = SAME.map((_, person) => themes(1, 10 + person))
    expect(saturation(own)).toEqual({ reason: 'not consolidated', labels: 11, once: 10 })
  })

  it('rises from person to person and ends at all themes', () => {
    const person = fc.uniqueArray(fc.nat(6), { maxLength: 5 })
    fc.assert(
      fc.property(fc.array(person, { minLength: 6, maxLength: 12 }), (people) => {
        const answer = saturation(
          people.map((each) => new Set(each)),
          { orders: 40 },
        )
        if ('reason' in answer) return
        const means = answer.curve.map(({ mean }) => mean)
        expect(means).toEqual([...means].sort((one, other) => one - other))
        expect(answer.curve.at(-1)).toEqual({
          people: people.length,
          mean: answer.themes,
          low: answer.themes,
          high: answer.themes,
        })
        expect(answer.runs).toHaveLength(people.length - 5)
      }),
    )
  })
})
