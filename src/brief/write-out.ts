import { writeFile } from 'node:fs/promises'
import { writeWhole } from '../whole-file.ts'

/** Writes a file whole; `what` is what it holds: “The brief”. */
export async function writeOut(
  { out, force, what }: { readonly out: string; readonly force: boolean; readonly what: string },
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<{ file: string; bytes: number }> {
  signal.throwIfAborted()
  const { file } = await writeWhole({ field: 'out', file: out, force, what }, (place) => writeFile(place, bytes))
  return { file, bytes: bytes.length }
}
