import type { Market } from '../../market-data/index.ts'
import { sql } from '../../query/index.ts'
import { type CheckedRule, openScan, type Run } from '../language/index.ts'
import { yearsBefore } from './time-window.ts'

/** Who was in twelve months ago as the records of that day say, and who of them still is. */
export interface MembershipThen {
  /** Accounts that were in it then. */
  readonly members: number
  readonly still: number
  /** Members of then that are out now; the others cannot be told now. */
  readonly gone: number
  /** Accounts that were there then and for which the rule could not be told. */
  readonly unknownThen: number
  readonly total: number
}

/**
 * Both memberships in one statement. As of then a field whose first value was recorded later is unknown: nothing stands
 * in, or every account would seem to have stayed what it is.
 */
export async function membershipThen(
  market: Market,
  run: Run,
  rule: CheckedRule,
  signal: AbortSignal,
): Promise<MembershipThen> {
  const then = openScan('account', { ...run, asOf: yearsBefore(run, 1) })
  const thenVerdict = then.verdict(rule)
  const now = openScan('account', run)
  const nowVerdict = now.verdict(rule)
  const [row] = await market.engine.rows(
    sql`SELECT countIf(was) AS members, countIf(was AND is_in = 1) AS still, countIf(was AND is_in = 0) AS gone, countIf(isNull(was)) AS unknown_then, count() AS total FROM (
SELECT aid AS then_aid, ${thenVerdict} AS was FROM ${then.from()} WHERE ${then.where}
) AS t LEFT JOIN (
SELECT aid AS now_aid, toUInt8(ifNull(${nowVerdict}, 2)) AS is_in FROM ${now.from()} WHERE ${now.where}
) AS n ON then_aid = now_aid`,
    { signal },
  )
  if (row === undefined) throw new Error('a count without a row')
  const count = (name: string): number => Number(row[name])
  return {
    members: count('members'),
    still: count('still'),
    gone: count('gone'),
    unknownThen: count('unknown_then'),
    total: count('total'),
  }
}
