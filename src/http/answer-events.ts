import type { HttpEffects } from './http-effects.ts'
import { problemAnswer } from './problem-answer.ts'
import { runOperation, type Work } from './run-operation.ts'

/** Progress is for people: ten times a second is enough. */
const PROGRESS_PAUSE_MS = 100
/** Something is sent that often, so that neither side takes a quiet connection for a dead one. */
const HEARTBEAT_MS = 15_000

/**
 * Answers with server-sent events: `progress` while it runs, then `result` or `failure`.
 * The status is 200 before the outcome is known: a failure arrives as an event, with its own status inside.
 */
export function answerEvents(effects: HttpEffects, work: Work): Response {
  const gone = new AbortController()
  const signal = AbortSignal.any([work.signal, gone.signal])
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      const send = (text: string): void => {
        if (!signal.aborted) controller.enqueue(encoder.encode(text))
      }
      const heartbeat = setInterval(() => send(': still at work\n\n'), HEARTBEAT_MS)
      const finish = (text: string): void => {
        clearInterval(heartbeat)
        send(text)
        if (!gone.signal.aborted) controller.close()
      }
      let last = Number.NEGATIVE_INFINITY
      const progress = (step: object): void => {
        const now = performance.now()
        if (now - last < PROGRESS_PAUSE_MS) return
        last = now
        send(event('progress', JSON.stringify(step)))
      }
      // The answer begins at once, so that the client knows that it was understood.
      send(': begun\n\n')
      void runOperation(effects, { ...work, signal }, progress).then(
        ({ json, etag }) => finish(event('result', json, etag)),
        (error: unknown) =>
          finish(
            event('failure', effects.uploads.withoutPaths(JSON.stringify(problemAnswer(error, effects.report)))),
          ),
      )
    },
    cancel: () => gone.abort(),
  })
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    },
  })
}

/** The version of a result travels as the event's id, as `ETag` does otherwise. */
function event(name: string, json: string, id?: string): string {
  return `event: ${name}\n${id === undefined ? '' : `id: ${id}\n`}data: ${json}\n\n`
}
