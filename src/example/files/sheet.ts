import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

/** A file that grows line by line, gathered into larger writes. */
export interface Sheet {
  add(text: string): void
  /** Resolves when the disk has caught up. */
  drained(): Promise<void>
  close(): Promise<void>
  /** SHA-256 of what was added, before compression; once, after closing. */
  digest(): string
}

/** Opens a file for writing; what was in it is gone. */
export function openSheet(path: string, gzip: boolean): Sheet {
  const hash = createHash('sha256')
  const disk = createWriteStream(path)
  const target: Writable = gzip ? createGzip({ level: 6 }) : disk
  if (target !== disk) target.pipe(disk)
  const done = finished(disk)
  // A failure is reported where the sheet is drained or closed; without this it would also end the process.
  done.catch(() => undefined)
  let waiting = ''
  const flush = (): boolean => {
    const text = waiting
    waiting = ''
    if (text === '') return true
    hash.update(text)
    return target.write(text)
  }
  return {
    add: (text) => {
      waiting += text
      if (waiting.length > 65_536) flush()
    },
    drained: async () => {
      flush()
      if (disk.errored !== null) throw disk.errored
      if (target.writableNeedDrain) await Promise.race([once(target, 'drain'), done])
    },
    close: async () => {
      flush()
      target.end()
      await done
    },
    digest: () => hash.digest('hex'),
  }
}
