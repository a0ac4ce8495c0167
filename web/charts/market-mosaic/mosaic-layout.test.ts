import { describe, expect, it } from 'vitest'
import { figures, overview, segment } from './made-overview.ts'
import { fits, GUTTER, layOut } from './mosaic-layout.ts'

const RATE = { of: 'closeRate', window: 'lastYear' } as const
const SIZE = { width: 1000, height: 300 }

describe('layOut', () => {
  it('draws all strokes to one scale, and never one over another', () => {
    const { strokes, ruler } = layOut(overview([segment('b', 200, 0.2), segment('a', 800, 0.4)]), RATE, SIZE)
    expect(strokes.map((stroke) => stroke.segment.name)).toEqual(['a', 'b'])
    const [a, b] = strokes
    expect((a?.width ?? 0) / (b?.width ?? 1)).toBeCloseTo(4, 6)
    expect(ruler.width / ruler.accounts).toBeCloseTo((a?.width ?? 0) / 800, 6)
    expect(b?.slot.x).toBeGreaterThan((a?.slot.x ?? 0) + (a?.slot.width ?? 0))
  })

  it('keeps the scale where a narrow stroke needs more room for its words', () => {
    const { strokes } = layOut(overview([segment('wide', 990, 0.4), segment('thin', 10, 0.2)]), RATE, SIZE)
    const [wide, thin] = strokes
    expect((thin?.width ?? 0) * 99).toBeCloseTo(wide?.width ?? 0, 6)
    expect(thin?.slot.width).toBeGreaterThan(50)
  })

  it('tears the paper of those in none where they are too many to be drawn, inside the picture', () => {
    const { none } = layOut(overview([segment('a', 500, 0.4)]), RATE, SIZE)
    expect(none).toMatchObject({ torn: true })
    expect(none.x + none.width).toBeCloseTo(1000, 6)
    const few = overview([segment('a', 500, 0.4)], { none: { ...figures(20, 0.2), undecided: 0, rule: null } })
    expect(layOut(few, RATE, SIZE).none).toMatchObject({ torn: false })
  })

  it('scales by what is measured, and cuts off what only follows from its rule', () => {
    const seen = overview([segment('a', 500, 0.4), segment('won', 50, 0.95, ['deals.status'])])
    const { height, cutOff, ticks, base } = layOut(seen, RATE, SIZE)
    expect([base, cutOff(0.4), cutOff(0.95)]).toEqual([0, false, true])
    expect(height(0.95)).toBe(SIZE.height)
    expect(height(0.5)).toBe(SIZE.height)
    expect(ticks.at(-1)).toBe(0.5)
  })

  it('is flat where nothing is measured', () => {
    const seen = overview([segment('a', 500, null)], { market: figures(500, null) })
    expect(layOut({ ...seen, none: { ...figures(0, null), undecided: 0, rule: null } }, RATE, SIZE)).toMatchObject({
      flat: true,
      ticks: [0],
    })
  })

  it('knows what each pair shares', () => {
    const overlaps = [{ left: 'a', right: 'b', accounts: 30, jaccard: 0.03 }]
    const { strokes } = layOut(overview([segment('a', 800, 0.4), segment('b', 200, 0.2)], { overlaps }), RATE, SIZE)
    expect(strokes.map((stroke) => stroke.shared.map((each) => each.accounts))).toEqual([
      [0, 30],
      [30, 0],
    ])
  })

  it('has room for as many strokes as it says', () => {
    const eight = Array.from({ length: 8 }, (_, index) => segment(`s${index}`, 100 + index, 0.3))
    const { strokes, none } = layOut(overview(eight), RATE, { width: 1056 - GUTTER, height: 300 })
    expect(Math.min(...strokes.map((stroke) => stroke.width))).toBeGreaterThan(60)
    expect(none.width).toBeGreaterThan(80)
  })

  it('puts strokes beside each other only while their words fit', () => {
    expect([fits(0, 1056), fits(8, 1056), fits(9, 1056), fits(3, 350)]).toEqual([false, true, false, false])
  })
})
