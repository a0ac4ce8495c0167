import { setImmediate } from 'node:timers/promises'

/** The server answers others after so long. */
const TURN_MS = 12

/** Lets others have the processor now and then, and ends when it is cancelled. */
export function takeTurns(signal: AbortSignal | undefined): () => Promise<void> {
  let since = performance.now()
  return async () => {
    signal?.throwIfAborted()
    if (performance.now() - since < TURN_MS) return
    await setImmediate()
    signal?.throwIfAborted()
    since = performance.now()
  }
}
