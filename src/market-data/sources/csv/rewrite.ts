import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { type Problem, refuse } from '../../../problem.ts'
import { streamFile } from '../stream-file.ts'
import { CsvError, parseStream, tolerantOptions } from './tolerant-csv.ts'

export interface RewriteRequest {
  readonly from: string
  readonly to: string
  readonly fileName: string
  readonly delimiter: string
  readonly lineEnds: readonly string[]
  readonly spacedQuotes: boolean
  /** Records left out at the beginning (lines above the header) and at the end (lines below the table). */
  readonly leaveOutFirst: number
  readonly leaveOutLast: number
  readonly signal?: AbortSignal
}

export interface Rewritten {
  /** One for each record whose quotes were out of order, at most 1,000, and how many there were. */
  readonly repaired: readonly Problem[]
  readonly records: number
}

const MOST_REPORTED = 1000

/**
 * Writes a CSV in good order: comma, every cell quoted that needs it, LF. Cells keep their characters exactly; a quote
 * in the wrong place becomes a character of its cell and its row is reported.
 */
export async function rewriteCsv(request: RewriteRequest): Promise<Rewritten> {
  const repaired: Problem[] = []
  let repairedRows = 0
  let records = 0
  const held: string[] = []

  const parser = parseStream({
    ...tolerantOptions(request.delimiter, request.lineEnds, request.spacedQuotes),
    raw: true,
  })
  async function* written(source: AsyncIterable<{ record: string[]; raw: string }>): AsyncGenerator<string> {
    let block = ''
    for await (const { record, raw } of source) {
      records += 1
      if (!request.spacedQuotes && raw.includes('"') && !quotesInOrder(raw, request.delimiter)) {
        repairedRows += 1
        if (repaired.length < MOST_REPORTED) repaired.push(repair(request.fileName, records, raw))
      }
      if (records <= request.leaveOutFirst) continue
      held.push(csvLine(record))
      if (held.length <= request.leaveOutLast) continue
      block += held.shift()
      if (block.length > 1 << 16) {
        yield block
        block = ''
      }
    }
    yield block
  }

  try {
    await pipeline(
      streamFile(request.from, 1 << 18),
      parser,
      written,
      createWriteStream(request.to),
      request.signal === undefined ? {} : { signal: request.signal },
    )
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    refuse('quote_not_closed', `A quote is opened in row ${records + 1} of ${request.fileName} and never closed.`, {
      at: { file: request.fileName, row: records + 1 },
      hint: 'Close the quote, or double it where it is part of the text, and import again.',
    })
  }
  if (repairedRows > repaired.length) {
    repaired.push({
      code: 'quotes_mended',
      message: `${repairedRows - repaired.length} more rows of ${request.fileName} hold quotes in the wrong place.`,
      at: { file: request.fileName },
    })
  }
  return { repaired, records }
}

/** One CSV line: comma, LF, cells quoted where they hold anything but plain characters. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\n`
}

function csvCell(cell: string): string {
  // A lone backslash-N would be read as NULL by the engine, and outer spaces would be trimmed, unless quoted.
  return /[",\r\n\\]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** Whether quotes in one record stand only around whole cells. */
function quotesInOrder(raw: string, delimiter: string): boolean {
  const edge = (char: string | undefined): boolean =>
    char === undefined || char === delimiter || char === '\r' || char === '\n'
  let quoted = false
  for (let at = 0; at < raw.length; at += 1) {
    if (raw[at] !== '"') continue
    if (!quoted) {
      if (!edge(raw[at - 1]) && raw[at - 1] !== '\uFEFF') return false
      quoted = true
    } else if (raw[at + 1] === '"') {
      at += 1
    } else {
      if (!edge(raw[at + 1])) return false
      quoted = false
    }
  }
  return !quoted
}

function repair(file: string, row: number, raw: string): Problem {
  return {
    code: 'quotes_mended',
    message: `Row ${row} of ${file} holds a quote in the wrong place; it is kept as a character of its cell.`,
    at: { file, row, value: raw.trim().slice(0, 200) },
    hint: 'Look at the row: cells may have been cut at a comma inside the quotes. Quotes inside a quoted cell are doubled ("").',
  }
}
