import type { CatalogField } from '../../../market-data/index.ts'
import type { Sql } from '../../../query/index.ts'
import type { RuleScan, UnitScan } from '../../language/index.ts'
import type { LeftOut } from './left-out.ts'

/** What is to be explained, and of which units: ready to be read. */
export interface OutcomeUnits {
  readonly outcome: 'won' | 'retained' | 'expanded' | 'rule'
  /** Each unit: `deal` at its opening, `account` at a moment of its own or at the as-of date. */
  readonly unit: 'deal' | 'account'
  /** What counts as the outcome, in words: `deals won, of those opened at least 144 days before`. */
  readonly words: string
  /** What a unit's moment is, in words: `at the deal's opening`. */
  readonly at: string
  /** The moment of each unit lies before its outcome, so that dated rows before it were known before. */
  readonly dated: boolean
  /** How long it takes to know: units younger than this are left out. */
  readonly horizon: { readonly days: number; readonly deals: number } | null
  readonly leftOut: readonly LeftOut[]
  /**
   * A scan of the units, to which rules and expressions may be put; `recordedLater` where units have their own moment.
   * Where a unit is a deal, a field of the deal itself may be asked along: it is then read as `own`.
   */
  readonly open: (own?: CatalogField) => RuleScan & Partial<Pick<UnitScan, 'recordedLater'>>
  /** With a scan that `open` gave: 1 or 0, NULL where it is not known. */
  readonly hit: (scan: RuleScan) => Sql
  /** With such a scan: the date by which units stand in time, milliseconds or NULL. */
  readonly moment: (scan: RuleScan) => Sql
  /** Why a field says the outcome itself, or undefined: a rule that asks for it would be circular. */
  readonly circular: (field: CatalogField) => string | undefined
}
