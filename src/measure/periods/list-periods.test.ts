import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastPeriods, listPeriods } from './list-periods.ts'
import { GRAINS } from './period.ts'

const BERLIN = { timeZone: 'Europe/Berlin', fiscalYearStartsIn: 1 }
const at = (text: string): number => Date.parse(text)

describe('periods', () => {
  it('names months and marks the one that goes on', () => {
    const months = listPeriods(BERLIN, 'month', {
      from: at('2025-12-31T23:30:00Z'),
      known: at('2026-03-30T12:00:00Z'),
    })
    // Half past eleven in London is the next year in Berlin.
    expect(months.map(({ key, partial }) => [key, partial])).toEqual([
      ['2026-01', false],
      ['2026-02', false],
      ['2026-03', true],
    ])
    expect(months[2]).toMatchObject({
      firstDay: '2026-03-01',
      lastDay: '2026-03-31',
      until: at('2026-03-31T22:00:00Z'),
    })
  })

  it('takes a month as whole on its last millisecond', () => {
    const [month] = lastPeriods(BERLIN, 'month', at('2026-03-31T22:00:00Z') - 1, 1)
    expect(month).toMatchObject({ key: '2026-03', partial: false })
  })

  it('begins weeks on Mondays', () => {
    const weeks = lastPeriods(BERLIN, 'week', at('2026-01-01T12:00:00Z'), 2)
    expect(weeks.map(({ key, lastDay }) => [key, lastDay])).toEqual([
      ['2025-12-22', '2025-12-28'],
      ['2025-12-29', '2026-01-04'],
    ])
  })

  it('counts quarters of the fiscal year, named after the year it ends in', () => {
    const quarters = (fiscalYearStartsIn: number) =>
      lastPeriods({ timeZone: 'UTC', fiscalYearStartsIn }, 'quarter', at('2026-03-15T00:00:00Z'), 2)
    expect(quarters(1).map(({ key }) => key)).toEqual(['2025-Q4', '2026-Q1'])
    expect(quarters(4).map(({ key, firstDay }) => [key, firstDay])).toEqual([
      ['FY2026-Q3', '2025-10-01'],
      ['FY2026-Q4', '2026-01-01'],
    ])
    expect(quarters(2).map(({ key, firstDay }) => [key, firstDay])).toEqual([
      ['FY2026-Q4', '2025-11-01'],
      ['FY2027-Q1', '2026-02-01'],
    ])
  })

  it('leaves no gap and no overlap, and holds every instant', () => {
    const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Auckland')
    const instant = fc.integer({ min: at('1995-01-01T00:00:00Z'), max: at('2035-01-01T00:00:00Z') })
    fc.assert(
      fc.property(
        zone,
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(...GRAINS),
        instant,
        (timeZone, starts, grain, known) => {
          const calendar = { timeZone, fiscalYearStartsIn: starts }
          const periods = lastPeriods(calendar, grain, known, 5)
          for (const [index, period] of periods.entries()) {
            expect(period.until).toBeGreaterThan(period.from)
            if (index > 0) expect(period.from).toBe(periods[index - 1]?.until)
          }
          const last = periods.at(-1)
          expect(last && last.from <= known && known < last.until).toBe(true)
          expect(new Set(periods.map(({ key }) => key)).size).toBe(5)
        },
      ),
      { numRuns: 200 },
    )
  })
})
