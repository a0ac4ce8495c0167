import type { Market } from '../market.ts'

const turns = new WeakMap<Market['engine'], Promise<unknown>>()

/** Lets one piece of work at a time fold accounts anew; the next waits. Between processes the running import stands guard. */
export async function inMergeTurn<T>(market: Market, work: () => Promise<T>): Promise<T> {
  const before = turns.get(market.engine) ?? Promise.resolve()
  const turn = before.then(work, work)
  turns.set(
    market.engine,
    turn.catch(() => undefined),
  )
  return turn
}
