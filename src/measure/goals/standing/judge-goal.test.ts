import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GOAL_STATES } from '../goal-schema.ts'
import { type Judged, judgeGoal, LEAST_ELAPSED, roomAround } from './judge-goal.ts'

const show = String

function judged(given: Partial<Judged>): ReturnType<typeof judgeGoal> {
  const all = {
    target: 100,
    actual: 0,
    over: false,
    elapsed: 0.5,
    onlyGrows: false,
    straight: null,
    interval: null,
    likely: null,
    show,
  }
  const figures: Judged = { ...all, ...given }
  return judgeGoal(figures)
}
const straight = (value: number, counted = false) => ({ value, room: roomAround(value, counted) })

describe('the state of a goal', () => {
  it('is met or missed once the period is over', () => {
    expect(judged({ over: true, elapsed: 1, actual: 100 }).state).toBe('met')
    expect(judged({ over: true, elapsed: 1, actual: 99 })).toEqual({
      state: 'missed',
      why: 'It came to 99 (99% of the target), 1 short.',
    })
  })

  it('is met before the end only where it cannot be taken back', () => {
    expect(judged({ actual: 104, onlyGrows: true }).state).toBe('met')
    expect(judged({ actual: 104, straight: straight(50) }).state).toBe('ahead')
  })

  it('is told by the forecast, where there is one', () => {
    const likely = (lo80: number, hi80: number) => ({ mean: (lo80 + hi80) / 2, lo80, hi80 })
    expect(judged({ actual: 10, straight: straight(50), likely: likely(101, 140) }).state).toBe('ahead')
    expect(judged({ actual: 10, straight: straight(50), likely: likely(80, 101) }).state).toBe('on course')
    expect(judged({ actual: 90, straight: straight(50), likely: likely(91, 99) }).state).toBe('behind')
  })

  it('is told by the straight share otherwise, but not too early', () => {
    expect(judged({ actual: 60, straight: straight(50) }).state).toBe('ahead')
    expect(judged({ actual: 54, straight: straight(50) }).state).toBe('on course')
    expect(judged({ actual: 44, straight: straight(50) }).state).toBe('behind')
    // Of 50 expected, chance alone brings from 41 to 59.
    expect(judged({ actual: 44, straight: straight(50, true) }).state).toBe('on course')
    expect(judged({ actual: 50, elapsed: 0.05, straight: straight(5) }).state).toBe('cannot be told')
    expect(judged({ actual: 50 }).state).toBe('cannot be told')
    expect(judged({ actual: null }).state).toBe('cannot be told')
  })

  it('agrees with the figures, whatever they are', () => {
    const amount = fc.double({ min: -1000, max: 1000, noNaN: true })
    const band = fc.tuple(amount, amount).map(([one, other]) => ({
      mean: (one + other) / 2,
      lo80: Math.min(one, other),
      hi80: Math.max(one, other),
    }))
    const given = fc.record({
      target: fc.double({ min: 0.01, max: 1000, noNaN: true }),
      actual: fc.option(amount),
      over: fc.boolean(),
      elapsed: fc.double({ min: 0, max: 1, noNaN: true }),
      onlyGrows: fc.boolean(),
      straight: fc.option(amount.map((value) => straight(value))),
      likely: fc.option(band),
      interval: fc.option(band.map(({ lo80, hi80 }) => ({ lo: lo80, hi: hi80 }))),
    })
    fc.assert(
      fc.property(given, (figures) => {
        const { target, actual, over, onlyGrows, likely, interval, elapsed } = figures
        const { state, why } = judgeGoal({ ...figures, show })
        expect(GOAL_STATES).toContain(state)
        expect(why).toMatch(/\.$/)
        expect(state === 'met').toBe(actual !== null && actual >= target && (over || onlyGrows))
        expect(state === 'missed').toBe(actual !== null && over && actual < target)
        if (['ahead', 'on course', 'behind'].includes(state)) {
          expect(over).toBe(false)
          if (interval !== null) expect(state === 'ahead').toBe(interval.lo >= target)
          else if (likely === null) expect(elapsed).toBeGreaterThanOrEqual(LEAST_ELAPSED)
          else expect(state === 'ahead').toBe(likely.lo80 >= target)
        }
      }),
      { numRuns: 500 },
    )
  })
})
