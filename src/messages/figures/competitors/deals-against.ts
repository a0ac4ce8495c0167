import { columnOf, type Market, source } from '../../../market-data/index.ts'
import { type Sql, sql } from '../../../query/index.ts'
import { chooseRule, compileRule, dayOf, momentOf, type RuleBook, runOf } from '../../../segments/index.ts'
import type { ClusterSums } from '../../../statistics/index.ts'

/** Closed deals that name a competitor. */
export interface DealsAgainst {
  readonly competitor: string
  /** Accounts as clusters: members are closed deals, hits those we won. */
  readonly sums: ClusterSums
  /** Closed deals of the account with the most of them. */
  readonly most: number
  readonly open: number
}

export interface CompetitorRecord {
  /** The most often named first. */
  readonly against: readonly DealsAgainst[]
  /** Closed deals that name nobody. */
  readonly unnamed: number
  readonly asOf: string
}

/**
 * How deals ended in which a competitor was named, of accounts that are in the segment now (undefined: of all). One statement,
 * linear in the deals and in what the segment's rule reads. Names count as the same in any capitals.
 */
export async function dealsAgainst(
  market: Market,
  book: RuleBook,
  segment: string | undefined,
  signal: AbortSignal,
): Promise<CompetitorRecord> {
  const run = runOf(market, book)
  const deals = source(run.catalog, 'deals', run.asOf)
  const text = (name: string): Sql => sql`toString(ifNull(${columnOf(deals, run.catalog, 'deals', name)}, ''))`
  const inside =
    segment === undefined
      ? sql`1`
      : sql`aid GLOBAL IN (SELECT aid FROM (${compileRule(chooseRule(book, segment, 'segment').rule, run).members()}))`
  const rows = await market.engine.rows(
    sql`SELECT lowerUTF8(named) AS alike, min(shortest) AS competitor,
[toFloat64(countIf(size > 0)), sum(size), sum(won), sum(size * size), sum(won * won), sum(size * won)] AS sums,
max(size) AS most, sum(open) AS still_open FROM (
SELECT aid, named, min(named) AS shortest, toFloat64(countIf(ended IN ('won', 'lost'))) AS size, toFloat64(countIf(ended = 'won')) AS won, countIf(ended = 'open') AS open FROM (
SELECT aid, trim(${text('competitor')}) AS named, ${text('status')} AS ended FROM ${deals.from} WHERE ${deals.where} AND aid != 0 AND ${inside})
GROUP BY aid, named) GROUP BY alike ORDER BY sums[2] DESC, alike`,
    { signal },
  )
  const found = rows.map((row): DealsAgainst => {
    const [clusters = 0, size = 0, hits = 0, sizeSquared = 0, hitsSquared = 0, hitsTimesSize = 0] = (
      row.sums as unknown[]
    ).map(Number)
    return {
      competitor: String(row.competitor),
      sums: { clusters, size, hits, sizeSquared, hitsSquared, hitsTimesSize },
      most: Number(row.most),
      open: Number(row.still_open),
    }
  })
  return {
    against: found.filter(({ competitor }) => competitor !== ''),
    unnamed: found.find(({ competitor }) => competitor === '')?.sums.size ?? 0,
    asOf: dayOf(momentOf(run), run),
  }
}
