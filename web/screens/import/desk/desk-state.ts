import type { ProgressStep } from '../../../api/call.ts'
import type { Failure } from '../../../api/failure.ts'
import type { OutputOf } from '../../../api/operation-types.ts'
import type { FilePreview, Mapping, OfferedKind, PreviewProblem } from './preview.ts'

export type ImportResult = OutputOf<'import'>

/** One file on its way in. */
export interface DeskFile {
  readonly id: string
  readonly name: string
  readonly bytes: number
  /** Share of its bytes that have arrived, 0 to 1. */
  readonly sent: number
  /** What the server calls it, once it is there. */
  readonly handle?: string
  /** As it was recognised, before a person decided anything: how sure each column was. */
  readonly first?: FilePreview
  /** As it stands with what was decided. */
  readonly preview?: FilePreview
  /** What was decided last; the preview that shows it may be on its way. */
  readonly mapping?: Mapping
  /** Columns that a person decided. */
  readonly chosen: readonly string[]
  /** Why the last decision was not taken; the preview is the one before it. */
  readonly refused: readonly PreviewProblem[]
  /** Its values are being looked at. */
  readonly looking: boolean
  readonly failure?: Failure
}

export interface DeskState {
  readonly files: readonly DeskFile[]
  /** What rows may be, and which fields there are. */
  readonly kinds: readonly OfferedKind[]
  /** The import that runs, and how far it is. */
  readonly running: ProgressStep | undefined
  readonly failure: Failure | undefined
  readonly cancelled: boolean
  readonly result: ImportResult | undefined
  /** Names of the files whose import was broken off when the page was left; they are still there to import again. */
  readonly brokenOff: readonly string[] | undefined
}

export const NOTHING: DeskState = {
  files: [],
  kinds: [],
  running: undefined,
  failure: undefined,
  cancelled: false,
  result: undefined,
  brokenOff: undefined,
}

/** What outlives a reload: the files that are on the server, what was decided, and whether an import ran. */
export interface Remembered {
  readonly files: readonly {
    readonly name: string
    readonly bytes: number
    readonly handle: string
    readonly mapping: Mapping | undefined
    readonly chosen: readonly string[]
  }[]
  readonly running: boolean
}

export function remembered({ files, running }: DeskState): Remembered {
  return {
    files: files.flatMap(({ name, bytes, handle, mapping, chosen }) =>
      handle === undefined ? [] : [{ name, bytes, handle, mapping, chosen }],
    ),
    running: running !== undefined,
  }
}

/** Questions that must be answered first, over all files. */
export function openQuestions(files: readonly DeskFile[]): number {
  return files.reduce((sum, file) => sum + (file.preview?.problems.length ?? 0), 0)
}

/** Every file is there and was looked at. */
export function isReady(files: readonly DeskFile[]): boolean {
  return (
    files.length > 0 &&
    files.every((file) => file.preview !== undefined && file.failure === undefined && !file.looking)
  )
}
