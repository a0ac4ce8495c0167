import { describe, expect, it } from 'vitest'
import { layOutGoal } from './goal-bar-layout.ts'
import { periodChoices } from './goal-periods.ts'

describe('goals', () => {
  it('offers months, quarters and years around the end of the records and today', () => {
    const [months, quarters, years] = periodChoices({ recordsEnd: '2026-06-30', today: '2026-07-02' }, 1)
    expect(months?.items[0]).toEqual({ value: '2026-04', label: 'April 2026' })
    expect(months?.items.at(-1)?.value).toBe('2027-07')
    expect(quarters?.items.map(({ value }) => value)).toEqual([
      '2026-Q2',
      '2026-Q3',
      '2026-Q4',
      '2027-Q1',
      '2027-Q2',
      '2027-Q3',
    ])
    expect(years?.items.map(({ label }) => label)).toEqual(['2026', '2027'])
  })

  it('names fiscal years after the year in which they end', () => {
    const [, quarters, years] = periodChoices({ recordsEnd: '2026-05-10', today: '2026-05-10' }, 4)
    expect(quarters?.items[0]).toEqual({ value: 'FY2026-Q4', label: 'Q4 of fiscal year 2026' })
    expect(quarters?.items[1]?.value).toBe('FY2027-Q1')
    expect(years?.items.map(({ value }) => value)).toEqual(['FY2026', 'FY2027', 'FY2028'])
  })

  it('has room for the target, what is likely and what is there', () => {
    const likely = { mean: 90, lo80: 60, hi80: 120 }
    expect(layOutGoal({ actual: 30, target: 100, straight: 50, likely })).toEqual({
      actual: 0.25,
      target: 100 / 120,
      straight: 50 / 120,
      likely: { low: 0.5, mean: 0.75, high: 1 },
    })
    expect(layOutGoal({ actual: -5, target: 100, straight: null, likely: null })).toEqual({
      actual: 0,
      target: 1,
      straight: null,
      likely: null,
    })
  })
})
