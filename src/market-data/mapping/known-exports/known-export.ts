import type { KindName } from '../../kinds/field.ts'

/** An export whose headers are known from its maker's documentation. Headers are written as `headerKey` makes them. */
export interface KnownExport {
  /** As the mapping shows it: `HubSpot companies export`. */
  readonly origin: string
  readonly kind: KindName
  /** All of these headers must be there. */
  readonly all: readonly string[]
  /** And at least `least` of these (default 1 where there are any). */
  readonly some?: readonly string[]
  readonly least?: number
  /** None of these may be there: they tell a sibling export apart. */
  readonly none?: readonly string[]
  /** Field or reference → headers, best first. Whatever is not said here is found by the field's aliases. */
  readonly fields: Readonly<Record<string, readonly string[]>>
  /** Field → their text → ours, beyond the known words of closed fields. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly constants?: Readonly<Record<string, string>>
}
