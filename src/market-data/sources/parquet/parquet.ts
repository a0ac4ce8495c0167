import {
  asyncBufferFromFile,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
} from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { refuse } from '../../../problem.ts'
import type { FileFormat, FormatResult, OpenedFile } from '../file-format.ts'
import { columnSamples, filledShares } from '../samples.ts'
import { parquetText } from './parquet-text.ts'

/** Rows that are looked at in each of three places. */
const ROWS = 400

/** Parquet: the engine reads it as it is; only names and samples are read here. */
export const parquet: FileFormat = {
  name: 'parquet',
  text: false,
  recognises: (head) => head.subarray(0, 4).toString('latin1') === 'PAR1',
  read,
}

async function read(file: OpenedFile): Promise<FormatResult> {
  const buffer = await asyncBufferFromFile(file.path)
  const metadata = await parquetMetadataAsync(buffer).catch((error: Error) => unreadable(file, error))
  const names = parquetSchema(metadata).children.map((child) => child.element.name)
  if (names.length === 0) refuse('file_empty', `${file.name} has no columns.`, { at: { file: file.name } })
  const total = Number(metadata.num_rows)
  const starts = total <= ROWS * 3 ? [0] : [0, Math.floor((total - ROWS) / 2), total - ROWS]
  const parts: string[][][] = []
  for (const start of starts) {
    const rowEnd = total <= ROWS * 3 ? total : start + ROWS
    const rows = await parquetReadObjects({ file: buffer, metadata, compressors, rowStart: start, rowEnd }).catch(
      (error: Error) => unreadable(file, error),
    )
    parts.push(rows.map((row) => names.map((name) => parquetText(row[name]))))
  }
  const samples = columnSamples(parts, names.length)
  const filled = filledShares(parts, names.length)
  const utc = zonedColumns(metadata)
  const columns = names.map((name, at) => ({
    name,
    headings: [name],
    staged: `c${at}`,
    samples: samples[at] ?? [],
    filled: filled[at] ?? 0,
    ...(utc.has(name) ? { zone: 'UTC' } : {}),
  }))
  return {
    loadable: { path: file.path, format: 'Parquet', columns: names, into: columns.map((column) => column.staged) },
    columns,
    firstRow: 1,
    rows: total,
    looked: parts.reduce((sum, part) => sum + part.length, 0),
    headerRows: 0,
    converted: false,
    notices: [],
  }
}

/** Timestamps are moments in UTC, whatever zone the workspace has. */
function zonedColumns(metadata: FileMetaData): ReadonlySet<string> {
  const stamps = metadata.schema.filter(
    (element) =>
      element.logical_type?.type === 'TIMESTAMP' ||
      element.converted_type?.startsWith('TIMESTAMP') ||
      element.type === 'INT96',
  )
  return new Set(stamps.map((element) => element.name))
}

function unreadable(file: OpenedFile, error: Error): never {
  return refuse('parquet_unreadable', `${file.name} cannot be read as Parquet: ${error.message}`, {
    at: { file: file.name },
    hint: 'Write the file again; it may be cut off.',
  })
}
