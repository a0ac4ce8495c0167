import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listPeriods } from '../periods/list-periods.ts'
import { type GoalPeriod, readGoalPeriod } from './goal-period.ts'

const UTC = { timeZone: 'UTC', fiscalYearStartsIn: 1 }
const FROM_APRIL = { timeZone: 'Europe/Berlin', fiscalYearStartsIn: 4 }

function read(text: string, calendar = UTC): GoalPeriod {
  const found = readGoalPeriod(text, calendar)
  if ('problem' in found) throw new Error(found.problem.message)
  return found
}

describe('the period of a goal', () => {
  it.each([
    ['2026-03', UTC, '2026-03', '2026-03-01', '2026-03-31'],
    ['2026-q4', UTC, '2026-Q4', '2026-10-01', '2026-12-31'],
    ['2028', UTC, '2028', '2028-01-01', '2028-12-31'],
    // The fiscal year is the calendar year: both names are the same.
    ['FY2026', UTC, '2026', '2026-01-01', '2026-12-31'],
    ['FY2026', FROM_APRIL, 'FY2026', '2025-04-01', '2026-03-31'],
    ['FY2026-Q4', FROM_APRIL, 'FY2026-Q4', '2026-01-01', '2026-03-31'],
    ['2026-03', FROM_APRIL, '2026-03', '2026-03-01', '2026-03-31'],
  ])('understands %s', (text, calendar, key, firstDay, lastDay) => {
    expect(read(text, calendar)).toMatchObject({ key, firstDay, lastDay })
  })

  it.each(['2026-13', '26-Q1', 'Q1 2026', '2026-Q5', 'FY2026-03', ''])('does not understand %j', (text) => {
    expect(readGoalPeriod(text, UTC)).toMatchObject({ problem: { code: 'period_not_understood' } })
  })

  it('asks which year is meant where the fiscal year is another', () => {
    expect(readGoalPeriod('2026-Q1', FROM_APRIL)).toMatchObject({
      problem: { hint: expect.stringContaining('FY2026-Q1') },
    })
  })

  it('is called as the same period of a trend is, and has its bounds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('UTC', 'Europe/Berlin', 'Pacific/Auckland'),
        fc.constantFrom('month', 'quarter'),
        fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2040, 0) }),
        (fiscalYearStartsIn, timeZone, grain, at) => {
          const calendar = { timeZone, fiscalYearStartsIn }
          const [period] = listPeriods(calendar, grain, { from: at, known: at })
          const { key, firstDay, lastDay, from, until } = period ?? expect.fail()
          expect(read(key, calendar)).toMatchObject({ key, firstDay, lastDay, from, until, grain })
        },
      ),
      { numRuns: 100 },
    )
  })
})
