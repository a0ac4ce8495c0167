import { setTimeout as sleep } from 'node:timers/promises'
import type { Session } from 'chdb'
import { literal } from './setting-text.ts'

const AGAIN_MS = 50

/** Stops statements inside the engine. */
export interface Stopper {
  /** Kills the statement with this comment until it has settled. */
  stop(tag: string): void
  settled(tag: string): void
}

/** Asks again and again: the first time may come before the engine has listed the statement. One session serves all. */
export function createStopper(session: Session): Stopper {
  const unwanted = new Set<string>()
  let at = false

  const kill = async (): Promise<void> => {
    if (at) return
    at = true
    while (unwanted.size > 0) {
      const tags = [...unwanted].map(literal).join(', ')
      // A KILL that fails is asked again as well.
      await session.queryAsync(`KILL QUERY WHERE Settings['log_comment'] IN (${tags}) ASYNC`).catch(() => undefined)
      await sleep(AGAIN_MS)
    }
    at = false
  }

  return {
    stop: (tag) => {
      unwanted.add(tag)
      void kill()
    },
    settled: (tag) => {
      unwanted.delete(tag)
    },
  }
}
