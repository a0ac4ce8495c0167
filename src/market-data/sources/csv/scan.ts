import { stat } from 'node:fs/promises'
import { streamFile } from '../stream-file.ts'

/** What the whole file looks like, so that a file in order can go to the engine as it is. */
export interface CsvShape {
  readonly bytes: number
  /** Quotes stand only around whole cells, and every one is closed. */
  readonly quotesInOrder: boolean
  /** Spaces stand between a delimiter and a quote: `a, "b" ,c`. */
  readonly spacedQuotes: boolean
  /** Line ends LF or CRLF only, outside of quotes. */
  readonly linesInOrder: boolean
  /** CR CR LF occurs: a file that went through a wrong text mode. */
  readonly doubledReturns: boolean
  /** No LF at all: lines end with CR. */
  readonly returnsOnly: boolean
  /** Byte offsets at which a record begins, about one a megabyte, the first is 0. Exact when quotes are in order. */
  readonly begins: readonly number[]
  /** Lines outside of quotes: records, where quotes and line ends are in order. */
  readonly lines: number
}

const QUOTE = 34
const CR = 13
const LF = 10
const SPACE = 32
const STEP = 1 << 20

/** One pass over the bytes (UTF-8), without making cells: some hundreds of megabytes a second. */
export async function scanCsv(
  path: string,
  delimiter: string,
  watch: { readonly signal?: AbortSignal; readonly bytes?: (done: number, total: number) => void } = {},
): Promise<CsvShape> {
  const delimiterByte = delimiter.charCodeAt(0)
  const { size } = await stat(path)
  const begins = [0]
  let next = STEP
  let bytes = 0
  let quoted = false
  let stray = false
  let spaced = false
  let before = LF
  let held = 0
  let feeds = 0
  let doubled = 0
  let lone = 0

  for await (const chunk of streamFile(path, STEP, watch.signal) as AsyncIterable<Buffer>) {
    const length = chunk.length
    const start = bytes === 0 && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? 3 : 0
    for (let at = start; at < length; at += 1) {
      const byte = chunk[at] as number
      if (held !== 0) {
        // The byte after a quote that may close a cell, or after a CR outside of quotes.
        if (held === QUOTE || held === SPACE) {
          if (held === QUOTE && byte === QUOTE) {
            held = 0
            continue
          }
          quoted = false
          if (byte === SPACE && delimiterByte !== SPACE) {
            spaced = true
            held = SPACE
            continue
          }
          held = 0
          if (byte !== delimiterByte && byte !== CR && byte !== LF) stray = true
        } else {
          held = 0
          if (byte === CR) doubled += 1
          else if (byte !== LF) lone += 1
        }
      }
      if (byte > QUOTE) continue
      if (byte === QUOTE) {
        if (quoted) {
          held = QUOTE
          continue
        }
        let back = at - 1
        while (back >= 0 && chunk[back] === SPACE) back -= 1
        const left = back < 0 ? before : (chunk[back] as number)
        const first = bytes === 0 && back < start
        const opens = left === delimiterByte || left === LF || left === CR || first
        if (opens && back < at - 1) spaced = true
        if (opens) quoted = true
        else stray = true
      } else if (!quoted && byte === LF) {
        feeds += 1
        if (bytes + at + 1 >= next) {
          begins.push(bytes + at + 1)
          next = bytes + at + 1 + STEP
        }
      } else if (!quoted && byte === CR) {
        held = CR
      }
    }
    bytes += length
    before = chunk[length - 1] as number
    watch.bytes?.(bytes, size)
  }
  if (held === CR) lone += 1
  return {
    bytes,
    quotesInOrder: !stray && !spaced && (!quoted || held === QUOTE),
    spacedQuotes: spaced && !stray,
    linesInOrder: doubled === 0 && lone === 0,
    doubledReturns: doubled > 0,
    returnsOnly: feeds === 0 && lone > 0,
    begins,
    lines: feeds + (bytes > 0 && before !== LF ? 1 : 0),
  }
}
