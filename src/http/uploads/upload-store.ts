import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

const HANDLE = /^upload:([0-9a-f]{32})$/
const DAY_MS = 24 * 60 * 60 * 1000
/** What is still being written, or was when the process ended. */
const UNFINISHED = 'unfinished-'

/** A file that has begun to arrive, or that is being made to be sent. */
export interface Place {
  /** Where to write it. */
  readonly path: string
  /** It is whole: from now on its handle finds it. */
  keep(): Promise<string>
  discard(): Promise<void>
}

/**
 * Files on their way in and out, in a private folder of the workspace: `uploads/<random>/<name as it was called>`.
 * Nobody who does not hold the handle can name one. They go after they were imported, or after a day.
 */
export interface UploadStore {
  begin(name: string): Promise<Place>
  /** The file of a handle; undefined when there is none (any more) or the text is no handle. */
  find(handle: string): Promise<string | undefined>
  remove(handle: string): Promise<void>
  /** A text without the paths of this store: `…/uploads/9f…/accounts.csv` → `accounts.csv`. */
  withoutPaths(text: string): string
}

/** Opens the store and removes what an earlier process left unfinished, or over a day ago. One process a workspace. */
export async function openUploads(workspaceFolder: string): Promise<UploadStore> {
  const folder = join(workspaceFolder, 'uploads')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  for (const entry of await readdir(folder)) {
    if (entry.startsWith(UNFINISHED) || (await isOld(join(folder, entry)))) await removeFolder(join(folder, entry))
  }
  const place = (handle: string): string | undefined => {
    const id = HANDLE.exec(handle)?.[1]
    return id === undefined ? undefined : join(folder, id)
  }
  const inJson = new RegExp(`${escaped(JSON.stringify(`${folder}/`).slice(1, -1))}[0-9a-f]{32}/`, 'g')
  return {
    begin: async (name) => {
      const id = randomBytes(16).toString('hex')
      const unfinished = join(folder, UNFINISHED + id)
      await mkdir(unfinished, { mode: 0o700 })
      return {
        path: join(unfinished, name),
        keep: async () => {
          await rename(unfinished, join(folder, id))
          // A process that runs for weeks starts the clock itself; it does not hold the process up.
          setTimeout(() => void removeFolder(join(folder, id)), DAY_MS).unref()
          return `upload:${id}`
        },
        discard: () => removeFolder(unfinished),
      }
    },
    find: async (handle) => {
      const at = place(handle)
      const [name] = at === undefined ? [] : await readdir(at).catch(() => [])
      return at === undefined || name === undefined ? undefined : join(at, name)
    },
    remove: async (handle) => {
      const at = place(handle)
      if (at !== undefined) await removeFolder(at)
    },
    withoutPaths: (text) => text.replace(inJson, ''),
  }
}

async function isOld(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found !== undefined && Date.now() - found.mtimeMs > DAY_MS
}

function removeFolder(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true })
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
