import { describe, expect, it } from 'vitest'
import { lastDays, moved, wholeWindow, zoomed } from './time-window.ts'

const DAY = 86_400_000
const whole = { from: 0, to: 1000 * DAY }

describe('a window of time', () => {
  it('zooms around a place that stays where it is', () => {
    const near = zoomed(whole, 0.5, 250 * DAY, whole)
    expect(near).toEqual({ from: 125 * DAY, to: 625 * DAY })
    expect(zoomed(near, 4, 250 * DAY, whole)).toEqual(whole)
    expect(zoomed(near, 0.0001, 250 * DAY, whole).to - zoomed(near, 0.0001, 250 * DAY, whole).from).toBe(14 * DAY)
  })

  it('never leaves what there is', () => {
    const near = { from: 100 * DAY, to: 200 * DAY }
    expect(moved(near, -500 * DAY, whole)).toEqual({ from: 0, to: 100 * DAY })
    expect(moved(near, 5000 * DAY, whole)).toEqual({ from: 900 * DAY, to: 1000 * DAY })
    expect(lastDays(365, whole)).toEqual({ from: 635 * DAY, to: 1000 * DAY })
    expect(wholeWindow([10 * DAY, 20 * DAY], 30 * DAY)).toEqual({ from: 5 * DAY, to: 35 * DAY })
  })
})
