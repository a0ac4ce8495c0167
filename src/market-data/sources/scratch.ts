import { randomUUID } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Temporary files of one prepared file. */
export interface Scratch {
  /** A new path in the temporary folder; the file is removed with the others. */
  readonly path: (extension: string) => string
  /** Removes one file early, e.g. the unpacked copy once it is transcoded. */
  readonly drop: (path: string) => Promise<void>
  readonly dispose: () => Promise<void>
}

export async function makeScratch(folder: string): Promise<Scratch> {
  await mkdir(folder, { recursive: true })
  const made = new Set<string>()
  const drop = async (path: string): Promise<void> => {
    if (!made.delete(path)) return
    await rm(path, { force: true })
  }
  return {
    path: (extension) => {
      const path = join(folder, `${randomUUID()}.${extension}`)
      made.add(path)
      return path
    },
    drop,
    dispose: async () => {
      for (const path of Array.from(made)) await drop(path)
    },
  }
}
