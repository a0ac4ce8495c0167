import type { Market } from '../../market-data/index.ts'
import { raw, sql, value } from '../../query/index.ts'

/**
 * What is kept of the conditions that the saved rules ask: a row for each, with the accounts that it holds for. All rows
 * of a base speak as of one moment (`clock`, milliseconds since 1970) and hold for every account that neither stands in
 * `account_changes` with a number above `seen` nor is moved by the clock since. A base is made in full, then named in
 * `kept_set_bases`; what a crash leaves unnamed is never read. Dropping both tables loses nothing but time.
 */
const SETS = `CREATE TABLE IF NOT EXISTS kept_sets (
  base UInt32, condition String, accounts AggregateFunction(groupBitmap, UInt32)
) ENGINE = MergeTree PARTITION BY base ORDER BY condition`
const BASES = `CREATE TABLE IF NOT EXISTS kept_set_bases (base UInt32, clock Int64, seen UInt64)
ENGINE = MergeTree ORDER BY base`

export interface Base {
  readonly base: number
  readonly clock: Date
  /** The last number of `account_changes` that it has in it. */
  readonly seen: number
}

export async function ensureKeptSets(market: Market): Promise<void> {
  await market.engine.run(raw(SETS))
  await market.engine.run(raw(BASES))
}

/** The base that holds now, and the last change that was noted. A base that is ahead of the notes is of another market. */
export async function readBase(market: Market): Promise<{ base: Base | undefined; changed: number; last: number }> {
  const [row] = await market.engine.rows(
    sql`SELECT (SELECT max(at) FROM account_changes) AS changed, max(base) AS last,
argMax(clock, base) AS clock, argMax(seen, base) AS seen, count() AS bases FROM kept_set_bases`,
  )
  const [changed, last, seen] = [Number(row?.changed), Number(row?.last), Number(row?.seen)]
  const usable = Number(row?.bases) > 0 && seen <= changed
  return { base: usable ? { base: last, clock: new Date(Number(row?.clock)), seen } : undefined, changed, last }
}

export async function keptConditions(market: Market, { base }: Base): Promise<ReadonlySet<string>> {
  const rows = await market.engine.rows(sql`SELECT condition FROM kept_sets WHERE base = ${value(base, 'UInt32')}`)
  return new Set(rows.map((row) => String(row.condition)))
}

/** From here on this base holds; older ones and the notes that it has in it go. */
export async function nameBase(market: Market, { base, clock, seen }: Base): Promise<void> {
  const number = value(base, 'UInt32')
  await market.engine.run(
    sql`INSERT INTO kept_set_bases SELECT ${number}, ${value(clock.getTime(), 'Int64')}, ${value(seen, 'UInt64')}`,
  )
  const older = await market.engine.rows(sql`SELECT DISTINCT base FROM kept_sets WHERE base < ${number}`)
  for (const row of older) {
    await market.engine.run(sql`ALTER TABLE kept_sets DROP PARTITION ${raw(String(Number(row.base)))}`)
  }
  // The last note stays: the numbers go on from it.
  await market.engine.run(sql`DELETE FROM account_changes WHERE at < ${value(seen, 'UInt64')}`)
}
