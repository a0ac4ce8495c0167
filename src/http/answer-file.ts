import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { Workspace } from '../workspace/index.ts'
import type { HttpEffects } from './http-effects.ts'
import type { OfferedOperation } from './offered-operation.ts'
import { operationId } from './operation-address.ts'
import { checkRequest, runOperation } from './run-operation.ts'

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
  yaml: 'application/yaml',
  zip: 'application/zip',
}

/**
 * Runs an operation that writes a file, and sends that file as an attachment. Its name is made of the operation's own
 * words: nothing that anybody wrote gets into it.
 */
export async function answerFile(
  effects: HttpEffects,
  offered: OfferedOperation<Workspace>,
  field: string,
  raw: Readonly<Record<string, unknown>>,
  request: Request,
): Promise<Response> {
  const { operation } = offered
  // Checked with a stand-in first: which ending the file has depends on the input.
  const { input } = checkRequest(offered, { ...raw, [field]: 'file' }, undefined)
  const ending = operation.writes?.(input) ?? 'txt'
  const name = `${operationId(operation)}.${ending}`
  const place = await effects.uploads.begin(name)
  try {
    const checked = checkRequest(offered, { ...raw, [field]: place.path }, undefined)
    await runOperation(effects, { checked, handles: [], signal: request.signal }, () => undefined)
    const { size } = await stat(place.path)
    const headers = {
      'content-type': TYPES[ending] ?? 'application/octet-stream',
      'content-length': String(size),
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    }
    if (request.method === 'HEAD') {
      await place.discard()
      return new Response(null, { headers })
    }
    const file = createReadStream(place.path)
    file.once('close', () => void place.discard())
    return new Response(Readable.toWeb(file) as ReadableStream<Uint8Array>, { headers })
  } catch (error) {
    await place.discard()
    throw error
  }
}
