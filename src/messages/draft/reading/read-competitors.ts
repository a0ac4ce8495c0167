import { columnOf, type Market, source } from '../../../market-data/index.ts'
import { raw, type Sql, sql } from '../../../query/index.ts'
import { bookRule, compileRule, type RuleBook, runOf, type SavedSegment } from '../../../segments/index.ts'
import type { DraftCompetitor } from '../material.ts'
import { type DealRow, foldCompetitors } from './fold-competitors.ts'

/**
 * Competitors that closed deals of the segment's accounts name (undefined: of all accounts), the most often named first. One statement;
 * linear in the deals and in what the segment's rule reads. None where the segment's rule no longer holds.
 */
export async function readCompetitors(
  market: Market,
  book: RuleBook,
  segment: SavedSegment | undefined,
  signal: AbortSignal,
): Promise<readonly DraftCompetitor[]> {
  const run = runOf(market, book)
  const booked = segment === undefined ? undefined : bookRule(book, segment.rule)
  if (booked !== undefined && 'problems' in booked) return []
  const inside: Sql =
    booked === undefined ? raw('1') : sql`aid IN (SELECT aid FROM (${compileRule(booked.rule, run).members()}))`
  const deals = source(run.catalog, 'deals', run.asOf)
  const column = (name: string): Sql => columnOf(deals, run.catalog, 'deals', name)
  const text = (name: string): Sql => sql`trim(toString(ifNull(${column(name)}, '')))`
  const rows = await market.engine.rows(
    sql`SELECT competitor, reason, ended, count() AS deals, groupUniqArray(aid) AS accounts FROM (
SELECT aid, ${text('competitor')} AS competitor, ${text('reason')} AS reason, toString(ifNull(${column('status')}, '')) AS ended
FROM ${deals.from} WHERE ${deals.where} AND aid != 0 AND ${inside})
WHERE competitor != '' AND ended IN ('won', 'lost') GROUP BY competitor, reason, ended`,
    { signal },
  )
  return foldCompetitors(
    rows.map(
      (row): DealRow => ({
        competitor: String(row.competitor),
        reason: String(row.reason),
        won: row.ended === 'won',
        deals: Number(row.deals),
        accounts: (row.accounts as unknown[]).map(Number),
      }),
    ),
  )
}
