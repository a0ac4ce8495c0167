import { createWriteStream } from 'node:fs'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import iconv from 'iconv-lite'
import { streamFile } from '../stream-file.ts'
import { utf8Length } from './utf8-scan.ts'

/** Rewrites a file as UTF-8, streaming, in constant memory. `codec` is an iconv-lite name or `mixed`. */
export async function toUtf8(from: string, to: string, codec: string, signal?: AbortSignal): Promise<void> {
  const decoded = codec === 'mixed' ? [mixedToUtf8()] : [iconv.decodeStream(codec), iconv.encodeStream('utf-8')]
  const streams = [streamFile(from, 1 << 18), ...decoded, createWriteStream(to)]
  await pipeline(
    streams as unknown as [NodeJS.ReadableStream, NodeJS.WritableStream],
    signal === undefined ? {} : { signal },
  )
}

/** Keeps well-formed UTF-8 as it is and reads every other byte as cp1252. */
export function mixedToUtf8(): Transform {
  let rest: Buffer = Buffer.alloc(0)
  const mend = (bytes: Buffer, last: boolean): Buffer => {
    const pieces: Buffer[] = []
    let begin = 0
    let at = 0
    rest = Buffer.alloc(0)
    while (at < bytes.length) {
      const length = (bytes[at] as number) < 0x80 ? 1 : utf8Length(bytes, at)
      if (length === undefined && !last) {
        rest = Buffer.from(bytes.subarray(at))
        break
      }
      if (length !== undefined && length > 0) {
        at += length
        continue
      }
      pieces.push(bytes.subarray(begin, at), Buffer.from(iconv.decode(bytes.subarray(at, at + 1), 'windows-1252')))
      at += 1
      begin = at
    }
    pieces.push(bytes.subarray(begin, at))
    return Buffer.concat(pieces)
  }
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, mend(rest.length === 0 ? chunk : Buffer.concat([rest, chunk]), false))
    },
    flush(done) {
      done(null, mend(rest, true))
    },
  })
}
