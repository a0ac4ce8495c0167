import type { LoadableFile } from '../../engines/index.ts'
import type { Problem } from '../../problem.ts'

/**
 * A file made ready for the engine: UTF-8, one delimiter, known columns, every cell still text.
 * Nothing has been interpreted yet.
 */
export interface PreparedFile {
  /** As the user gave it, without its folder: what problems name. */
  readonly name: string
  readonly loadable: LoadableFile
  /** Columns in file order; `staged` is the staging column, `c0`, `c1` … */
  readonly columns: readonly PreparedColumn[]
  /** What a person sees when asking how the file was read: encoding, delimiter, header rows, format. */
  readonly reading: FileReading
  /** Row number, as a spreadsheet shows it, of the first data row; staged row n is file row `firstRow + n - 1` (one line a record). */
  readonly firstRow: number
  /** Data rows of the file; blank lines among them count. */
  readonly rows: number
  /** How many of them were looked at for samples. */
  readonly looked: number
  /** Things noticed while reading that change no value, e.g. a repeated header that was numbered. */
  readonly notices: readonly Problem[]
  /**
   * Records that could not be read at all (broken JSON), one problem each, at most 1,000, and how many there are.
   * Each stands as a blank row in `loadable`, so that the row numbers stay right.
   */
  readonly unread?: { readonly rows: number; readonly problems: readonly Problem[] }
  /** SHA-256 of the file's own bytes, hex. */
  readonly fingerprint: string
  /** Removes temporary files. */
  dispose(): Promise<void>
}

export interface PreparedColumn {
  /** The header, trimmed, non-breaking spaces and BOM removed; unique in the file. */
  readonly name: string
  /** The header rows above and including it, for wide surveys; one entry for an ordinary file. */
  readonly headings: readonly string[]
  readonly staged: string
  /** Up to 1,000 values from the beginning, middle and end of the file, blanks left out. */
  readonly samples: readonly string[]
  /** Share of the rows looked at that hold something here, 0 to 1. */
  readonly filled: number
  /** The zone its dates are in, where the format says so (Parquet timestamps are UTC). */
  readonly zone?: string
}

export interface FileReading {
  readonly format: 'csv' | 'jsonl' | 'json' | 'parquet' | 'excel'
  readonly encoding: string
  readonly delimiter?: string
  readonly headerRows: number
  readonly compressed: boolean
  /** True where the bytes had to be rewritten (encoding, line ends, Excel, JSON array). */
  readonly converted: boolean
}
