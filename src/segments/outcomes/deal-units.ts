import { columnOf, type Market, source } from '../../market-data/index.ts'
import { type Sql, sql, value } from '../../query/index.ts'
import type { Run, Units } from '../language/index.ts'

/**
 * The deals a win rate is taken of (METHODS, "Win rate"): those with an account that were opened at least `days` before
 * the run's date, each at its opening. Beside `aid`, `unit` and `moment` they have `won` UInt8, `status`, `closed_at` and
 * `amount` (in the workspace's currency), as they are known at the run's date; one still open has not been won.
 */
export function dealUnits(run: Run, days: number): Units {
  return {
    select: sql`SELECT aid, unit, opened AS moment, toUInt8(ended = 'won') AS won, ended AS status, closed AS closed_at, amounting AS amount
      FROM (${dealsSql(run, days)}) WHERE reason = 'none'`,
  }
}

/** How many deals are units, and how many are not, each for the first of these reasons. */
export interface CountedDeals {
  readonly units: number
  readonly won: number
  /** Accounts that the units are of. */
  readonly accounts: number
  readonly leftOut: {
    readonly noAccount: number
    readonly noOpeningDate: number
    /** Opened less than the horizon before the date. */
    readonly tooYoung: number
    /** It is not known whether it is open, won or lost. */
    readonly noStatus: number
  }
}

export async function countDealUnits(
  market: Market,
  run: Run,
  days: number,
  signal?: AbortSignal,
): Promise<CountedDeals> {
  const counted = (reason: string): Sql => sql`countIf(reason = ${value(reason, 'String')})`
  const [row] = await market.engine.rows(
    sql`SELECT ${counted('none')} AS units, countIf(reason = 'none' AND ended = 'won') AS won,
      uniqExactIf(aid, reason = 'none') AS accounts, ${counted('no account')} AS no_account,
      ${counted('no opening date')} AS no_opening, ${counted('too young')} AS too_young, ${counted('no status')} AS no_status
      FROM (${dealsSql(run, days)})`,
    signal === undefined ? {} : { signal },
  )
  const number = (name: string): number => Number(row?.[name] ?? 0)
  return {
    units: number('units'),
    won: number('won'),
    accounts: number('accounts'),
    leftOut: {
      noAccount: number('no_account'),
      noOpeningDate: number('no_opening'),
      tooYoung: number('too_young'),
      noStatus: number('no_status'),
    },
  }
}

/** Every deal visible at the run's date, with the reason why it is no unit. Names differ from the table's columns. */
function dealsSql(run: Run, days: number): Sql {
  const { catalog, asOf } = run
  const deals = source(catalog, 'deals', asOf)
  const column = (name: string): Sql => columnOf(deals, catalog, 'deals', name)
  const latest = (asOf ?? run.now).getTime() - Math.ceil(days * 86_400_000)
  const date = sql`fromUnixTimestamp64Milli(${value(latest, 'Int64')}, 'UTC')`
  return sql`SELECT *, multiIf(aid = 0, 'no account', isNull(opening), 'no opening date', opening > ${date}, 'too young', isNull(ended), 'no status', 'none') AS reason,
      assumeNotNull(opening) AS opened
    FROM (SELECT aid, rid AS unit, ${column('opened_at')} AS opening, ${column('status')} AS ended,
      ${column('closed_at')} AS closed, ${column('amount')} AS amounting FROM ${deals.from} WHERE ${deals.where})`
}
