import { describe, expect, it } from 'vitest'
import { relativeWeights, seededRandom } from '../../statistics/index.ts'
import { type SayDoUnits, sayDoGap } from './say-do-gap.ts'

/** People say the first item matters most; what goes with the outcome is the last. */
function planted(people: number, yesNo: boolean): SayDoUnits {
  const random = seededRandom('planted')
  const likert = () => 1 + Math.floor(random() * 5)
  const rated = Array.from({ length: 4 }, () => Float64Array.from({ length: people }, likert))
  const stated = [4.6, 3.8, 3.2, 2.2].map((mean) =>
    Float64Array.from({ length: people }, () => mean + random() - 0.5),
  )
  const outcome = Float64Array.from({ length: people }, (_, person) => {
    const score = 1.2 * ((rated[3]?.[person] ?? 0) - 3) + 0.4 * ((rated[2]?.[person] ?? 0) - 3)
    return yesNo ? Number(random() < 1 / (1 + Math.exp(-score))) : score + random()
  })
  return { stated, rated, outcome }
}

describe('say–do gap', () => {
  it('finds what people say and do not act on, with limits', () => {
    const found = sayDoGap(planted(200, true), 'test')
    if ('reason' in found) throw new Error(found.reason)
    expect(found).toMatchObject({ kind: 'logistic', n: 200 })
    expect(found.rho).toBeLessThan(0)
    const [first, , , last] = found.items
    expect(first?.lo95).toBeGreaterThan(0)
    expect(last?.hi95).toBeLessThan(0)
    expect(last?.derived).toBeGreaterThan(0.7)
    expect(found.items.reduce((sum, { gap }) => sum + gap, 0)).toBeCloseTo(0, 10)
  }, 30_000)

  it('takes people who left something out for what they did answer', () => {
    const units = planted(120, false)
    units.rated[0]?.fill(Number.NaN, 0, 10)
    units.stated[1]?.fill(Number.NaN, 50, 120)
    const found = sayDoGap(units, 'test')
    if ('reason' in found) throw new Error(found.reason)
    expect(found).toMatchObject({ kind: 'linear', n: 110, rarer: null })
    expect(found.items.map(({ answered }) => answered)).toEqual([120, 50, 120, 120])
    const kept = units.rated.map((column) => column.slice(10))
    const weights = relativeWeights({ outcome: units.outcome.slice(10), columns: kept }, 'linear')
    if ('reason' in weights) throw new Error(weights.reason)
    expect(found.explained).toBeCloseTo(weights.explained, 12)
  }, 30_000)

  it('refuses what the answers cannot carry, and says what is missing', () => {
    const { stated, rated, outcome } = planted(30, true)
    const three = { stated: stated.slice(0, 3), rated: rated.slice(0, 3), outcome }
    expect(sayDoGap(three, 'x')).toEqual({ reason: 'too few items', needs: 4, has: 3 })
    expect(sayDoGap({ stated, rated, outcome }, 'x')).toEqual({ reason: 'too few people', needs: 40, has: 30 })
    const rare = planted(60, true)
    rare.outcome.fill(1)
    expect(sayDoGap(rare, 'x')).toMatchObject({ reason: 'outcome always the same' })
    rare.outcome.fill(0, 0, 7)
    expect(sayDoGap(rare, 'x')).toEqual({ reason: 'too few events', needs: 40, has: 7 })
  })
})
