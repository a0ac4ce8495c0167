import { createReadStream, type ReadStream, statSync } from 'node:fs'

const LEAST = 1 << 12

/**
 * A file's bytes in pieces of at most `step`. A small file is read with a small buffer: Node makes one of the full size
 * at every read, and a file is read several times while it is understood.
 */
export function streamFile(path: string, step: number, signal?: AbortSignal): ReadStream {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? step
  return createReadStream(path, {
    highWaterMark: Math.max(LEAST, Math.min(step, size + 1)),
    ...(signal === undefined ? {} : { signal }),
  })
}
