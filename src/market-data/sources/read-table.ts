import { createReadStream } from 'node:fs'
import { refuse } from '../../problem.ts'
import { clean } from './csv/header-rows.ts'
import { LINE_ENDS, parseStream, tolerantOptions } from './csv/tolerant-csv.ts'
import type { PrepareOptions } from './file-format.ts'
import { prepareFile } from './prepare-file.ts'

/** A table is held in memory whole. */
const MOST_CELLS = 5_000_000

/** A small file of rows and columns, every cell text as the file has it, without the spaces around it. */
export interface ReadTable {
  readonly name: string
  readonly columns: readonly string[]
  /** As long as `columns`; a cell that is not there is empty. Lines without anything are left out. */
  readonly rows: readonly (readonly string[])[]
}

/** Reads a CSV or Excel file that is not imported, in whatever encoding and with whatever delimiter it has. */
export async function readTable(
  path: string,
  options: Pick<PrepareOptions, 'tempFolder' | 'signal' | 'progress'>,
): Promise<ReadTable> {
  const prepared = await prepareFile(path, options)
  try {
    const { name, loadable, columns } = prepared
    if (loadable.format !== 'CSV' && loadable.format !== 'TSV') {
      refuse('table_wanted', `${name} is no table of rows and columns in text.`, {
        at: { file: name },
        hint: 'Save it as CSV or Excel (.xlsx).',
      })
    }
    const delimiter = loadable.delimiter ?? (loadable.format === 'TSV' ? '\t' : ',')
    const parser = createReadStream(loadable.path).pipe(parseStream(tolerantOptions(delimiter, LINE_ENDS)))
    const rows: string[][] = []
    let skip = loadable.skipLines ?? 0
    for await (const record of parser as AsyncIterable<string[]>) {
      options.signal?.throwIfAborted()
      if (skip > 0) {
        skip -= 1
        continue
      }
      const cells = columns.map((_, place) => clean(record[place] ?? ''))
      if (cells.some((cell) => cell !== '')) rows.push(cells)
      if (rows.length * columns.length > MOST_CELLS) refuseMore(name)
    }
    return { name, columns: columns.map((column) => column.name), rows }
  } finally {
    await prepared.dispose()
  }
}

function refuseMore(name: string): never {
  refuse('table_too_large', `${name} has more than ${MOST_CELLS.toLocaleString('en')} cells.`, {
    at: { file: name },
    hint: 'Leave out the columns and rows that are not needed.',
  })
}
