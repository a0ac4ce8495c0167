import { describe, expect, it } from 'vitest'
import { type ExpectedPeriod, type ForecastSeries, layOutForecast } from './forecast.ts'
import { forecastDrawing } from './forecast-drawing.ts'
import { forecastTable, forecastWords } from './forecast-words.ts'

const period = (month: number) => ({
  key: `2026-0${month}`,
  firstDay: `2026-0${month}-01`,
  lastDay: `2026-0${month}-28`,
  partial: false,
})
const step = (month: number, more: Partial<ExpectedPeriod> = {}): ExpectedPeriod => ({
  ...period(month),
  mean: 100,
  lo80: 80,
  hi80: 120,
  lo95: null,
  hi95: null,
  naive: 90,
  actual: null,
  ...more,
})
const series = (steps: readonly ExpectedPeriod[]): ForecastSeries => ({
  history: [
    { ...period(1), value: 60 },
    { ...period(2), value: 90 },
    { ...period(3), value: 20, partial: true },
  ],
  steps,
  naiveWords: 'as a year before',
  text: (value) => `€${value}`,
  tickText: String,
})

describe('a forecast', () => {
  it('gives each interval the width of its period, after what was', () => {
    const layout = layOutForecast(series([step(4), step(5)]), { width: 500, height: 120 })
    expect(layout.turn).toBe(300)
    expect(layout.band80).toBe('M300 0h100V40h-100ZM400 0h100V40h-100Z')
    expect(layout.band95).toBe('')
    expect(layout.mean).toBe('M350,20L450,20')
  })

  it('draws a period that is not over apart from the whole ones', () => {
    const { past, open, pastDots } = layOutForecast(series([step(4)]), { width: 400, height: 120 })
    expect(past).toMatch(/^M50,.*L150,[\d.]+$/)
    expect(open).toMatch(/^M150,.*L250,[\d.]+$/)
    expect(pastDots.map(({ partial }) => partial)).toEqual([false, false, true])
  })

  it('has room for the widest band and for what came', () => {
    const { came, band95 } = layOutForecast(series([step(4, { lo95: -40, hi95: 300, actual: 260 })]), {
      width: 400,
      height: 120,
    })
    expect(came[0]?.y).toBeGreaterThan(0)
    expect(band95).toMatch(/^M300 \d+h100V\d+h-100Z$/)
  })

  it('says how sure it is in words, and leaves out what it does not know', () => {
    const shown = series([step(4, { actual: 110 })])
    const [only] = shown.steps
    expect(only === undefined ? '' : forecastWords(only, shown).more).toBe(
      '8 in 10 times €80 to €120; as a year before: €90; what came: €110',
    )
    expect(forecastTable(shown).rows.map(({ cells }) => cells)).toContainEqual([
      '2026-04',
      'expected',
      110,
      100,
      80,
      120,
      null,
      null,
      90,
    ])
    expect(forecastDrawing(shown, 'var(--ink)', { title: 'T', sentence: 'S', foot: '' }).svg).not.toMatch(/var\(|NaN/)
  })
})
