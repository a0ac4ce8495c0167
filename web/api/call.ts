import { Failure, failureOf, type ProblemDocument, unreachable } from './failure.ts'
import type { InputOf, OperationName, OutputOf } from './operation-types.ts'
import { readEvents } from './read-events.ts'

export interface ProgressStep {
  readonly message: string
  readonly done?: number
  readonly total?: number
}

export interface CallOptions {
  /** Aborting closes the connection, which cancels the work. */
  readonly signal?: AbortSignal | undefined
  /** Asks for progress; without it the answer comes at the end. */
  readonly onProgress?: ((step: ProgressStep) => void) | undefined
}

/** Address of an operation: `segment size` → `/api/segment/size`. */
export function addressOf(name: string): string {
  return `/api/${name.replaceAll(' ', '/')}`
}

/** Runs one operation on the server. Throws `Failure`, or the abort reason of the signal. */
export async function call<N extends OperationName>(
  name: N,
  input: InputOf<N>,
  { signal, onProgress }: CallOptions = {},
): Promise<OutputOf<N>> {
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  if (onProgress !== undefined) headers['accept'] = 'text/event-stream'
  const request: RequestInit = { method: 'POST', headers, body: JSON.stringify(input) }
  if (signal !== undefined) request.signal = signal
  const response = await reach(addressOf(name), request)
  if (!response.ok) throw await failureOf(response)
  if (onProgress === undefined) return (await response.json()) as OutputOf<N>
  return followed<OutputOf<N>>(response, onProgress)
}

async function followed<T>(response: Response, onProgress: (step: ProgressStep) => void): Promise<T> {
  if (response.body === null) throw unreachable()
  for await (const { event, data } of readEvents(response.body)) {
    if (event === 'progress') onProgress(JSON.parse(data) as ProgressStep)
    if (event === 'result') return JSON.parse(data) as T
    if (event === 'failure') {
      const document = JSON.parse(data) as ProblemDocument & { status?: number }
      throw new Failure(document.status ?? 500, document)
    }
  }
  throw unreachable()
}

async function reach(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, request)
  } catch (error) {
    if (request.signal?.aborted === true) throw error
    throw unreachable()
  }
}
