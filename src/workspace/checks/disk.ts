import { access, constants, statfs } from 'node:fs/promises'
import type { Check } from './check.ts'

/** Under this an import of a large file may not fit. */
const SCARCE_BYTES = 2 * 1024 ** 3
/** Under this the engine cannot merge its parts. */
const TOO_LITTLE_BYTES = 200 * 1024 ** 2

/** Whether the workspace's folder can be written and how much room is left. */
export const disk: Check = {
  name: 'disk',
  look: async ({ folder }) => {
    const hint = 'Free some room, or put the workspace elsewhere with --workspace.'
    try {
      await access(folder, constants.R_OK | constants.W_OK)
    } catch {
      return { status: 'fail', message: `${folder} cannot be written.`, hint: 'Give yourself the right to write it.' }
    }
    const { bavail, bsize } = await statfs(folder)
    const free = bavail * bsize
    const message = `${folder}, ${(free / 1024 ** 3).toFixed(1)} GiB free.`
    const facts = { folder, freeBytes: free }
    if (free < TOO_LITTLE_BYTES) return { status: 'fail', message, hint, facts }
    return free < SCARCE_BYTES ? { status: 'warn', message, hint, facts } : { status: 'ok', message, facts }
  },
}
