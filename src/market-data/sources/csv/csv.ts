import { open } from 'node:fs/promises'
import { ProblemError, refuse } from '../../../problem.ts'
import type { FileFormat, FormatResult, OpenedFile } from '../file-format.ts'
import { columnSamples, filledShares, inThirds } from '../samples.ts'
import { detectDelimiter, mostCommon } from './delimiter.ts'
import { clean, readHeader } from './header-rows.ts'
import { rewriteCsv } from './rewrite.ts'
import { type CsvShape, scanCsv } from './scan.ts'
import { LINE_ENDS, parsePiece } from './tolerant-csv.ts'

/** How much is read for the header and for samples at each of three places. */
const PIECE = 1 << 20

/** Comma, semicolon, tab or pipe separated text with quotes (RFC 4180), and what people's tools make of it. */
export const csv: FileFormat = {
  name: 'csv',
  text: true,
  recognises: () => true,
  read: readCsv,
}

async function readCsv(file: OpenedFile): Promise<FormatResult> {
  const { name, options } = file
  const first = await readPiece(file.path, 0, PIECE)
  if (clean(first) === '') refuse('file_empty', `${name} is empty.`, { at: { file: name } })
  const lineEnds = first.includes('\n') ? LINE_ENDS : ['\r']
  const delimiter = checkedDelimiter(file) ?? detectDelimiter(first, lineEnds)
  const shape = await scanCsv(file.path, delimiter, {
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    bytes: (done, total) => options.progress?.({ message: `Looking at ${name}`, done, total }),
  })
  const ends = shape.returnsOnly ? ['\r'] : LINE_ENDS
  const whole = shape.bytes <= 3 * PIECE
  const start = whole ? await readPiece(file.path, 0, shape.bytes) : first
  const records = parsePiece(start, delimiter, ends, shape.spacedQuotes)
  // The last record of a piece may have been cut.
  if (!whole) records.pop()
  const header = readHeader(records.slice(0, 1000), name, options.headerRows)
  if (header.asks !== undefined) throw new ProblemError([header.asks])

  const skipped = header.preamble + header.headerRows
  const parts = whole
    ? inThirds(records.slice(skipped))
    : [records.slice(skipped), ...(await laterPieces(file.path, shape, delimiter, ends, header.columns.length))]
  const width = mostCommon(parts[0]?.map((record) => record.length) ?? [])
  const below = recordsBelow((whole ? records.slice(skipped) : parts.at(-1)) ?? [], width)
  const notices = [...header.notices, ...belowNotices(below, name)]

  const converted = !shape.quotesInOrder || !shape.linesInOrder || header.preamble > 0 || below.length > 0
  let path = file.path
  let lines = whole ? records.length : shape.lines
  if (converted) {
    path = file.scratch.path('csv')
    options.progress?.({ message: `Putting ${name} in order` })
    const rewritten = await rewriteCsv({
      from: file.path,
      to: path,
      fileName: name,
      delimiter,
      lineEnds: ends,
      spacedQuotes: shape.spacedQuotes,
      leaveOutFirst: header.preamble,
      leaveOutLast: below.length,
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    })
    notices.push(...rewritten.repaired)
    lines = rewritten.records
  }
  const samples = columnSamples(parts, header.columns.length)
  const filled = filledShares(parts, header.columns.length)
  const columns = header.columns.map((column, at) => ({
    ...column,
    staged: `c${at}`,
    samples: samples[at] ?? [],
    filled: filled[at] ?? 0,
  }))
  return {
    loadable: {
      path,
      format: 'CSV',
      columns: columns.map((column) => column.name),
      into: columns.map((column) => column.staged),
      delimiter: converted ? ',' : delimiter,
      skipLines: header.headerRows,
    },
    columns,
    firstRow: skipped + 1,
    rows: Math.max(lines - skipped - below.length, 0),
    looked: parts.reduce((sum, part) => sum + part.length, 0),
    headerRows: header.headerRows,
    delimiter,
    converted,
    notices,
  }
}

function checkedDelimiter(file: OpenedFile): string | undefined {
  const { delimiter } = file.options
  if (delimiter === undefined) return undefined
  if (/^[^"\r\n\p{L}\p{N}]$/u.test(delimiter) && delimiter.charCodeAt(0) < 0x80) return delimiter
  return refuse('delimiter_unusable', `"${delimiter}" cannot separate columns.`, {
    at: { file: file.name, field: 'delimiter', value: delimiter },
    hint: 'Use one character: a comma, a semicolon, a tab ("\\t") or a pipe.',
  })
}

/** The middle and the end of a large file, each from where a record begins. */
async function laterPieces(
  path: string,
  shape: CsvShape,
  delimiter: string,
  ends: readonly string[],
  width: number,
): Promise<string[][][]> {
  const middle = shape.begins[Math.floor(shape.begins.length / 2)] ?? 0
  const last = shape.begins.findLast((begin) => begin < shape.bytes - PIECE / 2) ?? 0
  const pieces: string[][][] = []
  for (const [begin, toEnd] of [
    [middle, false],
    [last, true],
  ] as const) {
    const records = parsePiece(
      await readPiece(path, begin, toEnd ? shape.bytes - begin : PIECE),
      delimiter,
      ends,
      shape.spacedQuotes,
    )
    if (!toEnd) records.pop()
    // Where quotes are out of order a piece may begin inside a cell: rows of another width are no samples.
    pieces.push(shape.quotesInOrder || toEnd ? records : records.filter((record) => record.length === width))
  }
  return pieces
}

/** Lines below the table, such as "Copyright …" under a report: one filled cell and fewer cells than the table has. */
function recordsBelow(records: readonly string[][], width: number): string[][] {
  if (width < 3) return []
  let from = records.length
  while (from > 0 && records.length - from < 12) {
    const record = records[from - 1] as string[]
    const filled = record.filter((cell) => clean(cell) !== '').length
    if (filled > 1 || record.length === width) break
    from -= 1
  }
  const below = records.slice(from)
  return below.some((record) => record.some((cell) => clean(cell) !== '')) ? below : []
}

function belowNotices(below: readonly string[][], file: string) {
  const text = below
    .flat()
    .map(clean)
    .filter((cell) => cell !== '')
  if (text.length === 0) return []
  return [
    {
      code: 'lines_below_table',
      message: `${text.length} ${text.length === 1 ? 'line' : 'lines'} below the table of ${file} ${text.length === 1 ? 'is' : 'are'} left out: ${text.join(' | ').slice(0, 200)}`,
      at: { file },
    },
  ]
}

async function readPiece(path: string, from: number, length: number): Promise<string> {
  const handle = await open(path)
  try {
    const { size } = await handle.stat()
    const wanted = Math.min(length, Math.max(size - from, 0))
    const buffer = Buffer.allocUnsafe(wanted)
    let filled = 0
    while (filled < wanted) {
      const { bytesRead } = await handle.read(buffer, filled, wanted - filled, from + filled)
      if (bytesRead === 0) break
      filled += bytesRead
    }
    return buffer.toString('utf8', 0, filled).replace(/^\uFEFF/, '')
  } finally {
    await handle.close()
  }
}
