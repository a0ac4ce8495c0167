import { basename } from 'node:path'
import { ProblemError } from '../../problem.ts'
import type { LoadableFile } from '../engine.ts'
import { EngineRefusal } from './engine-refusal.ts'

/** ClickHouse's errors about what stands in a file: CANNOT_PARSE_…, INCORRECT_DATA, UNEXPECTED_END_OF_FILE and so on. */
const ABOUT_THE_FILE = new Set([
  '6',
  '25',
  '26',
  '27',
  '32',
  '33',
  '53',
  '72',
  '117',
  '130',
  '131',
  '246',
  '349',
  '467',
  '636',
])

/** Turns the engine's refusal of a file's content into a problem at its row; any other error is left as it is. */
export function unreadableFile(error: unknown, file: LoadableFile): unknown {
  if (!(error instanceof EngineRefusal) || !ABOUT_THE_FILE.has(error.engineCode)) return error
  const counted = /\(at row (\d+)\)/.exec(error.message)?.[1]
  const reason = /^[^\n]*?(?=: \(at row|: \(in file|: While|\n|$)/.exec(error.message)?.[0] ?? ''
  const row = counted === undefined ? {} : { row: Number(counted) + (file.skipLines ?? 0) }
  return new ProblemError([
    {
      code: 'file_not_readable',
      message: `The file cannot be read as ${file.format}: ${reason.slice(0, 200)}.`,
      at: { file: basename(file.path), ...row },
      hint: 'Look at that row: a quotation mark inside a cell must be doubled, and every opened one closed.',
    },
  ])
}
