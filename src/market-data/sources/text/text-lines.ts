import { basename } from 'node:path'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import iconv from 'iconv-lite'
import { mustBeFile } from '../must-be-file.ts'
import { streamFile } from '../stream-file.ts'
import { detectEncoding } from './encoding.ts'
import { mixedToUtf8 } from './to-utf8.ts'

/**
 * The lines of a text file in whatever encoding it is, without their ends, in constant memory. Refuses what is no text.
 *
 * @param path Of a file that is not packed.
 */
export async function* textLines(path: string, signal: AbortSignal): AsyncGenerator<string> {
  const name = basename(path)
  await mustBeFile(path, name)
  const { codec } = await detectEncoding(path, name, signal)
  const text = new PassThrough({ encoding: 'utf8' })
  const decoded = codec === 'mixed' ? [mixedToUtf8()] : [iconv.decodeStream(codec), iconv.encodeStream('utf-8')]
  const streams = [streamFile(path, 1 << 18), ...decoded, text]
  const done = pipeline(streams as unknown as [NodeJS.ReadableStream, NodeJS.WritableStream], { signal })
  // Who stops in the middle of the file ends the pipeline; that it then fails is nobody's error.
  done.catch(() => undefined)
  let rest = ''
  for await (const piece of text as AsyncIterable<string>) {
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/)
    rest = lines.pop() ?? ''
    yield* lines.map(withoutMark)
  }
  if (rest !== '') yield withoutMark(rest.replace(/\r$/, ''))
  await done
}

/** A byte order mark is not part of the first line. */
function withoutMark(line: string): string {
  return line.startsWith('\uFEFF') ? line.slice(1) : line
}
