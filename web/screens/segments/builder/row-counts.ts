import { createContext } from 'react'

/** How many a row keeps by itself. */
export interface RowCount {
  readonly kept: number
  readonly unknown: number
  readonly total: number
}

export interface RowCounts {
  /** By the id of the row. */
  readonly counts: ReadonlyMap<string, RowCount>
  /** Ids of rows in which something is still to be chosen. */
  readonly unfinished: ReadonlySet<string>
  /** By the id of the row: what is wrong with it. */
  readonly problems: ReadonlyMap<string, string>
  /** The figures belong to the rule as it was a moment ago. */
  readonly counting: boolean
  /** "accounts" or "people". */
  readonly noun: string
}

export const RowCountsContext = createContext<RowCounts>({
  counts: new Map(),
  unfinished: new Set(),
  problems: new Map(),
  counting: false,
  noun: 'accounts',
})
