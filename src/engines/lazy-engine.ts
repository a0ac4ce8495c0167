import type { Engine } from './engine.ts'

/**
 * An engine that starts at its first statement: what needs only the decisions does not wait for it. One that could not
 * be opened is tried again at the next statement: a server lives longer than a full disk or an address that is down.
 */
export function lazyEngine(kind: Engine['kind'], open: () => Promise<Engine>): Engine {
  let opened: Promise<Engine> | undefined
  const engine = (): Promise<Engine> => {
    if (opened !== undefined) return opened
    const opening = open()
    opened = opening
    opening.catch(() => {
      if (opened === opening) opened = undefined
    })
    return opening
  }
  return {
    kind,
    rows: async (statement, options) => (await engine()).rows(statement, options),
    async *batches(statement, options) {
      yield* (await engine()).batches(statement, options)
    },
    run: async (statement, options) => (await engine()).run(statement, options),
    insert: async (table, rows, options) => (await engine()).insert(table, rows, options),
    load: async (table, file, options) => (await engine()).load(table, file, options),
    async close() {
      // An engine that failed to open has told its caller already; there is nothing left to close.
      const ready = await opened?.catch(() => undefined)
      await ready?.close()
    },
  }
}
