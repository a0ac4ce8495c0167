import { describe, expect, it } from 'vitest'
import { lastPeriods } from '../periods/list-periods.ts'
import { trendOf } from './trend-of.ts'

const UTC = { timeZone: 'UTC', fiscalYearStartsIn: 1 }
const known = Date.parse('2026-03-10T12:00:00Z')
/** February 2024 to February 2026 whole, and March so far. */
const periods = lastPeriods(UTC, 'month', known, 25)
const values = periods.map((_, place) => (place < 12 ? 10 : place < 24 ? 15 : 4))
const figures = { periods, values, counts: values, known, lead: 0 }

describe('a small trend line', () => {
  it('shows 13 whole months, the one that goes on apart, and the change against the year before', () => {
    const trend = trendOf({ ...figures, first: Date.parse('2020-01-01T00:00:00Z') })
    expect(trend.values).toEqual([10, ...Array.from({ length: 12 }, () => 15)])
    expect(trend.partial).toBe(4)
    expect(trend.change).toEqual({ last: 180, before: 120, share: 0.5, n: 300 })
  })

  it('shows nothing of months before the records, or after them, and no change then', () => {
    const late = trendOf({ ...figures, first: Date.parse('2025-06-20T00:00:00Z') })
    expect(late.values.slice(0, 6)).toEqual([null, null, null, null, 15, 15])
    expect(late.change).toBeNull()
    const ended = trendOf({ ...figures, first: 0, known: Date.parse('2025-12-31T23:59:59.999Z') })
    expect(ended.values.slice(-3)).toEqual([15, null, null])
    expect(ended).toMatchObject({ partial: null, change: null })
  })

  it('asks for a year of records before new customers are compared', () => {
    const first = Date.parse('2024-03-02T00:00:00Z')
    const year = 365 * 86_400_000
    expect(trendOf({ ...figures, first }).change).not.toBeNull()
    expect(trendOf({ ...figures, first, lead: year }).change).toBeNull()
  })
})
