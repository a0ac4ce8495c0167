import { type Problem, ProblemError } from '../../problem.ts'
import type { UploadStore } from './upload-store.ts'

/** An input whose file fields name files of this machine, and the handles that they came from. */
export interface ResolvedInput {
  readonly raw: Readonly<Record<string, unknown>>
  readonly handles: readonly string[]
}

/**
 * Puts the uploaded file in the place of its handle in the fields that name files to read. Anything but a handle is
 * refused: who asks over HTTP does not name files of this machine.
 */
export async function resolveHandles(
  store: UploadStore,
  fields: readonly string[],
  raw: Readonly<Record<string, unknown>>,
): Promise<ResolvedInput> {
  const handles: string[] = []
  const problems: Problem[] = []
  const resolved: Record<string, unknown> = { ...raw }
  const resolve = async (given: unknown, field: string): Promise<unknown> => {
    // What is not even text is for the schema to refuse.
    if (typeof given !== 'string') return given
    const path = await store.find(given)
    if (path === undefined) problems.push(problemOf(given, field))
    else handles.push(given)
    return path
  }
  for (const field of fields) {
    const given = raw[field]
    if (given === undefined) continue
    resolved[field] = Array.isArray(given)
      ? await Promise.all(given.map((one, index) => resolve(one, `${field}.${index}`)))
      : await resolve(given, field)
  }
  if (problems.length > 0) throw new ProblemError(problems)
  return { raw: resolved, handles }
}

function problemOf(given: string, field: string): Problem {
  return given.startsWith('upload:')
    ? {
        code: 'upload_gone',
        message: 'The uploaded file is not there any more.',
        at: { field },
        hint: 'Uploads are kept until they are imported, or for a day. Send the file again.',
      }
    : {
        code: 'not_an_upload',
        message: 'A file is named by the handle that its upload gave.',
        at: { field },
        hint: 'Send the file to /api/uploads first.',
      }
}
