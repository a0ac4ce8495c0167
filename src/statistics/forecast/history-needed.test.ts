import { describe, expect, it } from 'vitest'
import { historyNeeded } from './history-needed.ts'

describe('historyNeeded', () => {
  it('has no monthly forecast under two years, and warns until the third is full', () => {
    expect(historyNeeded(23, 12, 'months')).toMatchObject({
      season: 1,
      tooLittle: 'needs at least 24 whole months, has 23',
    })
    expect(historyNeeded(24, 12, 'months')).toMatchObject({
      season: 12,
      tooLittle: null,
      caution: '24 whole months are less than three years: most times of the year were seen twice only',
    })
    expect(historyNeeded(36, 12)).toMatchObject({ season: 12, tooLittle: null, caution: null })
    expect(historyNeeded(11, 4, 'quarters').tooLittle).toBe('needs at least 12 whole quarters, has 11')
  })

  it('forecasts weeks of less than two years by their quarter, and says so', () => {
    expect(historyNeeded(19, 52, 'weeks').tooLittle).toBe('needs at least 20 whole weeks, has 19')
    const { season, cycle, caution } = historyNeeded(39, 52, 'weeks')
    expect({ season, cycle }).toEqual({ season: 1, cycle: 13 })
    expect(caution).toContain('39 whole weeks are less than two years')
    expect(historyNeeded(104, 52)).toMatchObject({ season: 52, cycle: 1 })
  })

  it('always leaves values to start from, and origins to test', () => {
    for (const season of [1, 4, 12, 52])
      for (let n = 2; n < 200; n += 1) {
        const { firstOrigin, season: used } = historyNeeded(n, season)
        expect(firstOrigin).toBeGreaterThanOrEqual(used)
        expect(firstOrigin).toBeLessThan(n)
      }
  })
})
