import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterScroll, barHeight, lowest, ROW_HEIGHT, rowsInView, settled, showing } from './stretched-scroll.ts'

const MILLION = { rows: 1_000_000, view: 720 }
const SHORT = { rows: 500, view: 720 }

describe('the scroll of a long table', () => {
  it('is the browser’s own while the list is short', () => {
    expect(barHeight(SHORT)).toBe(500 * ROW_HEIGHT)
    expect(settled(4321, SHORT)).toEqual({ top: 4321, bar: 4321 })
    expect(afterScroll({ top: 100, bar: 100 }, 9000, SHORT).top).toBe(9000)
  })

  it('moves by the pixel for steps, by the share for leaps, and reaches both ends of a million rows', () => {
    const here = settled(18_000_000, MILLION)
    expect(afterScroll(here, here.bar + 100, MILLION).top).toBe(18_000_100)
    const farthest = barHeight(MILLION) - MILLION.view
    expect(afterScroll(here, farthest, MILLION).top).toBe(lowest(MILLION))
    expect(afterScroll(here, 0, MILLION).top).toBe(0)
    expect(afterScroll(here, farthest / 4, MILLION).top).toBeCloseTo(lowest(MILLION) / 4, 0)
    expect(rowsInView(lowest(MILLION), MILLION).end).toBe(1_000_000)
  })

  it('never leaves the list, whatever is done', () => {
    fc.assert(
      fc.property(
        fc.record({ rows: fc.integer({ min: 0, max: 3_000_000 }), view: fc.integer({ min: 36, max: 2000 }) }),
        fc.array(fc.integer({ min: -5000, max: 9_000_000 }), { maxLength: 20 }),
        (area, bars) => {
          let place = settled(0, area)
          for (const bar of bars) {
            place = afterScroll(place, bar, area)
            expect(place.top).toBeGreaterThanOrEqual(0)
            expect(place.top).toBeLessThanOrEqual(lowest(area))
            const again = settled(place.top, area)
            expect(again.top).toBe(place.top)
            expect(again.bar).toBeLessThanOrEqual(barHeight(area))
            const { start, end } = rowsInView(place.top, area)
            expect(end - start).toBeLessThanOrEqual(Math.ceil(area.view / ROW_HEIGHT) + 18)
          }
        },
      ),
    )
  })

  it('shows a row with the least movement', () => {
    expect(showing(3, 0, SHORT)).toBe(0)
    expect(showing(30, 0, SHORT)).toBe(31 * ROW_HEIGHT - 720)
    expect(showing(2, 500, SHORT)).toBe(72)
  })
})
