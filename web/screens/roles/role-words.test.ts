import { describe, expect, it } from 'vitest'
import { inSentence, pointsWords, timesWords } from './role-words.ts'

describe('words about roles', () => {
  it('writes a difference with its sign, and none where it rounds to nought', () => {
    expect([0.28, -0.035, 0.0004, -0.0004].map((each) => pointsWords(each))).toEqual([
      '+28 points',
      '−3.5 points',
      '0 points',
      '0 points',
    ])
  })

  it('writes a ratio no finer than it can be told', () => {
    expect(timesWords(2.04, '×')).toBe('2.0×')
    expect([4.72, 0.6, 12.4].map((each) => timesWords(each))).toEqual(['4.7 times', '0.6 times', '12 times'])
  })

  it('keeps names of departments as they are written', () => {
    expect([inSentence('Managers in IT'), inSentence('')]).toEqual(['managers in IT', ''])
  })
})
