/** The kinds of rows of an example market, in the order an import should read them. */
export type RowKind = 'accounts' | 'contacts' | 'deals' | 'deal_contacts' | 'touches' | 'orders' | 'usage' | 'answers'

export const ROW_KINDS: readonly RowKind[] = [
  'accounts',
  'contacts',
  'deals',
  'deal_contacts',
  'touches',
  'orders',
  'usage',
  'answers',
]

/** Dates are `Date`s; text where somebody typed something unreadable; null where a cell is blank. */
export type Cell = string | number | boolean | Date | null | readonly string[]

/** One row under Brushwork's own field names, and `updated_at` for kinds whose attributes change. */
export interface MarketRow {
  readonly kind: RowKind
  /** `first`: as first recorded; `change`: a later version of a row that came before. */
  readonly part: 'first' | 'change'
  readonly row: Readonly<Record<string, Cell>>
}
