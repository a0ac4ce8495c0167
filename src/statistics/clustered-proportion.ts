import type { ClusterSums } from './cluster-sums.ts'
import { effectiveCounts } from './design-effect.ts'
import { type Interval, Z95 } from './interval.ts'
import { wilsonInterval } from './wilson-interval.ts'

/**
 * 95% interval of Σhits ÷ Σsize: Wilson's, with the members' number divided by the design effect, as compared by N. Dean and
 * M. Pagano, Journal of Survey Statistics and Methodology 3 (2015) 484–503. Members of one account are so counted for what
 * they tell, not each as a new witness. Undefined without members. `z` as in `wilsonInterval`.
 */
export function clusteredInterval(sums: ClusterSums, z = Z95): Interval | undefined {
  if (sums.size === 0) return undefined
  return wilsonInterval(sums.hits / sums.size, effectiveCounts(sums).size, z)
}
