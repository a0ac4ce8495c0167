import { isFolding, type Market } from '../../market-data/index.ts'
import { newestChange } from '../../state/index.ts'
import type { Lines } from './lines-schema.ts'

const kept = new WeakMap<Market['state'], { readonly key: string; readonly lines: Lines }>()

/**
 * Lines as they were read last, while nothing has changed: every change writes an audit entry, and what only the clock moves
 * is read anew each hour. Screens ask for them wherever a segment is shown. Nothing is kept of a market while rows are being
 * folded.
 */
export async function keptLines(
  market: Market,
  asOf: string | undefined,
  read: () => Promise<Lines>,
): Promise<Lines> {
  const { db } = market.state
  const folding = await isFolding(market)
  const hour = market.clock().toISOString().slice(0, 13)
  const key = `${await newestChange(db)} ${asOf ?? ''} ${hour}`
  const known = kept.get(market.state)
  if (!folding && known?.key === key) return known.lines
  const lines = await read()
  if (!folding) kept.set(market.state, { key, lines })
  return lines
}
