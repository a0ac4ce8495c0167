import { beforeAll, describe, expect, it } from 'vitest'
import { normalDraw, seededRandom } from '../random.ts'
import { combine } from './combine.ts'
import { driftForecast } from './drift.ts'
import { holtWinters } from './holt-winters.ts'
import { mstlForecast, startMstl } from './mstl-forecast.ts'

const random = seededRandom('combined')
const MONTHS = Array.from(
  { length: 30 },
  (_, place) => 10 + place / 10 + 3 * Math.sin(place / 2) + normalDraw(random),
)

beforeAll(startMstl)

describe('combine', () => {
  it('is the mean of its three members, of two where two seasons are not yet known', () => {
    const members = [driftForecast(MONTHS, 12, 3), holtWinters(MONTHS, 12, 3), mstlForecast(MONTHS, 12, 3) ?? []]
    for (const [step, value] of combine(MONTHS, { season: 12, cycle: 1 }, 3).entries())
      expect(value).toBeCloseTo(members.reduce((sum, each) => sum + (each[step] ?? 0), 0) / 3, 10)
    const early = MONTHS.slice(0, 20)
    expect(mstlForecast(early, 12, 3)).toBeUndefined()
    const [first] = combine(early, { season: 12, cycle: 1 }, 3)
    expect(first).toBeCloseTo(((driftForecast(early, 12, 1)[0] ?? 0) + (holtWinters(early, 12, 1)[0] ?? 0)) / 2, 10)
  })

  it('finds the push at the end of a quarter in 30 weeks', () => {
    const push = (week: number) => 100 + (week % 13 >= 10 ? 40 : 0)
    const weeks = Array.from({ length: 30 }, (_, week) => push(week) + 3 * normalDraw(random))
    const told = combine(weeks, { season: 1, cycle: 13 }, 13)
    for (const [step, value] of told.entries()) expect(Math.abs(value - push(30 + step))).toBeLessThan(15)
  })
})

describe('driftForecast', () => {
  it('of a straight line goes on half as steep from its end, as the theta method does; without a share it is flat', () => {
    const line = Array.from({ length: 40 }, (_, place) => 2 * place)
    const [first = 0, second = 0] = driftForecast(line, 1, 2)
    expect(second - first).toBeCloseTo(1, 10)
    expect(Math.abs(first - 80)).toBeLessThan(1.5)
    const [flat, still] = driftForecast(line, 1, 2, 0)
    expect(still).toBe(flat)
  })
})

describe('mstlForecast', () => {
  it('goes on with a season on a line', () => {
    const value = (place: number) => 50 + place + 8 * Math.sin((place * Math.PI) / 6)
    const known = Array.from({ length: 48 }, (_, place) => value(place))
    for (const [step, each] of (mstlForecast(known, 12, 6) ?? []).entries())
      expect(Math.abs(each - value(48 + step))).toBeLessThan(1.5)
  })
})
