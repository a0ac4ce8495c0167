/** Lets a limited number of pieces of work run at a time; the others wait in line. */
export interface Turns {
  take<T>(work: () => Promise<T>): Promise<T>
}

/** Throws ClickHouse's "too many simultaneous queries" at once when `maxWaiting` wait already. */
export function createTurns(maxAtWork: number, maxWaiting: number): Turns {
  const waiting: (() => void)[] = []
  let free = maxAtWork

  const enter = async (): Promise<void> => {
    if (free > 0) {
      free -= 1
      return
    }
    if (waiting.length >= maxWaiting) {
      throw new Error('Code: 202. DB::Exception: Too many simultaneous queries. (TOO_MANY_SIMULTANEOUS_QUERIES)')
    }
    await new Promise<void>((resolve) => waiting.push(resolve))
  }
  const leave = (): void => {
    const next = waiting.shift()
    if (next === undefined) free += 1
    else next()
  }

  return {
    take: async (work) => {
      await enter()
      try {
        return await work()
      } finally {
        leave()
      }
    },
  }
}
