import type { Row } from '../engine.ts'

/** Bytes gathered before they are sent on. */
const CHUNK_CHARACTERS = 256 * 1024

/** Rows as JSON lines. Whole numbers beyond 2^53 keep their digits; a key without a value takes the column's default. */
export async function* jsonLines(given: readonly Row[] | AsyncIterable<readonly Row[]>): AsyncGenerator<Buffer> {
  const batches = Symbol.asyncIterator in given ? given : [given]
  let text = ''
  for await (const batch of batches) {
    for (const row of batch) {
      text += `${JSON.stringify(row, wholeNumbersAsText)}\n`
      if (text.length > CHUNK_CHARACTERS) {
        yield Buffer.from(text)
        text = ''
      }
    }
  }
  if (text !== '') yield Buffer.from(text)
}

function wholeNumbersAsText(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value
}
