import { describe, expect, it } from 'vitest'
import { periodWords } from './period.ts'
import { layOutPeriods } from './period-axis.ts'

describe('periods of a chart', () => {
  it.each([
    ['2026-03', 'March 2026'],
    ['2026-Q1', 'Q1 2026'],
    ['FY2026-Q4', 'Q4 of fiscal year 2026'],
    ['2026-01-05', 'week of 5 Jan 2026'],
    ['FY2026', 'fiscal year 2026'],
  ])('says %s as people do', (key, words) => {
    expect(periodWords(key)).toBe(words)
  })

  const months = Array.from({ length: 15 }, (_, index) => ({
    key: `${2025 + Math.floor((index + 10) / 12)}-${String(((index + 10) % 12) + 1).padStart(2, '0')}`,
  }))

  it('names every month where there is room, and each year once', () => {
    const { labels, places } = layOutPeriods(months, 900)
    expect(labels.map(({ words, year }) => (year === null ? words : `${words} ${year}`))).toEqual([
      'Nov 2025',
      'Dec',
      'Jan 2026',
      'Feb',
      'Mar',
      'Apr',
      'May',
      'Jun',
      'Jul',
      'Aug',
      'Sep',
      'Oct',
      'Nov',
      'Dec',
      'Jan 2027',
    ])
    expect(places[0]).toBe(30)
  })

  it('names fewer where there is little, and January among them', () => {
    const { labels } = layOutPeriods(months, 200)
    expect(labels.map(({ words }) => words)).toEqual(['Jan', 'Apr', 'Jul', 'Oct', 'Jan'])
  })
})
