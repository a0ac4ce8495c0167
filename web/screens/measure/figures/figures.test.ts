import { describe, expect, it } from 'vitest'
import type { Measured, MeasuredPeriod } from '../measure-data.ts'
import { changeWords, keyFigure } from './key-figures.ts'
import { measureOf } from './measures.ts'
import { trendOf } from './trend-of.ts'

const rate = (value: number) => ({ value, lo: value - 0.1, hi: value + 0.1, n: 40 })
/** Quarters from Q1 2024 on; the last goes on. */
const periods = Array.from({ length: 13 }, (_, index) => ({
  key: `${2024 + Math.floor(index / 4)}-Q${(index % 4) + 1}`,
  firstDay: '2024-01-01',
  lastDay: '2024-03-31',
  partial: index === 12,
  revenue: 1000 + 100 * index,
  purchases: 10,
  buyers: 4,
  winRate: index > 9 ? null : rate(0.2 + index / 100),
  winRateFrom: index > 9 ? '2027-03-01' : null,
})) as unknown as readonly MeasuredPeriod[]
const measured = { periods, currency: 'EUR', refused: { retention: 'no orders' } } as unknown as Measured
const [revenue, winRate, retention] = (['revenue', 'winRate', 'retention'] as const).map(measureOf)

describe('figures', () => {
  it('shows the last nine quarters, each beside the same one a year before', () => {
    const trend = revenue === undefined ? undefined : trendOf(revenue, measured, [], 'quarter')
    expect(trend?.points).toHaveLength(9)
    expect(trend?.points[0]).toMatchObject({
      key: '2025-Q1',
      value: 1400,
      before: 1000,
      basis: '10 purchases of 4 companies',
    })
    expect(trend?.points.at(-1)).toMatchObject({ key: '2027-Q1', partial: true })
    expect(trend?.text(1400)).toBe('€1,400')
  })

  it('tells from when on a rate can be told', () => {
    const trend = winRate === undefined ? undefined : trendOf(winRate, measured, [], 'quarter')
    expect(trend?.points.at(-2)).toMatchObject({
      value: null,
      reason: 'its deals may still be won: told from 1 March 2027 on',
    })
  })

  it('takes the last whole period of which a figure can be told', () => {
    const of = (measure: typeof revenue) =>
      measure === undefined ? undefined : keyFigure(measure, measured, 'quarter')
    expect(of(revenue)).toMatchObject({ period: 'Q4 2026', change: '24% more than in Q4 2025 (€1.7k)' })
    expect(of(winRate)).toMatchObject({
      value: '29%',
      period: 'Q2 2026',
      change: '4 points more than in Q2 2025 (25%)',
    })
    expect(of(retention)).toMatchObject({ value: null, reason: 'no orders' })
  })

  it.each([
    [0.5, 0.5, 'share', 'as much as'],
    [0.49, 0.5, 'share', '1 point less than'],
    [5, 1, 'count', '4 more than'],
    [0, 3, 'count', '3 fewer than'],
    [5, 0, 'money', 'more than'],
    [80, 100, 'count', '20% less than'],
  ] as const)('says of %s after %s in %s: %s', (value, before, unit, words) => {
    expect(changeWords(value, before, unit)).toBe(words)
  })
})
