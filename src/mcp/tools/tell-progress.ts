import type { ServerNotification } from '@modelcontextprotocol/sdk/types.js'
import { progressWords } from '../../doorway/index.ts'
import type { RunContext } from '../../operation.ts'

/** The same step is told again after so long at the earliest. */
const PAUSE_MS = 250

/**
 * Progress for a client that sent a token. The protocol wants numbers that only grow, while steps of an operation begin
 * anew; so the number counts what was told, and how far a step is stands in its words.
 */
export function tellProgress(
  token: string | number | undefined,
  send: (notification: ServerNotification) => Promise<void>,
  now: () => number,
): RunContext['progress'] {
  if (token === undefined) return () => undefined
  let told = 0
  let message = ''
  let at = Number.NEGATIVE_INFINITY
  return (step) => {
    if (step.message === message && now() - at < PAUSE_MS) return
    message = step.message
    at = now()
    told += 1
    const params = { progressToken: token, progress: told, message: progressWords(step) }
    // Who has gone is told nothing.
    send({ method: 'notifications/progress', params }).catch(() => undefined)
  }
}
