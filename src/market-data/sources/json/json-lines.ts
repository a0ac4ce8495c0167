import { StringDecoder } from 'node:string_decoder'
import { type Problem, ProblemError } from '../../../problem.ts'
import type { FileFormat, FormatResult, OpenedFile } from '../file-format.ts'
import { streamFile } from '../stream-file.ts'
import { isRecord, parseJson } from './flatten.ts'
import { jsonResult } from './json-result.ts'
import { writeRows } from './write-rows.ts'

const MOST_REPORTED = 1000
/** A line longer than this is no record but a file without line ends. */
const LONGEST_LINE = 64 << 20
/** A backslash before a sign that JSON does not escape, such as `\[`. */
const BAD_ESCAPE = /(?<=(?:^|[^\\])(?:\\\\)*)\\(?!["\\/bfnrtu])/g

/** One JSON object a line (JSON Lines, NDJSON). */
export const jsonLines: FileFormat = {
  name: 'jsonl',
  text: true,
  recognises: (head) => /^\uFEFF?\s*\{\s*["}]/.test(head.toString('utf8', 0, 256)),
  read,
}

async function read(file: OpenedFile): Promise<FormatResult> {
  const to = file.scratch.path('jsonl')
  const found: Findings = { mended: [], unread: [], unreadRows: 0, rows: 0 }
  const written = await writeRows(records(file, found), to, file.name)
  // A few broken lines are reported one by one; a file full of them is not of this format.
  if (found.unreadRows * 2 > found.rows) throw new ProblemError(found.unread.slice(0, 20))
  return jsonResult(file, to, written, found)
}

interface Findings {
  readonly mended: Problem[]
  readonly unread: Problem[]
  unreadRows: number
  rows: number
}

async function* records(file: OpenedFile, found: Findings): AsyncGenerator<Record<string, unknown>> {
  for await (const line of lines(file)) {
    found.rows += 1
    const row = found.rows
    const record = line.trim() === '' ? {} : parseLine(line)
    if (isRecord(record)) {
      yield record
      continue
    }
    const mended = parseLine(line.replace(BAD_ESCAPE, '\\\\'))
    if (isRecord(mended)) {
      if (found.mended.length < MOST_REPORTED) found.mended.push(escapeMended(file.name, row, line))
      yield mended
      continue
    }
    found.unreadRows += 1
    if (found.unread.length < MOST_REPORTED) found.unread.push(broken(file.name, row, line))
    yield {}
  }
}

function escapeMended(file: string, row: number, line: string): Problem {
  const at = line.search(BAD_ESCAPE)
  return {
    code: 'json_escape_mended',
    message: `Line ${row} of ${file} holds a backslash that JSON does not know; it is kept as a backslash.`,
    at: { file, row, value: line.slice(Math.max(0, at - 20), at + 20) },
  }
}

function broken(file: string, row: number, line: string): Problem {
  return {
    code: 'json_broken',
    message: `Line ${row} of ${file} is no JSON object.`,
    at: { file, row, value: line.slice(0, 120) },
    hint: 'Each line holds one object, like {"name": "Acme"}. For one list of objects, begin the file with [.',
  }
}

function parseLine(line: string): unknown {
  try {
    return parseJson(line)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

async function* lines(file: OpenedFile): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  const stream = streamFile(file.path, 1 << 18, file.options.signal)
  let rest = ''
  let first = true
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    rest += decoder.write(chunk)
    if (first) rest = rest.replace(/^\uFEFF/, '')
    first = false
    const pieces = rest.split('\n')
    rest = pieces.pop() ?? ''
    if (rest.length > LONGEST_LINE) {
      throw new ProblemError([
        { code: 'json_broken', message: `${file.name} holds a line of more than 64 MB.`, at: { file: file.name } },
      ])
    }
    yield* pieces
  }
  rest += decoder.end()
  if (rest !== '') yield rest
}
