import { OutsideError } from '../problem.ts'

/** Work that several callers wait for; stopped when the last of them no longer wants it. */
export interface SharedWork<T> {
  /** Waits for the work; rejects as soon as one's own signal says so, without harm to the others. */
  readonly join: (signal: AbortSignal) => Promise<T>
  /** True when it was given up: whoever comes now must begin anew. */
  readonly stopped: () => boolean
}

export function shareWork<T>(start: (signal: AbortSignal) => Promise<T>): SharedWork<T> {
  const stop = new AbortController()
  const work = start(stop.signal)
  // A failure is told to those who wait; when nobody does any more it is no one's concern.
  work.catch(() => {})
  let waiting = 0
  return {
    stopped: () => stop.signal.aborted,
    join: (signal) =>
      new Promise<T>((resolve, reject) => {
        const leave = (): void => {
          waiting -= 1
          if (waiting === 0) stop.abort()
          reject(new OutsideError('query_cancelled', 'The question was cancelled.', { retry: true }))
        }
        waiting += 1
        if (signal.aborted) return leave()
        signal.addEventListener('abort', leave, { once: true })
        const heard = (): void => signal.removeEventListener('abort', leave)
        work.then(resolve, reject).finally(heard)
      }),
  }
}
