import { columnOf, type KindName, type Market, source } from '../../market-data/index.ts'
import { raw, type Sql, sql } from '../../query/index.ts'
import { type CheckedRule, openUnitScan, type Run } from '../language/index.ts'
import type { Horizon } from '../outcomes/horizon.ts'
import { counted } from './in-words.ts'
import { momentOf, momentSql, type TimeWindow, windowOf } from './time-window.ts'

/** Accounts of a segment that were approached, and how many of them were won since. */
export interface ReachedCounts {
  readonly n: number
  readonly won: number
  readonly window: TimeWindow
  /** What the figures leave out or take for granted, in words. */
  readonly notes: string[]
}

/** Where no deal was ever closed nobody knows how long one takes: a year is waited for. */
const DAYS_WITHOUT_DEALS = 365
const DAY = 86_400_000

/**
 * An account is *reached* at the first touch that it did not begin, or at the opening of its first deal; it must not
 * have bought before. It is *won* when it won a deal or ordered since. Only those reached at least the horizon ago
 * count, so that each had the time to decide. The segment is the one it was in when it was reached.
 */
export async function reachedAccounts(
  market: Market,
  run: Run,
  rule: CheckedRule,
  horizon: Horizon,
  signal: AbortSignal,
): Promise<ReachedCounts> {
  const days = horizon.days ?? DAYS_WITHOUT_DEALS
  const until = new Date(momentOf(run).getTime() - Math.ceil(days) * DAY)
  const scan = openUnitScan(run, { select: reachedSql(run, until) })
  const verdict = scan.verdict(rule)
  const later = scan.recordedLater(rule)
  const [row] = await market.engine.rows(
    sql`SELECT countIf(inside) AS n, countIf(inside AND was_won = 1) AS won, countIf(isNull(inside)) AS unknown, countIf(inside AND was_late = 1) AS late, countIf(was_touched = 1) AS touched
FROM (SELECT ${verdict} AS inside, ${later} AS was_late, won AS was_won, touched AS was_touched FROM ${scan.from()} WHERE ${scan.where})`,
    { signal },
  )
  if (row === undefined) throw new Error('a count without a row')
  const [n, won, unknown, late, touched] = ['n', 'won', 'unknown', 'late', 'touched'].map((name) => Number(row[name]))
  const notes: string[] = []
  if (touched === 0) {
    notes.push(
      'No touches of ours are recorded, so only accounts with a deal count as approached: the share won is higher than it would be among all that were approached.',
    )
  }
  if (horizon.days === null) {
    notes.push(
      'Too few deals were closed to say how long one takes, so accounts count once they were approached a year ago.',
    )
  }
  if (unknown)
    notes.push(`For ${counted(unknown, 'account')} it cannot be told whether they were in it when approached.`)
  if (late) {
    notes.push(`For ${counted(late, 'account')} a field was first recorded later: they are taken as they were then.`)
  }
  return { n: n ?? 0, won: won ?? 0, window: windowOf(run, undefined, until), notes }
}

/**
 * Units: each account once, at the moment it was reached, with `won` and whether a touch of ours is on record. Every table is
 * brought down to a row an account by itself, because the units are read once for each thing that the rule asks.
 */
function reachedSql(run: Run, until: Date): Sql {
  const { catalog, asOf } = run
  const of = (kind: KindName) => {
    const rows = source(catalog, kind, asOf)
    return { rows, column: (name: string): Sql => columnOf(rows, catalog, kind, name) }
  }
  const [touches, deals, orders] = [of('touches'), of('deals'), of('orders')]
  const now = momentSql(momentOf(run))
  const first = ({ rows }: typeof deals, what: number, at: Sql, condition?: Sql): Sql =>
    sql`SELECT aid, min(${at}) AS first_at, ${raw(String(what))} AS what FROM ${rows.from} WHERE ${rows.where} AND aid != 0 AND ${at} <= ${now}${condition === undefined ? raw('') : sql` AND ${condition}`} GROUP BY aid`
  const closed = sql`ifNull(${deals.column('closed_at')}, ${deals.column('opened_at')})`
  return sql`SELECT aid, toUInt128(aid) AS unit, assumeNotNull(reached) AS moment, toUInt8(bought IS NOT NULL) AS won, touched FROM (
SELECT aid, minIf(first_at, what < 3) AS reached, minIf(first_at, what = 3) AS bought, toUInt8(countIf(what = 1) > 0) AS touched FROM (
${first(touches, 1, touches.column('at'), sql`ifNull(${touches.column('initiated_by')}, '') != 'buyer'`)}
UNION ALL ${first(deals, 2, deals.column('opened_at'))}
UNION ALL ${first(deals, 3, closed, sql`ifNull(${deals.column('status')} = 'won', 0)`)}
UNION ALL ${first(orders, 3, orders.column('at'))}
) GROUP BY aid
) WHERE reached <= ${momentSql(until)} AND (bought IS NULL OR bought >= reached)`
}
