import { columnOf, type Market, source } from '../../../market-data/index.ts'
import { refuse } from '../../../problem.ts'
import { raw, type Sql, sql, value } from '../../../query/index.ts'
import { openUnitScan, type Run, type Units } from '../../language/index.ts'
import { NEEDED_DEALS } from '../../outcomes/horizon.ts'
import type { LeftOut } from './left-out.ts'
import type { OutcomeUnits } from './outcome-units.ts'
import { daysBefore, outcomeOfDeal } from './won-deal-units.ts'

/**
 * Where every deal in the data is a won one, a rate of deals says nothing. What can be compared are the accounts: each at
 * its creation, if that was long enough ago to have been won (nine of ten wins came within H days of it), and won or not.
 */
export async function wonAccountUnits(market: Market, run: Run, signal: AbortSignal): Promise<OutcomeUnits> {
  const [known] = await market.engine.rows(
    sql`SELECT count() AS wins, quantileExactInclusiveOrNull(0.9)(days) AS nine_of_ten FROM (
      SELECT (toUnixTimestamp64Milli(won_at) - toUnixTimestamp64Milli(created)) / 86400000 AS days FROM (${accountsSql(run)})) WHERE days >= 0`,
    { signal },
  )
  const deals = Number(known?.wins ?? 0)
  if (deals < NEEDED_DEALS) {
    refuse(
      'only_won_deals',
      `Every deal in the data is a won one, so the accounts must be compared: that needs at least ${NEEDED_DEALS} won deals whose account says when its record was created, has ${deals}.`,
      {
        at: { field: 'outcome', value: 'won' },
        hint: 'Import deals that were lost or are open too, or when each account was created.',
      },
    )
  }
  const days = Number(known?.nine_of_ten)
  const latest = sql`fromUnixTimestamp64Milli(${value(daysBefore(run, days), 'Int64')}, 'UTC')`
  const all = accountsSql(run)
  const [counted] = await market.engine.rows(
    sql`SELECT countIf(isNull(created)) AS undated, countIf(created > ${latest}) AS young FROM (${all})`,
    { signal },
  )
  const units: Units = {
    select: sql`SELECT aid, unit, assumeNotNull(created) AS moment, won FROM (${all}) WHERE created <= ${latest}`,
  }
  const leftOut: LeftOut[] = [
    {
      code: 'too_young',
      reason: `companies whose record is younger than ${Math.ceil(days)} days: too young to have been decided`,
      units: Number(counted?.young),
    },
    { code: 'no_date', reason: 'companies without a date of creation', units: Number(counted?.undated) },
  ]
  return {
    outcome: 'won',
    unit: 'account',
    words: `companies with a won deal, of those whose record is at least ${Math.ceil(days)} days old; every deal in the data is a won one, so companies are counted`,
    at: 'when its record was created',
    dated: true,
    horizon: { days, deals },
    leftOut: leftOut.filter((each) => each.units > 0),
    open: () => openUnitScan(run, units),
    hit: () => raw('won'),
    moment: () => raw('toUnixTimestamp64Milli(moment)'),
    circular: (field) =>
      field.kind === 'deals'
        ? 'every deal in the data is a won one: it is known for companies that were won only'
        : outcomeOfDeal(field),
  }
}

/** Every account visible at the run's date with its first win: `aid, unit, created, won, won_at`. */
function accountsSql(run: Run): Sql {
  const accounts = source(run.catalog, 'accounts', run.asOf)
  const deals = source(run.catalog, 'deals', run.asOf)
  const of = (name: string): Sql => columnOf(deals, run.catalog, 'deals', name)
  const created = columnOf(accounts, run.catalog, 'accounts', 'created_at')
  const wins = sql`SELECT aid AS w_aid, min(coalesce(${of('closed_at')}, ${of('opened_at')})) AS w_at FROM ${deals.from}
    WHERE ${deals.where} AND aid != 0 AND ${of('status')} = 'won' GROUP BY aid`
  return sql`SELECT aid, rid AS unit, ${created} AS created, toUInt8(w_aid != 0) AS won, w_at AS won_at
    FROM ${accounts.from} LEFT JOIN (${wins}) AS w ON aid = w_aid WHERE ${accounts.where}`
}
