import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../statistics/index.ts'
import { type BestWorstSet, bestWorstScores } from './best-worst.ts'

describe('best–worst counting scores', () => {
  it('are best less worst by times shown', () => {
    const set = (respondent: string, best: number, worst: number): BestWorstSet => ({
      respondent,
      shown: [0, 1, 2],
      best,
      worst,
    })
    const scores = bestWorstScores([set('a', 0, 2), set('b', 0, 1), set('c', 1, 2), set('d', 0, 2)], 4, 'x')
    expect(scores.map((each) => each?.score)).toEqual([0.75, 0, -0.75, undefined])
    expect(scores[0]).toMatchObject({ shown: 4, best: 3, worst: 0 })
  })

  it('have intervals that hold the true score about as often as they say', () => {
    const random = seededRandom('coverage')
    let covered = 0
    for (let study = 0; study < 60; study += 1) {
      const sets: BestWorstSet[] = []
      for (let person = 0; person < 40; person += 1) {
        // Of three items the first is best in half the sets and worst in a fifth: its score is .3. A person's two sets agree.
        const drawn = random()
        const [best, worst] = drawn < 0.5 ? [0, 1] : drawn < 0.7 ? [1, 0] : [1, 2]
        for (const _ of [1, 2]) sets.push({ respondent: `p${person}`, shown: [0, 1, 2], best, worst })
      }
      const [first] = bestWorstScores(sets, 3, study)
      if (first !== undefined && first.low <= 0.3 && first.high >= 0.3) covered += 1
    }
    expect(covered).toBeGreaterThanOrEqual(50)
  })
})
