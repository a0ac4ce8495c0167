import { type Market, mergedNumbers } from '../../market-data/index.ts'
import { raw, sql, value } from '../../query/index.ts'
import { carriedMembers, recounts } from '../history/carried-members.ts'
import { ensureMembersTable } from '../history/members-table.ts'
import { mergesAt, sizesOf } from '../history/refresh-store.ts'
import { type CheckedRule, openScan, type Run } from '../language/index.ts'
import type { MembershipThen } from './membership-then.ts'
import { dayOf, yearsBefore } from './time-window.ts'

const MONTHS_AGO = 92 * 86_400_000

/** Members of twelve months ago as a refresh of about then kept them. */
export interface KeptThen extends MembershipThen {
  /** The day of the refresh. */
  readonly day: string
  /** The version of the rule that they were in under. */
  readonly version: number
}

/**
 * Who was in twelve months ago by the last refresh until then, if it is at most three months older, and who of them the
 * rule of today keeps. Undefined where none was kept.
 */
export async function keptMembers(
  market: Market,
  run: Run,
  rule: CheckedRule,
  segment: number,
  signal: AbortSignal,
): Promise<KeptThen | undefined> {
  const until = yearsBefore(run, 1)
  const from = new Date(until.getTime() - MONTHS_AGO)
  const [kept] = await sizesOf(market.state.db, segment, { from, until, limit: 1 })
  if (kept === undefined) return undefined
  await ensureMembersTable(market)
  const merges = (await mergesAt(market.state.db, [kept.membersOf])).get(kept.membersOf) ?? []
  const moves = recounts(kept.membersOf, merges, await mergedNumbers(market))
  const members = carriedMembers(raw('members'), raw('refresh'), moves)
  const row = sql`FROM segment_members WHERE segment = ${value(segment, 'UInt32')} AND refresh = ${value(kept.membersOf, 'UInt32')}`
  const scan = openScan('account', { ...run, among: sql`SELECT arrayJoin(bitmapToArray(${members})) AS aid ${row}` })
  const verdict = scan.verdict(rule)
  const [[then], [now]] = await Promise.all([
    market.engine.rows(sql`SELECT bitmapCardinality(${members}) AS accounts ${row}`, { signal }),
    market.engine.rows(
      sql`SELECT countIf(verdict) AS still, countIf(isNull(verdict)) AS unknown FROM (SELECT ${verdict} AS verdict FROM ${scan.from()} WHERE ${scan.where})`,
      { signal },
    ),
  ])
  const count = (given: unknown): number => Number(given ?? 0)
  const [accounts, still, unknown] = [count(then?.accounts), count(now?.still), count(now?.unknown)]
  return {
    day: dayOf(kept.at, run),
    version: kept.version,
    members: accounts,
    still,
    gone: accounts - still - unknown,
    unknownThen: kept.unknown,
    total: kept.total,
  }
}
