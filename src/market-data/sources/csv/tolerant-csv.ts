import { CsvError, type Options, parse as parseStream } from 'csv-parse'
import { parse } from 'csv-parse/sync'

/** One cell holds at most this many bytes: an unclosed quote must not swallow a whole file. */
const LONGEST_RECORD = 16 << 20

/** Line ends to try, longest first; `['\r']` for files that have no LF at all. */
export const LINE_ENDS: readonly string[] = ['\r\r\n', '\r\n', '\n']

/**
 * csv-parse set up to lose nothing: a quote in the wrong place stays as a character of its cell, rows may be shorter or
 * longer than the header, blank lines stay. `spacedQuotes`: spaces around a quoted cell are no part of it (then a character
 * straight after a closing quote is an error, so that it must not be set for files with such).
 */
export function tolerantOptions(delimiter: string, lineEnds: readonly string[], spacedQuotes = false): Options {
  return {
    delimiter,
    record_delimiter: [...lineEnds],
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    ltrim: spacedQuotes,
    rtrim: spacedQuotes,
    bom: true,
    max_record_size: LONGEST_RECORD,
  }
}

/** Records of a piece of text, as many as can be read: a piece cut from a file may end inside a cell. */
export function parsePiece(
  text: string,
  delimiter: string,
  lineEnds: readonly string[],
  spacedQuotes = false,
  limit?: number,
): string[][] {
  const records: string[][] = []
  try {
    parse(text, {
      ...tolerantOptions(delimiter, lineEnds, spacedQuotes),
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
