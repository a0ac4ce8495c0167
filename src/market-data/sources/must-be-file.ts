import { stat } from 'node:fs/promises'
import { refuse } from '../../problem.ts'

/** Refuses what is no file, may not be read, or has nothing in it; `name` is what people call it. */
export async function mustBeFile(path: string, name: string): Promise<void> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error)
  if (found instanceof Error) {
    if (found.code === 'EACCES') refuse('file_unreadable', `${name} may not be read.`, { at: { file: name } })
    refuse('file_not_found', `There is no file ${path}.`, { at: { file: name } })
  }
  if (!found.isFile()) refuse('file_not_found', `${path} is not a file.`, { at: { file: name } })
  if (found.size === 0) refuse('file_empty', `${name} is empty.`, { at: { file: name } })
}
