import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import type { FolderLock } from './folder-lock.ts'
import { workspaceInUse } from './workspace-in-use.ts'

/** Locks this process holds: a file with our own process id is ours only if it is listed here. */
const held = new Set<string>()

/**
 * A lock for systems without abstract sockets: a file that holds the process id. A file whose process is gone is
 * taken over. The file is written in full before it appears under its name, so that nobody reads half of it.
 */
export async function lockByFile(file: string, folder: string): Promise<FolderLock> {
  if (held.has(file)) workspaceInUse(folder, process.pid)
  // Before the first wait, so that two takers in this process cannot both pass.
  held.add(file)
  try {
    await take(file, folder)
  } catch (error) {
    held.delete(file)
    throw error
  }
  return { release: () => release(file) }
}

async function take(file: string, folder: string): Promise<void> {
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, `${process.pid}\n`)
  try {
    for (let attempt = 0; attempt < 3; attempt++) {
      if (await appears(draft, file)) return
      const pid = await readPid(file)
      if (pid !== undefined && pid !== process.pid && isAlive(pid)) {
        workspaceInUse(folder, pid, `Close process ${pid} and try again. If it is not Brushwork, delete ${file}.`)
      }
      await setAside(file, pid)
    }
  } finally {
    await rm(draft, { force: true })
  }
  workspaceInUse(folder, undefined)
}

async function release(file: string): Promise<void> {
  await rm(file, { force: true })
  held.delete(file)
}

/** True when `draft` now also stands under the name `file`, which nobody had. */
async function appears(draft: string, file: string): Promise<boolean> {
  try {
    await link(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function readPid(file: string): Promise<number | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '')
  return /^\d+\s*$/.test(text) ? Number(text) : undefined
}

/** Removes a dead process's file, unless another process replaced it since it was read. */
async function setAside(file: string, pid: number | undefined): Promise<void> {
  const aside = `${file}.${randomUUID()}`
  try {
    await rename(file, aside)
  } catch {
    return
  }
  if ((await readPid(aside)) !== pid) await link(aside, file).catch(() => undefined)
  await rm(aside, { force: true })
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
