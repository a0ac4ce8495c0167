import { describe, expect, it } from 'vitest'
import { layOutSpark, type SparkPoint, sparkSentence } from './spark.ts'

const points = (...values: (number | null)[]): SparkPoint[] =>
  values.map((value, index) => ({ key: `2026-0${index + 1}`, value }))
const ROOM = { width: 107, height: 27 }

describe('a spark line', () => {
  it('begins at nought, so that little change looks like little', () => {
    expect(layOutSpark(points(90, 100), ROOM)).toEqual({
      path: 'M3.5,5.5L103.5,3.5',
      last: { x: 103.5, y: 3.5 },
      zero: 23.5,
    })
  })

  it('is broken where nothing is known, and ends with the last that is', () => {
    const { path, last } = layOutSpark(points(1, null, 2, 2, null), ROOM)
    expect(path.match(/M/g)).toHaveLength(2)
    expect(last).toEqual({ x: 78.5, y: 3.5 })
    expect(layOutSpark(points(null, null), ROOM)).toMatchObject({ path: '', last: null })
  })

  it('says what it shows', () => {
    const words = { label: 'Wins', text: String, change: 0.204 }
    expect(sparkSentence({ ...words, points: points(1, 4) })).toBe(
      'Wins by month, January 2026 to February 2026: from 1 to 4. In 12 months 20% more than in the 12 before.',
    )
    expect(sparkSentence({ ...words, points: points(null) })).toBe('Wins: nothing on record')
  })
})
