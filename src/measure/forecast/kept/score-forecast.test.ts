import { describe, expect, it } from 'vitest'
import type { KeptForecast } from './kept-forecast.ts'
import { madeInTime } from './made-in-time.ts'
import { score, scorePoints } from './score-forecast.ts'

function kept(means: readonly number[], more: { naive: readonly number[]; scale: number }): KeptForecast {
  return {
    id: 1,
    segment: null,
    rule: null,
    product: null,
    measure: 'wins',
    grain: 'month',
    asOf: '2026-01-31',
    madeAt: new Date('2026-02-02T00:00:00Z'),
    method: 'combination',
    mase: 0.8,
    naiveMase: 1,
    coverage80: 0.8,
    n: 30,
    detail: { of: 'the whole market', currency: null, newest: true, naive: [...more.naive], scale: more.scale },
    points: means.map((mean, place) => ({
      key: `2026-0${place + 2}`,
      firstDay: `2026-0${place + 2}-01`,
      lastDay: `2026-0${place + 2}-28`,
      mean,
      lo80: mean - 2,
      hi80: mean + 2,
      lo95: null,
      hi95: null,
    })),
  }
}

describe('what a kept forecast was worth', () => {
  const one = kept([10, 20, 30], { naive: [9, 9, 9], scale: 2 })
  const came = new Map([
    ['2026-02', 12],
    ['2026-03', 15],
  ])
  const points = scorePoints(
    one,
    ({ key }) => came.get(key) ?? null,
    () => true,
  )

  it('is counted by hand', () => {
    // Errors −2 and +5, of the naive line −3 and −6; 12 is on the edge of 8 to 12, 15 is below 18 to 22; April is not over.
    expect(points.map(({ counted, inside80 }) => [counted, inside80])).toEqual([
      [true, true],
      [true, false],
      [false, null],
    ])
    expect(score([{ points, scale: 1 }])).toMatchObject({
      judged: 2,
      meanError: 3.5,
      naiveError: 4.5,
      bias: 1.5,
      inside80: { value: 0.5, n: 2 },
    })
  })

  it('is averaged over different figures by their usual change', () => {
    const other = scorePoints(
      kept([1000], { naive: [900], scale: 100 }),
      () => 800,
      () => true,
    )
    const both = score([
      { points, scale: 2 },
      { points: other, scale: 100 },
    ])
    // (1 + 2.5 + 2) ÷ 3, (1.5 + 3 + 1) ÷ 3, (−1 + 2.5 + 2) ÷ 3
    expect(both.judged).toBe(3)
    expect(both.meanError).toBeCloseTo(5.5 / 3)
    expect(both.naiveError).toBeCloseTo(5.5 / 3)
    expect(both.bias).toBeCloseTo(3.5 / 3)
    expect(both.inside80).toMatchObject({ value: 1 / 3, n: 3 })
    expect(score([])).toEqual({ judged: 0, inside80: null, meanError: null, naiveError: null, bias: null })
  })

  it('counts only where it was made in time', () => {
    const knew = (newest: boolean) => ({ asOf: '2026-01-31', detail: { newest } })
    const march = { firstDay: '2026-03-01' }
    expect(madeInTime(knew(false), march, '2026-02-07')).toBe(true)
    expect(madeInTime(knew(false), march, '2026-02-08')).toBe(false)
    // Records came late, and nothing later was known: March had not begun a week before.
    expect(madeInTime(knew(true), march, '2026-03-07')).toBe(true)
    expect(madeInTime(knew(true), march, '2026-03-08')).toBe(false)
    // The month that was going on.
    expect(madeInTime({ asOf: '2026-03-10', detail: { newest: true } }, march, '2026-03-12')).toBe(true)
  })
})
