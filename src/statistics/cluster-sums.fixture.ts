import type { ClusterSums } from './cluster-sums.ts'

/** Deals by account, as `[won, closed]`. */
export type Clusters = readonly (readonly [number, number])[]

export function sumsOf(clusters: Clusters): ClusterSums {
  const add = (of: (hits: number, size: number) => number) =>
    clusters.reduce((total, [hits, size]) => total + of(hits, size), 0)
  return {
    clusters: clusters.length,
    size: add((_, size) => size),
    hits: add((hits) => hits),
    sizeSquared: add((_, size) => size ** 2),
    hitsSquared: add((hits) => hits ** 2),
    hitsTimesSize: add((hits, size) => hits * size),
  }
}
