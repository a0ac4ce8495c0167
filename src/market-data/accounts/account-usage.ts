import { sql, value } from '../../query/index.ts'
import { type AccountReading, localDate, rowsOfAccount, textOf } from './account-rows.ts'

const YEAR = 365 * 86_400_000

/** What the account does with one feature of the product. */
export interface FeatureUse {
  readonly feature: string | null
  /** In the unit of the feature: what its rows count. */
  readonly lastYear: number
  readonly ever: number
  /** Different people who used it, where the rows say who. */
  readonly people: number
  readonly first: string | null
  readonly last: string | null
}

/** The most used in the last 365 days first; at most 200 features. */
export async function accountUsage(reading: AccountReading): Promise<readonly FeatureUse[]> {
  const { market, catalog, signal } = reading
  const since = sql`fromUnixTimestamp64Milli(${value(market.clock().getTime() - YEAR, 'Int64')}, 'UTC')`
  const rows = await market.engine.rows(
    sql`SELECT feature AS s_feature, sumIf(ifNull(amount, 1), ifNull(at >= ${since}, 0)) AS year, sum(ifNull(amount, 1)) AS ever,
      uniqExact(contact) AS people, ${localDate(catalog, sql`min(at)`)} AS s_first, ${localDate(catalog, sql`max(at)`)} AS s_last
      FROM ${rowsOfAccount(reading, 'usage')} GROUP BY feature ORDER BY year DESC, ever DESC, feature LIMIT 200`,
    { signal },
  )
  return rows.map((row) => ({
    feature: textOf(row, 'feature'),
    lastYear: Number(row.year),
    ever: Number(row.ever),
    people: Number(row.people),
    first: textOf(row, 'first'),
    last: textOf(row, 'last'),
  }))
}
