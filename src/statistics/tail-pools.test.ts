import { describe, expect, it } from 'vitest'
import { percentile } from './percentile.ts'
import { normalDraw, seededRandom } from './random.ts'
import { type Clusters, tailPools } from './tail-pools.ts'

const ones = (totals: readonly number[]): Clusters => ({
  totals: Float64Array.from(totals),
  sizes: Float64Array.from(totals, () => 1),
})

function pools(first: Clusters, second: Clusters): readonly [Clusters, Clusters] {
  const found = tailPools(first, second)
  if (found === undefined) throw new Error('no pools')
  return found
}

const meanOf = ({ totals }: Clusters) => totals.reduce((sum, total) => sum + total, 0) / totals.length

describe('tailPools', () => {
  it('keeps what is up to the median, each group on its own scale, and smooths what is above', () => {
    // Multiples of the medians 2 and 20: 0.5, 1, e and 0.5, 1, e; ln e = 1 = σ·√(2/π).
    const [first, second] = pools(ones([1, 2, 2 * Math.E]), ones([10, 20, 20 * Math.E]))
    expect(second.totals.length).toBe(first.totals.length)
    for (const [place, total] of second.totals.entries()) expect(total / 10).toBeCloseTo(first.totals[place] ?? 0, 9)
    const count = (value: number) => first.totals.filter((total) => total === value).length
    // Two of six are in the tail: 400 values, each of the body 200 times.
    expect([first.totals.length, count(1), count(2)]).toEqual([1200, 400, 400])
    const tail = first.totals.filter((total) => total > 2).sort()
    expect(tail).toHaveLength(400)
    // The middle of |Z| is 0.67449; the last of 400 slices has its middle at 1 − Φ = 1/1600, 3.2272.
    const sigma = Math.sqrt(Math.PI / 2)
    expect(Math.log((percentile(tail, 0.5) ?? 0) / 2) / sigma).toBeCloseTo(0.67449, 3)
    expect(Math.log((tail.at(-1) ?? 0) / 2) / sigma).toBeCloseTo(3.2272, 3)
  })

  it('has the mean of a log-normal where amounts are log-normal, however few were seen of its tail', () => {
    const random = seededRandom('tail')
    const draw = (count: number, times: number) =>
      ones(Array.from({ length: count }, () => times * Math.exp(normalDraw(random))))
    const [small, large] = pools(draw(20, 3), draw(5000, 1))
    // e^½ of the median; the slices leave out what is beyond 3.2 standard deviations, 1% of the mean.
    expect(meanOf(large) / Math.sqrt(Math.E)).toBeCloseTo(1, 1)
    expect(meanOf(small) / meanOf(large)).toBeGreaterThan(1.5)
    expect(meanOf(small) / meanOf(large)).toBeLessThan(6)
    // Of 5,000 clusters 2,500 are looked at: 1,250 in the tail and as many in the body, and the 20.
    expect(large.totals.length).toBe(2520)
  })

  it('keeps the share of accounts without an amount, and the sizes', () => {
    const [first, second] = pools(
      { totals: Float64Array.of(0, 0, 0, 30, 40, 90), sizes: Float64Array.of(5, 5, 5, 3, 2, 3) },
      ones([1, 2, 3]),
    )
    expect(first.totals.filter((total) => total === 0)).toHaveLength(first.totals.length / 2)
    expect(second.totals.every((total) => total > 0)).toBe(true)
    for (const [place, total] of first.totals.entries()) {
      if (total === 0) expect(first.sizes[place]).toBe(5)
      // Amounts for one are 10, 20 and 30: the median, for two, is 40.
      if (first.sizes[place] === 2) expect(total).toBeCloseTo(40, 10)
    }
  })

  it('has none where an amount is below 0, or nothing lies above the median, or nothing at all', () => {
    expect(tailPools(ones([1, 2, 3]), ones([1, -2, 3]))).toBeUndefined()
    expect(tailPools(ones([4, 4, 4]), ones([5, 5]))).toBeUndefined()
    expect(tailPools(ones([0, 0]), ones([5, 6]))).toBeUndefined()
  })
})
