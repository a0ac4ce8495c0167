export { type ClusterSums, clusteredInterval } from './clustered-proportion.ts'
export type { Interval } from './interval.ts'
export { meanInterval } from './mean-interval.ts'
export { wilsonInterval } from './wilson-interval.ts'
