import { describe, expect, it } from 'vitest'
import { layOutTrend, type Trend, type TrendPoint, usualIndex } from './trend.ts'
import { trendDrawing } from './trend-drawing.ts'
import { pointSentence, trendColumns } from './trend-words.ts'

const ROOM = { width: 400, height: 200 }
const point = (month: number, value: number | null, more: Partial<TrendPoint> = {}): TrendPoint => ({
  key: `2026-0${month}`,
  firstDay: `2026-0${month}-01`,
  lastDay: `2026-0${month}-28`,
  partial: false,
  value,
  low: null,
  high: null,
  before: null,
  basis: '',
  reason: null,
  ...more,
})
const trend = (shape: Trend['shape'], points: readonly TrendPoint[], goals: Trend['goals'] = []): Trend => ({
  points,
  goals,
  shape,
  text: (value) => `${value} deals`,
  tickText: String,
})

describe('layOutTrend', () => {
  it('draws bars from nought, below it what is negative', () => {
    const { marks, zero } = layOutTrend(trend('bars', [point(1, 80), point(2, -40), point(3, 0)]), ROOM)
    const [up, down, none] = marks.map(({ bar }) => bar)
    expect(up?.y).toBeLessThan(zero)
    expect((up?.y ?? 0) + (up?.height ?? 0)).toBeCloseTo(zero)
    expect(down?.y).toBeCloseTo(zero)
    expect(up?.height).toBeCloseTo(2 * (down?.height ?? 0))
    expect(none?.height).toBe(0)
    const few = layOutTrend(trend('bars', [point(1, 1), point(2, 0)]), ROOM)
    expect(few.ticks.map(({ words }) => words)).toEqual(['0', '1'])
  })

  it('breaks the line where nothing is known, and draws the period that is not over apart', () => {
    const { line, open } = layOutTrend(
      trend('line', [point(1, 5), point(2, null), point(3, 6), point(4, 7), point(5, 2, { partial: true })]),
      ROOM,
    )
    expect(line.match(/M/g)).toHaveLength(2)
    expect(open.startsWith('M280,')).toBe(true)
    expect(open).toContain('L360,')
  })

  it('has room for every interval, last year and the goal', () => {
    const { marks, goals, before } = layOutTrend(
      trend(
        'line',
        [point(1, 5, { low: 1, high: 90, before: 120 })],
        [
          { key: '2026-01', value: 200, words: 'goal 200' },
          { key: '2025-01', value: 9000, words: 'not shown' },
        ],
      ),
      ROOM,
    )
    expect(marks[0]?.high).toBeGreaterThanOrEqual(0)
    expect(goals).toEqual([{ x1: 0, x2: 400, y: 0, words: 'goal 200', at: 'end', wordsY: -6 }])
    expect(before).toContain('200,')
  })

  it('turns whiskers into a band where there is no room for them', () => {
    const many = Array.from({ length: 60 }, (_, index) => point((index % 9) + 1, 5, { low: 4, high: 6 }))
    const { band, marks } = layOutTrend(trend('line', many), ROOM)
    expect(band).not.toBe('')
    expect(marks.every(({ low }) => low === null)).toBe(true)
  })
})

describe('words of a trend', () => {
  it('says interval, basis and last year, and of a period that is not over that it is so', () => {
    const whole = point(3, 5, { low: 2, high: 8, basis: '5 of 9 deals', before: 4 })
    expect(pointSentence(whole, trend('line', []))).toBe(
      'March 2026: 5 deals. 95% interval 2 deals to 8 deals; 5 of 9 deals; a year before: 4 deals',
    )
    expect(pointSentence(point(4, null, { reason: 'too few' }), trend('line', []))).toBe(
      'April 2026: Not known. too few',
    )
    expect(usualIndex([point(1, 1), point(2, null), point(3, 1, { partial: true })])).toBe(0)
  })

  it('has a column for what is known anywhere, and a drawing with every bar', () => {
    const shown = trend('bars', [point(1, 3), point(2, 4, { partial: true })])
    expect(trendColumns(shown, 'Wins').map(({ title }) => title)).toEqual(['Period', 'Whole', 'Wins'])
    const { svg } = trendDrawing(shown, 'var(--ink)', { title: 'Wins', sentence: 'A & B', foot: '' })
    expect(svg.match(/<rect/g)).toHaveLength(3)
    expect(svg).toContain('so far')
    expect(svg).not.toContain('var(')
  })
})
