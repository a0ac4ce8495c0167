import { describe, expect, it } from 'vitest'
import { weightedLogOdds } from './weighted-log-odds.ts'

describe('log-odds of words with a prior', () => {
  it('are equations 15, 19 and 22 of Monroe, Colaresi and Quinn (2008)', () => {
    // By hand: 10 of 100 against 2 of 100, prior of 20 words: α = 20 · 12 / 200 = 1.2 for the word.
    // ln(11.2 / 108.8) − ln(3.2 / 116.8) = 1.32372; variance 1/11.2 + 1/3.2 = 0.401786.
    const [found] = weightedLogOdds({ first: [10, 90], second: [2, 98] }, 20)
    expect(found?.logOdds).toBeCloseTo(Math.log(11.2 / 108.8) - Math.log(3.2 / 116.8), 12)
    expect(found?.logOdds).toBeCloseTo(1.3237, 4)
    expect(found?.z).toBeCloseTo(2.0883, 4)
    expect(found?.low).toBeCloseTo(0.0814, 4)
  })

  it('are none for words used alike, turn round with the sides, and shrink with the prior', () => {
    const counts = { first: [5, 20, 0, 7], second: [10, 40, 0, 2] }
    const turned = weightedLogOdds({ first: counts.second, second: counts.first }, 10)
    for (const [word, found] of weightedLogOdds(counts, 10).entries()) {
      expect(found?.logOdds ?? 0).toBeCloseTo(-(turned[word]?.logOdds ?? 0), 12)
    }
    expect(weightedLogOdds(counts, 10)[2]).toBeUndefined()
    const [weak, strong] = [weightedLogOdds(counts, 1)[3], weightedLogOdds(counts, 100)[3]]
    expect(strong?.logOdds).toBeLessThan(weak?.logOdds ?? 0)
    expect(weightedLogOdds({ first: [5, 5], second: [50, 50] }, 10)[0]?.logOdds).toBeCloseTo(0, 12)
  })
})
