import { randomUUID } from 'node:crypto'
import { link, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { OutsideError, refuse } from './problem.ts'

interface FileToWrite {
  /** The input field that names it. */
  readonly field: string
  readonly file: string
  /** Overwrite it when it is there. */
  readonly force: boolean
}

/** Refuses a place a file cannot go to, before anything is computed. */
export async function refuseUnwritable({ field, file, force }: FileToWrite): Promise<void> {
  const at = { field, value: file }
  const folder = await stat(dirname(resolve(file))).catch(() => undefined)
  if (folder?.isDirectory() !== true) {
    refuse('no_such_folder', `There is no folder ${dirname(resolve(file))}.`, {
      at,
      hint: 'Make the folder first, or name another one.',
    })
  }
  const there = await stat(resolve(file)).catch(() => undefined)
  if (there?.isDirectory() === true) refuse('is_a_folder', `${file} is a folder.`, { at, hint: 'Name a file in it.' })
  if (there !== undefined && !force) refuseExisting(field, file)
}

/**
 * Writes a file whole or not at all: first beside its place and then, when `write` has done all, in it. A reader never sees
 * half of it, and what fails leaves nothing behind. Gives what `write` gives, and the absolute path. Throws `OutsideError`
 * when the disk fails; `what` is what could not be written: "The list".
 */
export async function writeWhole<T>(
  to: FileToWrite & { readonly what: string },
  write: (temporary: string) => Promise<T>,
): Promise<{ readonly file: string; readonly made: T }> {
  const file = resolve(to.file)
  await refuseUnwritable({ ...to, file })
  const temporary = join(dirname(file), `.${basename(file)}.${randomUUID()}.part`)
  try {
    const made = await write(temporary)
    await putInPlace(temporary, file, to)
    return { file, made }
  } catch (error) {
    await rm(temporary, { force: true })
    throw isSystemError(error)
      ? new OutsideError('file_not_written', `${to.what} could not be written to ${file}: ${error.message}`, {
          retry: error.code === 'ENOSPC',
          hint: 'Check the folder, its rights and the space left on the disk.',
          cause: error,
        })
      : error
  }
}

function refuseExisting(field: string, file: string): never {
  refuse('file_exists', `${file} is there already.`, {
    at: { field, value: file },
    hint: 'Name another file, or add --force to overwrite it.',
  })
}

/** A hard link fails when the file has come to be meanwhile, a rename would not: so nobody's file is lost by accident. */
async function putInPlace(temporary: string, file: string, { field, force }: FileToWrite): Promise<void> {
  if (force) return rename(temporary, file)
  try {
    await link(temporary, file)
  } catch (error) {
    if (isSystemError(error) && error.code === 'EEXIST') refuseExisting(field, file)
    // File systems without hard links (exFAT, some network shares).
    await rename(temporary, file)
    return
  }
  await rm(temporary)
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string' && 'syscall' in error
}
