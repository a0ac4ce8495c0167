import type { Market } from '../../market-data/index.ts'
import { type Sql, sql, value } from '../../query/index.ts'
import { engagementsOf } from '../../roles/index.ts'
import type { Run } from '../../segments/index.ts'
import type { ClusterSums } from '../../statistics/index.ts'
import { type CountedShare, type CountedShares, countShares } from './counted-shares.ts'

/** What a touch is told apart by: what it was, where it came through, what it was about, and who began it. */
export const TOUCH_MEASURES = ['channel', 'kind', 'campaign', 'message', 'begun by'] as const
export type TouchMeasure = (typeof TOUCH_MEASURES)[number]

/** A share of the touches that people took part in, of the persona's people and of everybody else of a known job role. */
export type TouchShare = CountedShare<TouchMeasure>

export interface TouchShares extends CountedShares<TouchMeasure> {
  readonly people: number
  readonly accounts: number
  readonly touches: number
  readonly others: { readonly people: number; readonly touches: number }
  /** Touches of people whose job role nobody knows: on neither side. */
  readonly unknownRole: number
  /** First and last moment among the persona's touches; null without touches. */
  readonly from: Date | null
  readonly to: Date | null
}

/** Fewest touches, and accounts that they are of, on either side of a comparison. */
export const FEWEST_TOUCHES = 30
export const FEWEST_ACCOUNTS = 10

/**
 * What the persona's people do differently. `mine` is 1 for them, for rows with `aid` and `job_role`. Two statements, linear in
 * the touches and the people.
 */
export async function readTouchShares(
  market: Market,
  run: Run,
  mine: Sql,
  since: Date,
  signal?: AbortSignal,
): Promise<TouchShares> {
  const options = signal === undefined ? {} : { signal }
  const engaged = engagedSql(run, mine, since)
  const [[told], found] = await Promise.all([
    market.engine.rows(totalsSql(engaged), options),
    countShares(
      market,
      { rows: sql`SELECT * FROM (${engaged}) WHERE mine = 1 OR job_role != ''`, columns: TOUCH_COLUMNS, isEnough },
      signal,
    ),
  ])
  const counts = (name: string): number => Number(told?.[name] ?? 0)
  const moment = (name: string): Date | null => {
    const stored = told?.[name]
    return stored === null || stored === undefined ? null : new Date(Number(stored))
  }
  return {
    people: counts('people'),
    accounts: counts('accounts'),
    touches: counts('touches'),
    others: { people: counts('other_people'), touches: counts('other_touches') },
    unknownRole: counts('unknown_role'),
    from: moment('first'),
    to: moment('last'),
    ...found,
  }
}

export function isEnough({ size, clusters }: ClusterSums): boolean {
  return size >= FEWEST_TOUCHES && clusters >= FEWEST_ACCOUNTS
}

/** Touches that somebody took part in, since a moment: `aid`, `person`, `job_role`, `mine`, `at`, and what tells them apart. */
function engagedSql(run: Run, mine: Sql, since: Date): Sql {
  return sql`SELECT aid, person, job_role, ${mine} AS mine, at, by, touch_kind, channel, campaign, message FROM (${engagementsOf(run)})
    WHERE engaged = 1 AND at >= fromUnixTimestamp64Milli(${value(since.getTime(), 'Int64')}, 'UTC')`
}

function totalsSql(engaged: Sql): Sql {
  return sql`SELECT uniqExactIf(person, mine = 1) AS people, uniqExactIf(aid, mine = 1) AS accounts, countIf(mine = 1) AS touches,
      uniqExactIf(person, mine = 0 AND job_role != '') AS other_people, countIf(mine = 0 AND job_role != '') AS other_touches, countIf(job_role = '') AS unknown_role,
      toUnixTimestamp64Milli(minOrNullIf(at, mine = 1)) AS first, toUnixTimestamp64Milli(maxOrNullIf(at, mine = 1)) AS last
    FROM (${engaged})`
}

/** What tells each measure, in the columns of `engagementsOf`; '' where a touch does not. */
export const TOUCH_COLUMNS: Readonly<Record<TouchMeasure, string>> = {
  channel: 'channel',
  kind: 'touch_kind',
  campaign: 'campaign',
  message: 'message',
  'begun by': "if(by = 'unknown', '', by)",
}
