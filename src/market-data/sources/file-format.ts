import type { LoadableFile } from '../../engines/index.ts'
import type { Problem } from '../../problem.ts'
import type { FileReading, PreparedColumn } from './prepared-file.ts'
import type { Scratch } from './scratch.ts'

/** What a caller may say about a file; whatever is left out is found out from its bytes. */
export interface PrepareOptions {
  /** Folder for rewritten copies; they are removed by `dispose()`. */
  readonly tempFolder: string
  /** Header rows, 0 for none. */
  readonly headerRows?: number
  /** An encoding's name as `iconv-lite` knows it, e.g. `utf-8`, `windows-1252`, `macroman`, `utf-16le`. */
  readonly encoding?: string
  /** One ASCII character. */
  readonly delimiter?: string
  readonly format?: FileReading['format']
  /** Excel: name of the sheet; default the first. */
  readonly sheet?: string
  readonly signal?: AbortSignal
  /** `done` and `total` in bytes. */
  readonly progress?: (step: { readonly message: string; readonly done?: number; readonly total?: number }) => void
}

/** A file whose compression is undone and, for text formats, whose bytes are UTF-8. */
export interface OpenedFile {
  /** As the user gave it, without its folder. */
  readonly name: string
  readonly path: string
  /** The first bytes, at most 64 KiB. */
  readonly head: Buffer
  readonly scratch: Scratch
  readonly options: PrepareOptions
}

/** What a format makes of a file. */
export interface FormatResult {
  readonly loadable: LoadableFile
  readonly columns: readonly PreparedColumn[]
  readonly firstRow: number
  readonly rows: number
  readonly looked: number
  readonly headerRows: number
  readonly delimiter?: string
  readonly converted: boolean
  readonly notices: readonly Problem[]
  readonly unread?: { readonly rows: number; readonly problems: readonly Problem[] }
}

/** One kind of file. To add one: a folder with such a record, and a line in `file-formats.ts`. */
export interface FileFormat {
  readonly name: FileReading['format']
  /** Text formats are handed over as UTF-8 without a byte order mark problem; binary ones as they are. */
  readonly text: boolean
  /** Decides by the first bytes; for text formats they are UTF-8 already. */
  readonly recognises: (head: Buffer) => boolean
  /** Throws `ProblemError` where the file cannot be read. */
  readonly read: (file: OpenedFile) => Promise<FormatResult>
}
