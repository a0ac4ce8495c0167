import { expect, it } from 'vitest'
import type { ClusterSums } from './cluster-sums.ts'
import { ratioInterval } from './ratio-interval.ts'

/** Each cluster's size and hits. */
function sumsOf(clusters: readonly (readonly [number, number])[]): ClusterSums {
  const sum = (of: (size: number, hits: number) => number): number =>
    clusters.reduce((total, [size, hits]) => total + of(size, hits), 0)
  return {
    clusters: clusters.length,
    size: sum((size) => size),
    hits: sum((_, hits) => hits),
    sizeSquared: sum((size) => size ** 2),
    hitsSquared: sum((_, hits) => hits ** 2),
    hitsTimesSize: sum((size, hits) => size * hits),
  }
}
const clusters = (count: number, of: (index: number) => readonly [number, number]) =>
  sumsOf(Array.from({ length: count }, (_, index) => of(index)))

it('is what the formula gives by hand', () => {
  // 40 bring 1, half of them then 2, half nothing: ratio 1, variance 40/39 · 40 ÷ 40² = .025641; 20 count, t(19) = 2.0930.
  const limits = ratioInterval(clusters(40, (index) => [1, index % 2 === 0 ? 2 : 0]))
  expect(limits?.high).toBeCloseTo(Math.exp(2.093 * Math.sqrt(0.025641)), 3)
  expect((limits?.low ?? 0) * (limits?.high ?? 0)).toBeCloseTo(1, 10)
})

it('has no width where every cluster keeps the same share, and none is told of few or of nothing', () => {
  const same = ratioInterval(clusters(30, (index) => [10 + index, 5 + index / 2]))
  expect(same?.low).toBeCloseTo(0.5, 10)
  expect(same?.high).toBeCloseTo(0.5, 10)
  expect(ratioInterval(clusters(19, () => [1, 1]))).toBeUndefined()
  expect(ratioInterval(clusters(30, () => [1, 0]))).toBeUndefined()
  expect(ratioInterval(clusters(30, () => [1, -1]))).toBeUndefined()
  // One account brings nearly everything.
  expect(ratioInterval(clusters(30, (index) => (index === 0 ? [1000, 900] : [1, 1])))).toBeUndefined()
})
