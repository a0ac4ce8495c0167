import { describe, expect, it } from 'vitest'
import { sumsOf as sums } from './cluster-sums.fixture.ts'
import { clusteredInterval } from './clustered-proportion.ts'
import { clusteredVariance } from './design-effect.ts'
import { meanInterval } from './mean-interval.ts'
import { wilsonInterval } from './wilson-interval.ts'

const rounded = (interval: { low: number; high: number } | undefined, digits = 4) =>
  interval && [Number(interval.low.toFixed(digits)), Number(interval.high.toFixed(digits))]

const times = <T>(count: number, account: T): T[] => Array.from({ length: count }, () => account)

describe('wilsonInterval', () => {
  // Newcombe 1998, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is what Newcombe prints', (hits, n, low, high) => {
    expect(rounded(wilsonInterval(hits / n, n))).toEqual([low, high])
  })

  it('mirrors', () => {
    const { low, high } = wilsonInterval(0.9, 30)
    const mirrored = wilsonInterval(0.1, 30)
    expect(low).toBeCloseTo(1 - mirrored.high, 12)
    expect(high).toBeCloseTo(1 - mirrored.low, 12)
    expect(wilsonInterval(1, 3).high).toBe(1)
  })
})

describe('a proportion of clusters', () => {
  it('has the variance that Cochran prints for the 30 households of his table 3.5 (seen a doctor)', () => {
    // §3.12: Σa = 30, Σm = 104, Σa² = 86, Σm² = 404, Σam = 113; v(p) = .00520 where the binomial formula says .00197.
    const doctor = { clusters: 30, hits: 30, size: 104, hitsSquared: 86, sizeSquared: 404, hitsTimesSize: 113 }
    expect(clusteredVariance(doctor)).toBeCloseTo(0.0052, 4)
    const { low, high } = clusteredInterval(doctor) ?? { low: 0, high: 0 }
    const naive = wilsonInterval(30 / 104, 104)
    expect(high - low).toBeGreaterThan(1.5 * (naive.high - naive.low))
  })

  it('is Wilson itself where every account has one deal', () => {
    const single = sums([...times(81, [1, 1] as const), ...times(182, [0, 1] as const)])
    expect(rounded(clusteredInterval(single))).toEqual([0.2553, 0.3662])
  })

  it('counts an account once where its deals all end alike', () => {
    const alike = sums([...times(10, [4, 4] as const), ...times(10, [0, 4] as const)])
    const { low, high } = clusteredInterval(alike) ?? { low: 0, high: 0 }
    const once = wilsonInterval(0.5, 19)
    expect([low, high]).toEqual([expect.closeTo(once.low, 10), expect.closeTo(once.high, 10)])
    expect(
      clusteredInterval(
        sums([
          [5, 5],
          [3, 3],
        ]),
      ),
    ).toEqual(wilsonInterval(1, 2))
    expect(clusteredInterval(sums([[2, 6]]))).toEqual(wilsonInterval(1 / 3, 1))
  })

  it('never claims more than its deals, and nothing of none', () => {
    const evenly = sums(times(50, [1, 2] as const))
    expect(clusteredInterval(evenly)).toEqual(wilsonInterval(0.5, 50))
    expect(clusteredInterval(sums([]))).toBeUndefined()
  })

  it('holds the true share in about 95 of 100 markets where accounts differ', () => {
    let seed = 1
    const random = () => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
      return (seed >>> 8) / 0x7fffff
    }
    let held = 0
    const markets = 1000
    for (let market = 0; market < markets; market += 1) {
      const accounts = Array.from({ length: 60 }, (): [number, number] => {
        // Half of the accounts win one in ten, half of them six in ten: .35 on the whole.
        const chance = random() < 0.5 ? 0.1 : 0.6
        const closed = 1 + Math.floor(random() * 8)
        return [Array.from({ length: closed }, random).filter((drawn) => drawn < chance).length, closed]
      })
      const { low, high } = clusteredInterval(sums(accounts)) ?? { low: 0, high: 0 }
      if (low <= 0.35 && 0.35 <= high) held += 1
    }
    expect(held / markets).toBeGreaterThan(0.93)
    expect(held / markets).toBeLessThan(0.98)
  })
})

describe('meanInterval', () => {
  it('of Student’s ten patients is the large-sample one', () => {
    // Student, "The probable error of a mean", 1908, extra hours of sleep on drug 2: mean 2.33, s 2.002.
    const hours = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]
    const total = hours.reduce((sum, each) => sum + each, 0)
    const squares = hours.reduce((sum, each) => sum + each ** 2, 0)
    expect(rounded(meanInterval(10, total, squares), 3)).toEqual([1.089, 3.571])
    expect(meanInterval(1, 5, 25)).toEqual({ low: 5, high: 5 })
    // Of two: s² = 2, so the half is 1.96 · √(2 ÷ 2).
    expect(rounded(meanInterval(2, 4, 10))).toEqual([0.04, 3.96])
    // Rounding may leave a little less than no variance.
    expect(meanInterval(3, 3, 2.999999)).toEqual({ low: 1, high: 1 })
  })
})
