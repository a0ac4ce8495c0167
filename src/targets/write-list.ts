import { open } from 'node:fs/promises'
import { type Cell, csvLine } from '../csv-line.ts'
import { writeWhole } from '../whole-file.ts'
import type { ListOf, TargetFormat, TargetRow } from './formats/target-format.ts'
import { refuseRowCount } from './row-count.ts'

export interface ListToWrite {
  readonly format: TargetFormat
  readonly list: ListOf
  /** Headers of what the user asked to include. */
  readonly included: readonly string[]
  readonly rows: AsyncIterable<readonly TargetRow[]>
  readonly file: string
  /** Overwrite a file that is there. */
  readonly force: boolean
  readonly onRows?: (written: number) => void
}

export interface WrittenList {
  /** Absolute path. */
  readonly file: string
  readonly rows: number
  /** Cells that got a leading apostrophe so that no spreadsheet runs them. */
  readonly neutralised: number
}

/**
 * Writes a list in constant memory, first beside the file and then, when every check has passed, in its place:
 * a reader never sees half a list, and a refused one leaves nothing behind.
 * Refuses a file that exists unless `force`; throws `OutsideError` when the disk fails.
 */
export async function writeList(list: ListToWrite): Promise<WrittenList> {
  const { file, made } = await writeWhole({ ...list, field: 'out', what: 'The list' }, async (temporary) => {
    const written = await writeRows(list, temporary)
    refuseRowCount(list.format, written.rows)
    return written
  })
  return { file, ...made }
}

async function writeRows(list: ListToWrite, temporary: string): Promise<Omit<WrittenList, 'file'>> {
  const columns = list.format.columns(list.list)
  const headers = [...columns.map((column) => column.header), ...list.included]
  const encoder = list.format.encoding === 'csv' ? csvEncoder(headers) : jsonEncoder(headers)
  const read = cellsOf(list)
  let rows = 0
  const handle = await open(temporary, 'wx')
  try {
    await handle.write(encoder.begin())
    for await (const batch of list.rows) {
      const parts: string[] = []
      for (const row of batch) {
        const cells = read(row)
        list.format.assertWritable?.(cells)
        parts.push(encoder.line(cells))
        rows += 1
      }
      await handle.write(parts.join(''))
      list.onRows?.(rows)
    }
    await handle.write(encoder.end())
    await handle.sync()
  } finally {
    await handle.close()
  }
  return { rows, neutralised: encoder.neutralised() }
}

/** Gives the cells of a row in the order of the headers: the format's columns, then what was included. */
export function cellsOf(
  list: Pick<ListToWrite, 'format' | 'list' | 'included'>,
): (row: TargetRow) => readonly Cell[] {
  const columns = list.format.columns(list.list)
  return (row) => [
    ...columns.map((column) => column.value(row)),
    ...list.included.map((header) => row.included[header] ?? null),
  ]
}

interface Encoder {
  readonly begin: () => string
  readonly line: (cells: readonly Cell[]) => string
  readonly end: () => string
  readonly neutralised: () => number
}

function csvEncoder(headers: readonly string[]): Encoder {
  let neutralised = 0
  return {
    begin: () => csvLine(headers).text,
    line: (cells) => {
      const line = csvLine(cells)
      neutralised += line.neutralised
      return line.text
    },
    end: () => '',
    neutralised: () => neutralised,
  }
}

function jsonEncoder(headers: readonly string[]): Encoder {
  let first = true
  return {
    begin: () => '[',
    line: (cells) => {
      const before = first ? '\n  ' : ',\n  '
      first = false
      return (
        before + JSON.stringify(Object.fromEntries(headers.map((header, index) => [header, cells[index] ?? null])))
      )
    },
    end: () => (first ? ']\n' : '\n]\n'),
    neutralised: () => 0,
  }
}
