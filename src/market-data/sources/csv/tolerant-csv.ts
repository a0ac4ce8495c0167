import { CsvError, type Options, parse as parseStream } from 'csv-parse'
import { parse } from 'csv-parse/sync'

/** One cell holds at most this many bytes: an unclosed quote must not swallow a whole file. */
const LONGEST_RECORD = 16 << 20

/** Line ends to try, longest first; `['\r']` for files that have no LF at all. */
export const LINE_ENDS: readonly string[] = ['\r\r\n', '\r\n', '\n']

/**
 * csv-parse set up to lose nothing: a quote in the wrong place stays as a character of its cell, rows may be shorter or
 * longer than the header, blank lines stay, spaces around a quoted cell are dropped.
 */
export function tolerantOptions(delimiter: string, lineEnds: readonly string[]): Options {
  return {
    delimiter,
    record_delimiter: [...lineEnds],
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    ltrim: delimiter !== '\t',
    rtrim: delimiter !== '\t',
    bom: true,
    max_record_size: LONGEST_RECORD,
  }
}

/** Records of a piece of text, as many as can be read: a piece cut from a file may end inside a cell. */
export function parsePiece(text: string, delimiter: string, lineEnds: readonly string[], limit?: number): string[][] {
  const records: string[][] = []
  try {
    parse(text, {
      ...tolerantOptions(delimiter, lineEnds),
      ...(limit === undefined ? {} : { to: limit }),
      on_record: (record: unknown) => {
        records.push(record as string[])
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
  }
  return records
}

export { CsvError, parseStream }
