import type { Cell } from '../../csv-line.ts'

/** One line of a target list, before a format gives it its shape. Fields a workspace lacks are absent. */
export interface TargetRow {
  readonly account: Readonly<Record<string, Cell>>
  /** The person; empty in a list of accounts. */
  readonly contact: Readonly<Record<string, Cell>>
  /** What the user asked to include, by header. */
  readonly included: Readonly<Record<string, Cell>>
}

export type ListOf = 'accounts' | 'people'

export interface FormatColumn {
  readonly header: string
  readonly value: (row: TargetRow) => Cell
}

/**
 * How a list leaves the house: headers exactly as the receiver's template spells them, what it needs, what it refuses.
 * One file each, and one line in `formats.ts`; see docs/adding/a-target-format.md.
 */
export interface TargetFormat {
  /** As the user types it: `--format linkedin`. */
  readonly name: string
  readonly about: string
  /** What the receiver takes: `either` follows the segment (and `--people`). */
  readonly lists: ListOf | 'either'
  readonly columns: (list: ListOf) => readonly FormatColumn[]
  /** Fields of accounts and contacts that the columns read; those a workspace lacks stay blank. */
  readonly reads: { readonly accounts: readonly string[]; readonly contacts: readonly string[] }
  readonly encoding: 'csv' | 'json'
  /** False where the receiver refuses columns that are not in its template. */
  readonly takesMoreColumns: boolean
  /** Rows the receiver asks for at least, and takes at most, in one file. */
  readonly rows?: { readonly atLeast?: number; readonly atMost?: number }
  /** Why a row is of no use to the receiver, in two to five words; such rows are left out and counted. */
  readonly unusable?: (row: TargetRow) => string | undefined
  /** Last check of the cells of every row before it is written; throws when our own work is wrong. */
  readonly assertWritable?: (cells: readonly Cell[]) => void
}

/** A column that shows one field of the account as it is. */
export function accountColumn(header: string, field: string): FormatColumn {
  return { header, value: (row) => row.account[field] ?? null }
}

/** A column that shows one field of the person as it is. */
export function contactColumn(header: string, field: string): FormatColumn {
  return { header, value: (row) => row.contact[field] ?? null }
}
