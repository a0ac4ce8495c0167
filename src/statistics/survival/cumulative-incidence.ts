/** What happened at one age: how many were seen open when it began, and how many ended in it by each cause. */
export interface AtAge {
  readonly age: number
  readonly atRisk: number
  /** One number a cause. */
  readonly ended: readonly number[]
}

/** Shares of all by the end of that age: `open` and one for each cause add up to 1. */
export interface Incidence extends AtAge {
  readonly open: number
  readonly by: readonly number[]
}

/**
 * The Aalen–Johansen estimate of cumulative incidence with competing causes: O. O. Aalen and S. Johansen, Scandinavian
 * Journal of Statistics 5 (1978) 141–150; with one cause 1 − `by` is the product-limit estimate of E. L. Kaplan and
 * P. Meier, JASA 53 (1958) 457–481. Those still open leave the set at risk with their last age (censoring); those whose
 * earlier ages nobody could have seen enter it late (left truncation). Ages ascend; weights need not be whole.
 */
export function cumulativeIncidence(ages: readonly AtAge[]): readonly Incidence[] {
  let open = 1
  let by: readonly number[] = []
  return ages.map((each) => {
    const before = open
    const { atRisk, ended } = each
    const total = ended.reduce((sum, count) => sum + count, 0)
    by = ended.map((count, cause) => (by[cause] ?? 0) + (atRisk > 0 ? (before * count) / atRisk : 0))
    open = atRisk > 0 ? before * (1 - total / atRisk) : before
    return { ...each, open, by }
  })
}
