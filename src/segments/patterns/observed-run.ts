import { columnOf, type KindName, type Market, source } from '../../market-data/index.ts'
import { join, type Sql, sql, value } from '../../query/index.ts'
import type { Run } from '../language/index.ts'
import type { RuleBook } from '../rule-book.ts'
import { runOf } from '../segment-size.ts'

/** With records this fresh, they go on to today. */
const FRESH_MS = 7 * 86_400_000

/** What dates the newest thing that was seen. */
const DATES: readonly (readonly [KindName, string])[] = [
  ['accounts', 'created_at'],
  ['deals', 'opened_at'],
  ['deals', 'closed_at'],
  ['touches', 'at'],
  ['orders', 'at'],
]

export interface ObservedRun {
  readonly run: Run
  /** The day of the newest record where that was long ago: nothing after it was seen, so it takes the place of today. */
  readonly recordsEnd: Date | undefined
}

/**
 * A run as of a date, or until the records end. An export of last spring knows nothing of the summer: a deal that was opened
 * at its end is as young as it was then, and has not failed to be won since.
 */
export async function observedRun(
  market: Market,
  book: Pick<RuleBook, 'catalog'>,
  asOf: Date | undefined,
  signal: AbortSignal,
): Promise<ObservedRun> {
  const run = runOf(market, book, asOf)
  if (asOf !== undefined) return { run, recordsEnd: undefined }
  const now = run.now.getTime()
  const parts = DATES.map(([kind, name]): Sql => {
    const rows = source(run.catalog, kind)
    const date = columnOf(rows, run.catalog, kind, name)
    return sql`SELECT maxIf(toUnixTimestamp64Milli(${date}), toUnixTimestamp64Milli(${date}) <= ${value(now, 'Int64')}) AS newest FROM ${rows.from} WHERE ${rows.where}`
  })
  const [row] = await market.engine.rows<{ newest: string | null }>(
    sql`SELECT max(newest) AS newest FROM (${join(parts, ' UNION ALL ')})`,
    { signal },
  )
  const newest = Number(row?.newest ?? 0)
  if (newest <= 0 || now - newest < FRESH_MS) return { run, recordsEnd: undefined }
  const end = new Date(newest)
  return { run: { ...run, now: end }, recordsEnd: end }
}
