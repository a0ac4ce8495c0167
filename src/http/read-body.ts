import { RefusedRequest } from './problem-answer.ts'

/** What a person types is far smaller; files are uploaded. */
const MAX_BODY_BYTES = 1024 * 1024
/** A body that small arrives at once, or its sender is gone. */
const BODY_PATIENCE_MS = 30_000

/** The JSON object that a request carries; an empty body is an empty object. */
export async function readBody(request: Request): Promise<Record<string, unknown>> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  // Also what keeps a form of another site out: a browser asks before it sends JSON elsewhere.
  if (type !== 'application/json') {
    throw new RefusedRequest(415, 'not_json', 'The request must be JSON.', {
      hint: 'Send the header Content-Type: application/json.',
    })
  }
  const text = await readText(request)
  if (text.trim() === '') return {}
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch (error) {
    throw new RefusedRequest(400, 'json_unreadable', `The request is not JSON: ${(error as Error).message}.`)
  }
  if (body === null || typeof body !== 'object' || Array.isArray(body)) {
    throw new RefusedRequest(
      400,
      'json_not_object',
      'The request must be a JSON object with the fields of the input.',
    )
  }
  return body as Record<string, unknown>
}

async function readText(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY_BYTES) refuseLarge()
  if (request.body === null) return ''
  const reader = request.body.getReader()
  const timer = setTimeout(() => void reader.cancel(new Error('too slow')), BODY_PATIENCE_MS)
  const chunks: Uint8Array[] = []
  let bytes = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      bytes += value.byteLength
      if (bytes > MAX_BODY_BYTES) refuseLarge()
      chunks.push(value)
    }
  } finally {
    clearTimeout(timer)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch {
    throw new RefusedRequest(400, 'not_utf8', 'The request is not UTF-8 text.')
  }
}

function refuseLarge(): never {
  throw new RefusedRequest(413, 'body_too_large', 'The request is larger than 1 MB.', {
    hint: 'Files are sent to /api/uploads.',
  })
}
