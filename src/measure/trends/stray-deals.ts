import { columnOf, type Market, source } from '../../market-data/index.ts'
import { sql } from '../../query/index.ts'
import type { Run } from '../../segments/index.ts'
import { periodPlace } from '../flows/read-flows.ts'
import type { Period } from '../periods/period.ts'

/** Deals opened in the periods whose account nobody knows; linear in those. */
export async function strayDeals(
  market: Market,
  run: Run,
  periods: readonly Period[],
  signal: AbortSignal,
): Promise<number> {
  const rows = source(run.catalog, 'deals', run.asOf)
  const opened = columnOf(rows, run.catalog, 'deals', 'opened_at')
  const [row] = await market.engine.rows(
    sql`SELECT count() AS deals FROM ${rows.from} WHERE ${rows.where} AND aid = 0 AND ${periodPlace(periods, opened)} > 0`,
    { signal },
  )
  return Number(row?.deals ?? 0)
}
