import { describe, expect, it } from 'vitest'
import { pipelineHorizon } from './pipeline-horizon.ts'

const UTC = { timeZone: 'UTC', fiscalYearStartsIn: 1 }
const horizon = (known: string, until?: string, calendar = UTC) => {
  const { days } = pipelineHorizon(calendar, Date.parse(known), until)
  return days
}

describe('the days of a pipeline forecast', () => {
  it('reach to the end of the quarter, of the next one where it is nearly over', () => {
    expect(horizon('2017-09-30T23:59:59.999Z')).toBe(92)
    expect(horizon('2017-09-01T23:59:59.999Z')).toBe(29 + 92)
    expect(horizon('2017-08-31T23:59:59.999Z')).toBe(30)
    expect(horizon('2017-09-30T23:59:59.999Z', undefined, { ...UTC, fiscalYearStartsIn: 2 })).toBe(31)
  })

  it('are counted where the workspace is', () => {
    expect(horizon('2017-09-30T22:30:00Z', '2017-10-02', { ...UTC, timeZone: 'Europe/Berlin' })).toBe(1)
  })

  it('are refused where they do not lie ahead, or too far', () => {
    expect(() => horizon('2017-09-30T12:00:00Z', '2017-09-30')).toThrow('not after 2017-09-30')
    expect(() => horizon('2017-09-30T12:00:00Z', '2020-01-01')).toThrow('two years at most')
  })
})
