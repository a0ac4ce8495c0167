import { setTimeout as sleep } from 'node:timers/promises'

/** The operations that run now. Work outlives its connection: what was broken off still has to put things back. */
export interface WorkInHand {
  readonly follow: <T>(work: Promise<T>) => Promise<T>
  /** Resolves when nothing runs any more, or after `patienceMs`. */
  readonly settled: (patienceMs: number) => Promise<void>
}

export function workInHand(): WorkInHand {
  const running = new Set<Promise<unknown>>()
  return {
    follow: (work) => {
      const settled = work.finally(() => running.delete(settled))
      running.add(settled)
      return settled
    },
    settled: async (patienceMs) => {
      await Promise.race([Promise.allSettled(running), sleep(patienceMs, undefined, { ref: false })])
    },
  }
}
