import { columnOf, source } from '../../market-data/index.ts'
import { type Sql, sql, value } from '../../query/index.ts'
import { type CheckedRule, openUnitScan, type Run } from '../../segments/index.ts'

const DAY = 86_400_000
/** The buyer's first touch is looked for in so many days up to the opening. */
const DAYS_BEFORE = 365

/**
 * SELECT of the purchases whose beginning is asked for, as of `run.asOf`: `aid` UInt32, `unit` UInt128, `id` String,
 * `opened` DateTime64(3,'UTC'), `since` and `until` (Int64, milliseconds: when touches count for how it began), `ended`
 * Nullable(String), `closed` Nullable(DateTime64(3,'UTC')).
 *
 * Left out are deals without account or opening, those opened before the first touch of the market was recorded, and where
 * deals say what type they are, renewals and expansions: their fire was lit before. `since` is `DAYS_BEFORE` days before the opening, or when the account's deal before this one was
 * closed (opened, if it was not closed by then): what began one purchase does not begin the next. `until` is the opening;
 * where it is a day without a time, the end of that day in the workspace's time zone.
 *
 * `rule`: only of accounts that were in the segment at the opening. Linear in the deals and what the rule asks for.
 */
export function firstPurchases(run: Run, rule: CheckedRule | undefined): Sql {
  const all = dealsSql(run)
  const purchases = sql`SELECT aid, unit, id, opened, toInt64(greatest(opened_ms - ${value(DAYS_BEFORE * DAY, 'Int64')}, multiIf(earlier = 0, opened_ms - ${value(DAYS_BEFORE * DAY, 'Int64')}, earlier_closed > 0 AND earlier_closed <= opened_ms, earlier_closed, earlier))) AS since, until, ended, closed
    FROM (${all}) WHERE reason = 'none'`
  if (rule === undefined) return purchases
  const scan = openUnitScan(run, { select: sql`SELECT aid, unit, opened AS moment FROM (${openedDeals(run)})` })
  const truth = scan.truth(rule)
  return sql`SELECT * FROM (${purchases}) WHERE unit IN (SELECT unit FROM ${scan.from()} WHERE ${scan.where} AND ${truth})`
}

/** SELECT of the accounts that have a purchase at all: nobody else's touches and people need be read. */
export function accountsWithDeals(run: Run): Sql {
  return sql`SELECT DISTINCT aid FROM (${openedDeals(run)})`
}

/** One row of counts: deals left out, each for the first of these reasons, and deals whose membership cannot be told. */
export function leftOutDeals(run: Run, rule: CheckedRule | undefined): Sql {
  const counted = (reason: string): Sql => sql`countIf(reason = ${value(reason, 'String')})`
  const counts = sql`SELECT ${counted('no account')} AS no_account, ${counted('no opening')} AS no_opening, ${counted('later')} AS later, ${counted('before touches')} AS before_touches FROM (${dealsSql(run)})`
  if (rule === undefined) return sql`SELECT *, toUInt64(0) AS untold FROM (${counts})`
  const scan = openUnitScan(run, { select: sql`SELECT aid, unit, opened AS moment FROM (${openedDeals(run)})` })
  const verdict = scan.verdict(rule)
  return sql`SELECT *, (SELECT countIf(isNull(${verdict})) FROM ${scan.from()} WHERE ${scan.where}) AS untold FROM (${counts})`
}

/** Every deal that is visible, with the reason why its beginning is not asked for, and the deal of the account before it. */
function dealsSql(run: Run): Sql {
  const { catalog, asOf } = run
  const deals = source(catalog, 'deals', asOf)
  const column = (name: string): Sql => columnOf(deals, catalog, 'deals', name)
  const zone = value(catalog.settings.timeZone, 'String')
  // Deals opened at the same moment are one another's neighbours, not predecessors: the frame ends a millisecond before.
  const before = sql`OVER (PARTITION BY aid ORDER BY opened_ms RANGE BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)`
  return sql`SELECT aid, unit, id, opened, opened_ms, ended, closed, reason,
      if(opened = toTimeZone(toStartOfDay(toTimeZone(opened, ${zone})), 'UTC'), toUnixTimestamp64Milli(toDateTime64(toStartOfDay(toTimeZone(opened, ${zone})) + INTERVAL 1 DAY, 3)) - 1, opened_ms) AS until,
      max(if(reason = 'no opening', 0, opened_ms)) ${before} AS earlier,
      argMax(ifNull(toUnixTimestamp64Milli(closed), 0), opened_ms) ${before} AS earlier_closed
    FROM (SELECT aid, rid AS unit, toString(ifNull(${column('id')}, '')) AS id, ifNull(${column('opened_at')}, toDateTime64(0, 3, 'UTC')) AS opened,
        toUnixTimestamp64Milli(opened) AS opened_ms, ${column('status')} AS ended, ${column('closed_at')} AS closed,
        multiIf(aid = 0, 'no account', isNull(${column('opened_at')}), 'no opening', ifNull(${column('type')} IN ('expansion', 'renewal'), 0), 'later', opened_ms < ${firstTouchMs(run)}, 'before touches', 'none') AS reason
      FROM ${deals.from} WHERE ${deals.where})`
}

/** The same purchases without their neighbours: a rule's scan reads them once for each relation it asks. */
function openedDeals(run: Run): Sql {
  const { catalog, asOf } = run
  const deals = source(catalog, 'deals', asOf)
  const column = (name: string): Sql => columnOf(deals, catalog, 'deals', name)
  return sql`SELECT aid, rid AS unit, assumeNotNull(${column('opened_at')}) AS opened FROM ${deals.from}
    WHERE ${deals.where} AND aid != 0 AND isNotNull(${column('opened_at')}) AND NOT ifNull(${column('type')} IN ('expansion', 'renewal'), 0)`
}

/** When the first touch on record was; 1970 where there is none. */
function firstTouchMs({ catalog, asOf }: Run): Sql {
  const touches = source(catalog, 'touches', asOf)
  const at = columnOf(touches, catalog, 'touches', 'at')
  return sql`(SELECT ifNull(toUnixTimestamp64Milli(min(${at})), 0) FROM ${touches.from} WHERE ${touches.where} AND isNotNull(${at}))`
}
