/** What is known of a cohort so many periods after. */
export interface CohortCell {
  readonly after: number
  /** 0 to 1; null where it cannot be told. */
  readonly share: number | null
  readonly low: number | null
  readonly high: number | null
  /** So many of `n`. */
  readonly count: number | null
  readonly n: number
  /** The period has not passed: whoever is missing may still come. */
  readonly partial: boolean
  /** True by definition, so that it says nothing. */
  readonly empty: boolean
}

export interface CohortRow {
  readonly key: string
  /** `March 2026`. */
  readonly words: string
  readonly customers: number
  /** The cohort is still growing. */
  readonly partial: boolean
  /** What must be known about it: `holds everybody from before the records`. */
  readonly note: string | null
  readonly cells: readonly CohortCell[]
}

export interface CohortGridData {
  readonly rows: readonly CohortRow[]
  /** All cohorts together. */
  readonly whole: readonly CohortCell[]
  /** `month`, `quarter`. */
  readonly unit: string
  /** What the share is of: `bought again`. */
  readonly what: string
}

/** How much of the accent the darkest cell has, in percent: with more the number on it could not be read in either look. */
export const DARKEST = 46

/** How much of the accent a cell has, in percent: none at nought, most at the largest share of the grid. */
export function tintOf(share: number, largest: number): number {
  return largest <= 0 ? 0 : Math.round((Math.min(share, largest) / largest) * DARKEST)
}

/** The largest share that is shown: what is true by definition does not take part. */
export function largestShare({ rows, whole }: CohortGridData): number {
  const cells = [...rows.flatMap(({ cells: own }) => own), ...whole]
  return Math.max(0, ...cells.map(({ share, empty }) => (empty ? 0 : (share ?? 0))))
}

/** Columns from the first to the last that any cohort has reached. */
export function afterColumns({ rows, whole }: CohortGridData): number[] {
  const all = [...rows.flatMap(({ cells }) => cells), ...whole].map(({ after }) => after)
  return [...new Set(all)].sort((one, other) => one - other)
}
