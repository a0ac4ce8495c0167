/** Sums over clusters (accounts): each has `size` members (closed deals), of which `hits` count (were won). */
export interface ClusterSums {
  /** Clusters with at least one member. */
  readonly clusters: number
  readonly size: number
  readonly hits: number
  readonly sizeSquared: number
  readonly hitsSquared: number
  readonly hitsTimesSize: number
}

/** The sums of members that are each of one cluster. Linear in the members. */
export function clusterSums(members: Iterable<{ readonly cluster: string; readonly hit: boolean }>): ClusterSums {
  const clusters = new Map<string, { size: number; hits: number }>()
  for (const { cluster, hit } of members) {
    const counted = clusters.get(cluster) ?? { size: 0, hits: 0 }
    clusters.set(cluster, counted)
    counted.size += 1
    counted.hits += Number(hit)
  }
  const sums = { clusters: clusters.size, size: 0, hits: 0, sizeSquared: 0, hitsSquared: 0, hitsTimesSize: 0 }
  for (const { size, hits } of clusters.values()) {
    sums.size += size
    sums.hits += hits
    sums.sizeSquared += size ** 2
    sums.hitsSquared += hits ** 2
    sums.hitsTimesSize += hits * size
  }
  return sums
}
