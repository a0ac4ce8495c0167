import { type SharedWork, shareWork } from './share-work.ts'

/** What is kept must say how much of the memory it takes. */
export interface Kept {
  readonly bytes: number
}

export interface KeptLists<T extends Kept> {
  /** What is kept under the key and still fresh, else what `make` gives: once, however many ask meanwhile. */
  readonly open: (key: string, make: (signal: AbortSignal) => Promise<T>, signal: AbortSignal) => Promise<T>
  readonly bytes: () => number
}

/**
 * Keeps what was asked for last: at most `bytes` in all, but always the newest; each for `milliseconds`, because a list
 * speaks of "the last 30 days" and time goes on.
 */
export function keepLists<T extends Kept>(limits: {
  readonly bytes: number
  readonly milliseconds: number
  readonly clock: () => number
}): KeptLists<T> {
  const entries = new Map<string, { readonly work: SharedWork<T>; readonly since: number; bytes: number }>()
  const bytes = (): number => [...entries.values()].reduce((sum, entry) => sum + entry.bytes, 0)
  const shrink = (): void => {
    for (const key of [...entries.keys()].slice(0, -1)) {
      if (bytes() <= limits.bytes) return
      entries.delete(key)
    }
  }
  return {
    bytes,
    open: async (key, make, signal) => {
      let entry = entries.get(key)
      if (entry !== undefined) entries.delete(key)
      if (
        entry === undefined ||
        entry.work.stopped() ||
        Math.abs(limits.clock() - entry.since) > limits.milliseconds
      ) {
        entry = { work: shareWork(make), since: limits.clock(), bytes: 0 }
      }
      // Put in anew, at the end: the order of a Map is the order of use.
      entries.set(key, entry)
      try {
        const kept = await entry.work.join(signal)
        entry.bytes = kept.bytes
        shrink()
        return kept
      } catch (error) {
        if (entries.get(key) === entry && (entry.work.stopped() || !signal.aborted)) entries.delete(key)
        throw error
      }
    },
  }
}
