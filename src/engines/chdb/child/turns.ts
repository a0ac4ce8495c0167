/** Lets a limited number of pieces of work run at a time; the others wait in line. */
export interface Turns {
  /** `gone`: nobody wants the work any more; if it still waits then, it leaves the line and is never begun. */
  take<T>(work: () => Promise<T>, gone?: AbortSignal): Promise<T>
}

/** Throws ClickHouse's "too many simultaneous queries" at once when `maxWaiting` wait already. */
export function createTurns(maxAtWork: number, maxWaiting: number): Turns {
  const waiting: (() => void)[] = []
  let free = maxAtWork

  const enter = async (gone: AbortSignal | undefined): Promise<void> => {
    if (gone?.aborted) throw new Error('given up before it began')
    if (free > 0) {
      free -= 1
      return
    }
    if (waiting.length >= maxWaiting) {
      throw new Error('Code: 202. DB::Exception: Too many simultaneous queries. (TOO_MANY_SIMULTANEOUS_QUERIES)')
    }
    await new Promise<void>((resolve, reject) => {
      const begin = (): void => {
        gone?.removeEventListener('abort', give)
        resolve()
      }
      const give = (): void => {
        waiting.splice(waiting.indexOf(begin), 1)
        reject(new Error('given up while it waited'))
      }
      waiting.push(begin)
      gone?.addEventListener('abort', give, { once: true })
    })
  }
  const leave = (): void => {
    const next = waiting.shift()
    if (next === undefined) free += 1
    else next()
  }

  return {
    take: async (work, gone) => {
      await enter(gone)
      try {
        return await work()
      } finally {
        leave()
      }
    },
  }
}
