import { describe, expect, it } from 'vitest'
import { fisherExact } from '../fisher-exact.ts'
import { changeOfShare, type PartPair } from './change-of-share.ts'
import { changeOfTotal } from './change-of-total.ts'
import { type Pair, swapTest } from './swap-test.ts'
import { twoPointTail } from './two-point-tail.ts'

const once = (before: number, after: number): Pair[] => [
  { before: 1, after: 0, times: before },
  { before: 0, after: 1, times: after },
]

describe('what changed by lot', () => {
  /** Darwin's maize, in eighths of an inch: Fisher (1935), §21: 1,726 of the 32,768 ways are as far, 5.267%. */
  it('is what Fisher found of Darwin', () => {
    const maize = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48]
    const pairs = maize.map((difference) => ({ before: 100, after: 100 + difference, times: 1 }))
    expect(swapTest(pairs) * 2 ** 15).toBeCloseTo(1726, 6)
    // The saddlepoint, for which the same numbers are no whole ones, is near.
    const tenths = pairs.map((pair) => ({ ...pair, before: pair.before / 10, after: pair.after / 10 }))
    expect(swapTest(tenths)).toBeCloseTo(0.052, 2)
  })

  /** 15 of 20: 2 · (15,504 + 4,845 + 1,140 + 190 + 20 + 1) ÷ 2²⁰, counted by hand. */
  it('is the exact test of two counts where each account counts once', () => {
    expect(swapTest(once(5, 15))).toBeCloseTo((2 * 21_700) / 2 ** 20, 12)
    expect(swapTest(once(0, 6))).toBeCloseTo(2 / 64, 12)
    expect(swapTest(once(0, 0))).toBe(1)
  })

  it('lets an account that counts ten times swing by ten', () => {
    // Two accounts of ten, and ten that came once: (10 + 10 + 10) only where all go up.
    const pairs = [{ before: 0, after: 10, times: 2 }, ...once(0, 10)]
    expect(swapTest(pairs)).toBeCloseTo(2 / 2 ** 12, 12)
    expect(swapTest([{ before: 0, after: 10, times: 3 }])).toBeCloseTo(2 / 8, 12)
  })

  it('goes over from adding up to the saddlepoint without a step', () => {
    const exact = swapTest(once(900, 1000))
    const more = once(900, 1000).map((pair) => ({ ...pair, before: pair.before * 0.5, after: pair.after * 0.5 }))
    expect(exact).toBeCloseTo(0.0231, 3)
    expect(swapTest(more) / exact).toBeGreaterThan(0.9)
    expect(swapTest(more) / exact).toBeLessThan(1.02)
    expect(swapTest(once(2000, 2150)) / 0.0208).toBeCloseTo(1, 1)
  })
})

describe('tails of sums', () => {
  it('are right to a percent far out: 45 of 60 heads', () => {
    const tail = twoPointTail([{ step: 1, chance: 0.5, times: 60 }], 44.5)
    let exact = 0
    let choose = 1
    for (let heads = 60; heads >= 45; heads -= 1) {
      exact += choose / 2 ** 60
      choose = (choose * heads) / (61 - heads)
    }
    expect(tail / exact).toBeGreaterThan(0.97)
    expect(tail / exact).toBeLessThan(1.06)
  })

  it('know their ends and their middle', () => {
    const coins = [{ step: 1, chance: 0.3, times: 3 }]
    expect(twoPointTail(coins, 3)).toBeCloseTo(0.027, 12)
    expect(twoPointTail(coins, 0)).toBe(1)
    expect(twoPointTail(coins, 3.1)).toBe(0)
    expect(twoPointTail([{ step: 2, chance: 0.5, times: 10 }], 10)).toBeCloseTo(0.5, 12)
    expect(twoPointTail([{ step: -1, chance: 0.3, times: 3 }], 0)).toBeCloseTo(0.343, 12)
  })
})

describe('the change of a total', () => {
  /** Clopper and Pearson of 15 of 20 are .509 to .913: as odds 1.04 to 10.5; half the chance of what was seen narrows them. */
  it('has limits that agree with its test', () => {
    const change = changeOfTotal(once(5, 15), 'events')
    expect(change).toMatchObject({ before: 5, after: 15, ratio: 3 })
    expect(change.low).toBeGreaterThan(1.03)
    expect(change.low).toBeLessThan(1.25)
    expect(change.high).toBeGreaterThan(8)
    expect(change.high).toBeLessThan(10.6)
  })

  it('is the same whichever way it is looked at', () => {
    const forth = changeOfTotal(
      [
        { before: 3, after: 8, times: 4 },
        { before: 1, after: 1.5, times: 20 },
      ],
      'amounts',
    )
    const back = changeOfTotal(
      [
        { before: 8, after: 3, times: 4 },
        { before: 1.5, after: 1, times: 20 },
      ],
      'amounts',
    )
    expect(back.p).toBeCloseTo(forth.p, 12)
    expect(forth.low * (back.high ?? 0)).toBeCloseTo(1, 2)
  })

  it('has no upper limit where there was nothing, and no ratio', () => {
    expect(changeOfTotal(once(0, 12), 'events')).toMatchObject({ ratio: undefined, high: undefined })
    expect(changeOfTotal(once(12, 0), 'events')).toMatchObject({ ratio: 0, low: 0 })
  })
})

describe('the change of a share', () => {
  const rows = (hits: readonly [number, number], sizes: readonly [number, number]): PartPair[] =>
    ([0, 1] as const).flatMap((side) =>
      Array.from({ length: sizes[side] }, (_, row) => {
        const part = { hits: Number(row < hits[side]), size: 1 }
        const none = { hits: 0, size: 0 }
        return side === 0 ? { before: part, after: none } : { before: none, after: part }
      }),
    )

  it.each([
    [
      [3, 14],
      [60, 70],
    ],
    [
      [10, 30],
      [120, 130],
    ],
    [
      [2, 12],
      [40, 160],
    ],
    [
      [50, 30],
      [100, 100],
    ],
  ] as const)('is near the exact test with one row an account: %j of %j', (hits, sizes) => {
    const one = { hits: hits[0], size: sizes[0] }
    const other = { hits: hits[1], size: sizes[1] }
    const ours = changeOfShare(rows(hits, sizes))?.p ?? Number.NaN
    const theirs = Math.min(1, 2 * Math.min(fisherExact(one, other, 'greater'), fisherExact(other, one, 'greater')))
    expect(ours / theirs).toBeGreaterThan(0.8)
    expect(ours / theirs).toBeLessThan(1.3)
  })

  it('is not carried by one account', () => {
    const many = [...rows([5, 5], [50, 50]), { before: { hits: 0, size: 0 }, after: { hits: 20, size: 20 } }]
    expect(changeOfShare(many)?.p).toBeGreaterThan(0.2)
    expect(changeOfShare(rows([5, 25], [50, 70]))?.p).toBeLessThan(0.01)
  })

  it('is nothing where accounts do what they did', () => {
    const loyal = Array.from({ length: 30 }, (_, index) => {
      const part = { hits: index < 10 ? 4 : 0, size: 4 }
      return { before: part, after: part }
    })
    expect(changeOfShare(loyal)).toMatchObject({ difference: 0, p: 1 })
    expect(changeOfShare(rows([0, 3], [0, 9]))).toBeUndefined()
  })
})
