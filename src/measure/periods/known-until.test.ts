import { describe, expect, it } from 'vitest'
import { endOfRecords } from './known-until.ts'

const UTC = { timeZone: 'UTC', fiscalYearStartsIn: 1 }
const DAY = 86_400_000
const ended = (last: string, moment: string, pauseDays = 1) => {
  const silence = { last: Date.parse(last), moment: Date.parse(moment), pause: pauseDays * DAY }
  const end = endOfRecords(silence, UTC, 'month')
  return end === undefined ? 'goes on' : new Date(end).toISOString()
}

describe('until when records tell', () => {
  it('takes a short silence for nothing, and a long one for their end', () => {
    expect(ended('2026-03-10T00:00:00Z', '2026-03-16T12:00:00Z')).toBe('goes on')
    expect(ended('2026-03-10T00:00:00Z', '2026-03-18T12:00:00Z')).toBe('2026-03-10T23:59:59.999Z')
    // With pauses of a month a silence of a month is usual.
    expect(ended('2026-03-10T00:00:00Z', '2026-05-10T00:00:00Z', 31)).toBe('goes on')
  })

  it('tells the whole of a month that lacks no more than a usual pause', () => {
    expect(ended('2022-12-30T00:00:00Z', '2026-01-01T00:00:00Z')).toBe('2022-12-31T23:59:59.999Z')
    expect(ended('2022-12-15T00:00:00Z', '2026-01-01T00:00:00Z')).toBe('2022-12-15T23:59:59.999Z')
  })

  it('takes no month for whole that ended in a silence, however short', () => {
    expect(ended('2026-02-25T00:00:00Z', '2026-03-02T12:00:00Z')).toBe('2026-02-25T23:59:59.999Z')
    expect(ended('2026-02-27T00:00:00Z', '2026-03-02T12:00:00Z')).toBe('goes on')
    // Asked for as it stood at the month's end, nobody has been silent for longer than that.
    expect(ended('2026-02-25T00:00:00Z', '2026-02-28T23:59:59.999Z')).toBe('goes on')
  })
})
