import { describe, expect, it } from 'vitest'
import { judgeMarket } from '../../../bench/no-change/judge-market.ts'
import { makeMarket, type Planted, type Shape } from '../../../bench/no-change/made-market.ts'
import { seededRandom } from '../../statistics/random.ts'
import { judgeChanges } from './judge-changes.ts'

const shape: Shape = {
  name: 'a few buy nearly all, in bursts',
  companies: 150,
  purchases: 1,
  deals: 0.6,
  touches: 0.8,
  unequal: 1.5,
  bursts: 0.8,
  amounts: 1.2,
  churn: 0.3,
  loyal: 0.4,
  segments: 4,
  values: 5,
}
const told = (seed: string, planted?: Planted, more: Partial<Shape> = {}) =>
  judgeMarket(makeMarket(seededRandom(seed), { ...shape, ...more }, planted)).findings

describe('what changed', () => {
  // bench/no-change.ts asks hundreds of markets of ten kinds.
  it('is nothing where nothing did, in nearly every market', () => {
    const markets = Array.from({ length: 12 }, (_, market) => told(`nothing ${market}`))
    expect(markets.filter((findings) => findings.length > 0).length).toBeLessThanOrEqual(1)
  })

  it('is found where it did', () => {
    const even = { companies: 900, unequal: 0.5, bursts: 0.2 }
    expect(told('segment', { segment: 2 }, even)).toContainEqual(
      expect.objectContaining({ about: 'segment', name: 'segment 0' }),
    )
    expect(told('reason', { reason: 0.3 }, even)).toContainEqual(
      expect.objectContaining({ about: 'reason lost', name: 'reason lost 0' }),
    )
  })

  it('counts everything that was tested, and tests what has enough in both quarters together', () => {
    const pairs = (before: number, after: number) => [
      { before: 1, after: 0, times: before },
      { before: 0, after: 1, times: after },
    ]
    const of = (name: string, before: number, after: number) =>
      ({ about: 'segment', name, what: 'new customers', unit: 'count', pairs: pairs(before, after) }) as const
    const { findings, quiet, tooFew, tested } = judgeChanges([
      of('grew', 5, 25),
      of('small', 0, 12),
      of('same', 30, 31),
      of('a little', 20, 36),
    ])
    expect(tested).toBe(3)
    expect(tooFew).toEqual([
      {
        about: 'segment',
        name: 'small',
        what: 'new customers',
        reason: 'needs at least 20 in both quarters together, has 12',
      },
    ])
    // 2 · P(at least 25 of 30 heads) = 2 · 174,437 ÷ 2³⁰, times the three tested.
    expect(findings).toMatchObject([{ name: 'grew', before: { value: 5, n: 5 }, after: { value: 25 }, change: 4 }])
    expect(findings[0]?.q).toBeCloseTo((3 * 2 * 174_437) / 2 ** 30, 9)
    expect(quiet.map(({ name }) => name)).toEqual(['a little', 'same'])
  })
})
