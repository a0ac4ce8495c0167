import { columnOf, type Market, source } from '../../../market-data/index.ts'
import { sql } from '../../../query/index.ts'
import { momentFrom, momentOf, momentSql, type Run } from '../../../segments/index.ts'

/**
 * When the first deal on record was won or lost, in milliseconds; null where none was. Exports often hold what was closed since
 * some day and all that is open: of deals opened before that day only those that took long are there. One statement.
 */
export async function firstClosed(market: Market, run: Run, signal: AbortSignal): Promise<number | null> {
  const rows = source(run.catalog, 'deals', run.asOf)
  const closed = columnOf(rows, run.catalog, 'deals', 'closed_at')
  const status = columnOf(rows, run.catalog, 'deals', 'status')
  const [row] = await market.engine.rows(
    sql`SELECT min(${closed}) AS first FROM ${rows.from} WHERE ${rows.where} AND ${status} IN ('won', 'lost') AND ${closed} <= ${momentSql(momentOf(run))}`,
    { signal },
  )
  return momentFrom(row?.first)?.getTime() ?? null
}
