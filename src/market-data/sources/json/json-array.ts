import { streamArray } from 'stream-json/streamers/stream-array.js'
import { OutsideError, type Problem, ProblemError } from '../../../problem.ts'
import type { FileFormat, FormatResult, OpenedFile } from '../file-format.ts'
import { streamFile } from '../stream-file.ts'
import { isRecord } from './flatten.ts'
import { jsonResult } from './json-result.ts'
import { writeRows } from './write-rows.ts'

/** One JSON array of objects, of any size: read as a stream. */
export const jsonArray: FileFormat = {
  name: 'json',
  text: true,
  recognises: (head) => /^\uFEFF?\s*\[\s*(\{|\])/.test(head.toString('utf8', 0, 256)),
  read,
}

async function read(file: OpenedFile): Promise<FormatResult> {
  const to = file.scratch.path('jsonl')
  const written = await writeRows(records(file), to, file.name)
  return jsonResult(file, to, written, { mended: [], unread: [], unreadRows: 0 })
}

async function* records(file: OpenedFile): AsyncGenerator<Record<string, unknown>> {
  const bytes = streamFile(file.path, 1 << 18, file.options.signal)
  // Numbers are kept as the digits they are written with.
  const elements = bytes.pipe(streamArray.withParserAsStream({ numberAsString: true }))
  bytes.on('error', (error) => elements.destroy(error))
  let row = 0
  try {
    for await (const element of elements as AsyncIterable<{ value: unknown }>) {
      row += 1
      if (!isRecord(element.value))
        throw new ProblemError([broken(file, row, `Record ${row} of ${file.name} is no JSON object.`)])
      yield element.value
    }
  } catch (error) {
    if (error instanceof ProblemError || error instanceof OutsideError || isSystemError(error)) throw error
    throw new ProblemError([
      broken(file, row + 1, `${file.name} is no JSON after record ${row}: ${(error as Error).message}`),
    ])
  } finally {
    bytes.destroy()
    elements.destroy()
  }
}

function isSystemError(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).syscall !== undefined || (error as Error).name === 'AbortError'
}

function broken(file: OpenedFile, row: number, message: string): Problem {
  return {
    code: 'json_broken',
    message,
    at: { file: file.name, row },
    hint: 'A JSON file holds one list of objects, like [{"name": "Acme"}], or one object a line.',
  }
}
