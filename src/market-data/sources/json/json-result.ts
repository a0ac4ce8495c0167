import { type Problem, refuse } from '../../../problem.ts'
import type { FormatResult, OpenedFile } from '../file-format.ts'
import type { WrittenRows } from './write-rows.ts'

export interface JsonFindings {
  /** Records that hold mistakes and could be read nevertheless. */
  readonly mended: readonly Problem[]
  readonly unread: readonly Problem[]
  readonly unreadRows: number
}

/** What both JSON formats give: rows as JSON lines under staging names; record n is row n. */
export function jsonResult(file: OpenedFile, path: string, written: WrittenRows, found: JsonFindings): FormatResult {
  if (written.columns.length === 0) {
    refuse('file_empty', `${file.name} holds no records.`, { at: { file: file.name } })
  }
  const staged = written.columns.map((column) => column.staged)
  return {
    loadable: { path, format: 'JSONEachRow', columns: staged, into: staged },
    columns: written.columns,
    firstRow: 1,
    rows: written.rows,
    looked: written.rows,
    headerRows: 0,
    converted: true,
    notices: found.mended,
    ...(found.unreadRows === 0 ? {} : { unread: { rows: found.unreadRows, problems: found.unread } }),
  }
}
