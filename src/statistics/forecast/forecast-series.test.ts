import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalDraw, seededRandom } from '../random.ts'
import { forecastSeries, type SeriesForecast } from './forecast-series.ts'

const random = seededRandom('forecast series')
const MONTHS = Array.from({ length: 38 }, (_, month) =>
  Math.exp(7 + 0.01 * month + 0.3 * Math.sin((month * Math.PI) / 6) + 0.1 * normalDraw(random)),
)
const WEEKS = Array.from({ length: 40 }, (_, week) => Math.exp(5 + 0.004 * week + 0.2 * normalDraw(random)))

/** Everything that a reader could be misled by. */
function expectSane(told: SeriesForecast, least = Number.NEGATIVE_INFINITY): void {
  for (const { mean, lo80, hi80, lo95, hi95 } of told.steps) {
    for (const value of [mean, lo80, hi80, lo95, hi95])
      if (value !== null) expect(Number.isFinite(value) && value >= least).toBe(true)
    expect(mean).toBeGreaterThanOrEqual(lo80 ?? mean)
    expect(mean).toBeLessThanOrEqual(hi80 ?? mean)
    if (lo95 !== null) expect(lo95).toBeLessThanOrEqual(lo80 ?? Number.NaN)
    if (hi95 !== null) expect(hi95).toBeGreaterThanOrEqual(hi80 ?? Number.NaN)
  }
  for (const { mean, naive, lo80, hi80 } of told.tested) {
    expect(Number.isFinite(mean) && Number.isFinite(naive)).toBe(true)
    expect(mean).toBeGreaterThanOrEqual(lo80 ?? mean)
    expect(mean).toBeLessThanOrEqual(hi80 ?? mean)
  }
  expect(JSON.stringify(told)).not.toContain('NaN')
}

describe('forecastSeries', () => {
  it('keeps a growing season going, tested from every origin, with bands that widen', async () => {
    const told = await forecastSeries(MONTHS, { season: 12, horizon: 6, periodWords: 'months' })
    expect(told).toMatchObject({ method: 'combination', tooLittle: null, caution: null, n: 38, origins: 23 })
    expectSane(told)
    for (const [step, { mean, hi80, hi95 }] of told.steps.entries()) {
      const true_ = Math.exp(7 + 0.01 * (38 + step) + 0.3 * Math.sin(((38 + step) * Math.PI) / 6))
      expect(Math.abs(mean / true_ - 1)).toBeLessThan(0.15)
      expect(hi95).toBeGreaterThan(hi80 ?? 0)
    }
    expect(told.mase).toBeLessThan(told.naiveMase ?? 0)
    // The first tested band needs five earlier origins whose steps had come.
    expect(Math.min(...told.tested.filter(({ lo80 }) => lo80 !== null).map(({ origin }) => origin))).toBe(15 + 5)
    expect(told.coverageOf).toBe(told.tested.filter(({ lo80 }) => lo80 !== null).length)
  })

  it('draws the naive line where history is too little, with bands once five values were forecast', async () => {
    const few = await forecastSeries([3, 5, 4], { season: 12, horizon: 2, least: 0, periodWords: 'months' })
    expect(few).toMatchObject({ method: 'naive', tooLittle: 'needs at least 24 whole months, has 3' })
    expect(few.steps.map(({ mean, lo80 }) => [mean, lo80])).toEqual([
      [expect.closeTo(4, 9), null],
      [expect.closeTo(4, 9), null],
    ])
    const nine = await forecastSeries([3, 5, 4, 6, 3, 5, 4, 2, 7], { season: 12, horizon: 2, least: 0 })
    expect(nine.steps.map(({ mean }) => mean)).toEqual([expect.closeTo(7, 9), expect.closeTo(7, 9)])
    expect(nine.steps.every(({ lo80, hi80, lo95 }) => (lo80 ?? 9) < 7 && (hi80 ?? 0) > 7 && lo95 === null)).toBe(true)
    expect(await forecastSeries([], { season: 12, horizon: 1 })).toMatchObject({
      method: 'none',
      mase: null,
      tested: [],
    })
  })

  it.each([
    ['nothing but 0', Array.from({ length: 26 }, () => 0), 0],
    ['a constant', Array.from({ length: 26 }, () => 12.5), 12.5],
  ])('says of %s that it stays what it is', async (_, values, told) => {
    const { steps, mase, method } = await forecastSeries(values, { season: 12, horizon: 3, least: 0 })
    expect({ mase, method }).toEqual({ mase: null, method: 'seasonal-naive' })
    for (const { mean, lo80, hi80 } of steps) {
      expect(mean).toBeCloseTo(told, 6)
      expect((hi80 ?? 0) - (lo80 ?? 0)).toBeLessThan(1e-5)
    }
  })

  it('is not carried away by one wild value', async () => {
    const wild = MONTHS.map((value, month) => (month === 20 ? value * 40 : value))
    const told = await forecastSeries(wild, { season: 12, horizon: 3 })
    expectSane(told)
    for (const [step, { mean }] of told.steps.entries()) expect(mean).toBeLessThan(6 * (MONTHS[26 + step] ?? 0))
  })

  it('has forecasts and bands in order, never below the least, whatever the values', async () => {
    const value = fc.oneof(
      fc.integer({ min: 0, max: 30 }),
      fc.constant(0),
      fc.double({ min: 0, max: 1e9, noNaN: true }),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(value, { maxLength: 60 }),
        fc.integer({ min: 1, max: 6 }),
        async (values, horizon) => {
          expectSane(await forecastSeries(values, { season: 52, horizon, least: 0 }), 0)
        },
      ),
      { numRuns: 40 },
    )
    const returns = fc.integer({ min: -300, max: 300 })
    await fc.assert(
      fc.asyncProperty(fc.array(returns, { minLength: 24, maxLength: 26 }), async (values) => {
        expectSane(await forecastSeries(values, { season: 12, horizon: 3 }))
      }),
      { numRuns: 6 },
    )
  })

  it('is the same in cents as in dollars', async () => {
    const asked = { season: 52, horizon: 4 }
    const [dollars, cents] = [
      await forecastSeries(WEEKS, asked),
      await forecastSeries(
        WEEKS.map((value) => 100 * value),
        asked,
      ),
    ]
    expect(cents.method).toBe(dollars.method)
    expect(cents.mase).toBeCloseTo(dollars.mase ?? 0, 8)
    expect(cents.coverage80).toBe(dollars.coverage80)
    for (const [step, { mean, lo80, hi95 }] of dollars.steps.entries()) {
      expect((cents.steps[step]?.mean ?? 0) / mean).toBeCloseTo(100, 6)
      expect((cents.steps[step]?.lo80 ?? 0) / (lo80 ?? 1)).toBeCloseTo(100, 6)
      expect((cents.steps[step]?.hi95 ?? 0) / (hi95 ?? 1)).toBeCloseTo(100, 6)
    }
  })

  it('tests with nothing that came later: a band at an origin is the same when the rest is cut off', async () => {
    const asked = { season: 52, horizon: 4 }
    const [whole, cut] = [await forecastSeries(WEEKS, asked), await forecastSeries(WEEKS.slice(0, 36), asked)]
    const at = ({ tested }: SeriesForecast) => tested.filter(({ origin, step }) => origin + step <= 36)
    expect(cut.method).toBe(whole.method)
    expect(at(cut)).toEqual(at(whole))
    expect(at(cut).some(({ lo80 }) => lo80 !== null)).toBe(true)
  })
})
