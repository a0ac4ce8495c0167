import { stat } from 'node:fs/promises'
import { platform } from 'node:os'
import { join } from 'node:path'
import type { FolderLock } from './folder-lock.ts'
import { lockByFile } from './lock-by-file.ts'
import { lockBySocket } from './lock-by-socket.ts'

/**
 * Takes `folder` for this process, or refuses with the Problem `workspace_in_use`.
 *
 * Two processes on one embedded database corrupt it without a word, so this comes before opening it. A process that
 * dies, `kill -9` included, frees the lock. `part` names what is locked, so that one folder can hold several locks.
 */
export async function lockFolder(folder: string, part = 'workspace'): Promise<FolderLock> {
  const { dev, ino } = await stat(folder, { bigint: true })
  return platform() === 'linux'
    ? lockBySocket(`brushwork-${part}-${dev}-${ino}`, folder)
    : lockByFile(join(folder, `.brushwork-${part}.lock`), folder)
}
