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
