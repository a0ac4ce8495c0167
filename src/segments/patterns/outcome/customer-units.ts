import { columnOf, type Market, source } from '../../../market-data/index.ts'
import { refuse } from '../../../problem.ts'
import { raw, type Sql, sql, value } from '../../../query/index.ts'
import { openUnitScan, type Run, type Units } from '../../language/index.ts'
import type { LeftOut } from './left-out.ts'
import type { OutcomeUnits } from './outcome-units.ts'
import { daysBefore, outcomeOfDeal } from './won-deal-units.ts'

/** A customer of less than a year has had little time to leave, or to buy more; and to buy more each has the same time. */
const YEAR = 365

const WORDS = {
  retained:
    'companies that are recorded as customers still, not as former ones, of those that first bought at least a year before',
  expanded:
    'companies that signed another deal within a year of the first, renewals not counted, of those that first bought at least a year before',
} as const

/**
 * Customers, each at its first purchase: did it stay (its lifecycle is not `former`), or was another deal won within a year?
 * The scorecard's "bought again" asks something else, orders in each of two years (ADR 0015): it needs a window that is the
 * same for all accounts, and patterns need for each account a moment before which everything was known.
 */
export async function customerUnits(
  market: Market,
  run: Run,
  outcome: 'retained' | 'expanded',
  signal: AbortSignal,
): Promise<OutcomeUnits> {
  const all = customersSql(run)
  const latest = sql`fromUnixTimestamp64Milli(${value(daysBefore(run, YEAR), 'Int64')}, 'UTC')`
  const hit = outcome === 'retained' ? sql`multiIf(stage = 'customer', 1, stage = 'former', 0, NULL)` : raw('more')
  const units: Units = {
    select: sql`SELECT aid, unit, assumeNotNull(began) AS moment, toUInt8(assumeNotNull(${hit})) AS reached
      FROM (${all}) WHERE began <= ${latest} AND ${hit} IS NOT NULL`,
  }
  const [counted] = await market.engine.rows(
    sql`SELECT count() AS customers, countIf(isNull(began)) AS undated, countIf(began > ${latest}) AS young,
      countIf(began <= ${latest} AND isNull(${hit})) AS unknown, countIf(stage = 'former') AS former FROM (${all})`,
    { signal },
  )
  const number = (name: string): number => Number(counted?.[name] ?? 0)
  if (outcome === 'retained' && number('former') === 0) {
    refuse(
      'no_former_customers',
      'No company is recorded as a former customer, so all were retained as far as is known.',
      {
        at: { field: 'outcome', value: outcome },
        hint: 'Import the lifecycle of accounts, with those that left as former.',
      },
    )
  }
  const leftOut: LeftOut[] = [
    { code: 'too_young', reason: 'customers of less than a year', units: number('young') },
    { code: 'no_date', reason: 'customers whose first purchase has no date', units: number('undated') },
    {
      code: 'unknown',
      reason: 'buyers that are recorded neither as customers nor as former ones',
      units: number('unknown'),
    },
  ]
  return {
    outcome,
    unit: 'account',
    words: WORDS[outcome],
    at: 'at its first purchase',
    dated: true,
    horizon: null,
    leftOut: leftOut.filter((each) => each.units > 0),
    open: () => openUnitScan(run, units),
    hit: () => raw('reached'),
    moment: () => raw('toUnixTimestamp64Milli(moment)'),
    circular: outcomeOfDeal,
  }
}

/** Companies with a won deal: `aid, unit, stage, began` (the first win), `more` (one within the year after it). */
function customersSql(run: Run): Sql {
  const accounts = source(run.catalog, 'accounts', run.asOf)
  const deals = source(run.catalog, 'deals', run.asOf)
  const of = (name: string): Sql => columnOf(deals, run.catalog, 'deals', name)
  const when = sql`coalesce(${of('closed_at')}, ${of('opened_at')})`
  const renewal = sql`ifNull(${of('type')} = 'renewal', 0)`
  const wins = sql`SELECT aid AS w_aid, min(${when}) AS w_first,
      groupArrayIf(assumeNotNull(${when}), isNotNull(${when}) AND NOT ${renewal}) AS w_deals
    FROM ${deals.from} WHERE ${deals.where} AND aid != 0 AND ${of('status')} = 'won' GROUP BY aid`
  return sql`SELECT aid, rid AS unit, ${columnOf(accounts, run.catalog, 'accounts', 'lifecycle')} AS stage, w_first AS began,
      toUInt8(arrayExists(at -> at > w_first AND at <= addDays(w_first, ${value(YEAR, 'UInt32')}), w_deals)) AS more
    FROM ${accounts.from} INNER JOIN (${wins}) AS w ON aid = w_aid WHERE ${accounts.where}`
}
