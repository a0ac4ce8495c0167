import { type CatalogField, columnOf, type Market, source } from '../../../market-data/index.ts'
import { refuse } from '../../../problem.ts'
import { raw, sql } from '../../../query/index.ts'
import { openUnitScan, type Run, type Units } from '../../language/index.ts'
import { countDealUnits, dealUnits } from '../../outcomes/deal-units.ts'
import { NEEDED_DEALS, readHorizon } from '../../outcomes/horizon.ts'
import type { LeftOut } from './left-out.ts'
import type { OutcomeUnits } from './outcome-units.ts'

/**
 * Deals at their opening, old enough to have ended (METHODS, "Win rate"). Where deals say what type they are, only first
 * purchases: a renewal is won for other reasons and far more often, and "has bought before" would be all that is found.
 */
export async function wonDealUnits(market: Market, run: Run, signal: AbortSignal): Promise<OutcomeUnits> {
  const horizon = await readHorizon(market, run, signal)
  if (horizon.days === null) {
    refuse(
      'too_few_closed_deals',
      `How long deals take needs at least ${NEEDED_DEALS} closed deals that say when they were opened and closed, has ${horizon.deals}.`,
      { at: { field: 'outcome', value: 'won' }, hint: 'Import when deals were opened and closed.' },
    )
  }
  const days = Math.ceil(horizon.days)
  const units = firstPurchases(run, dealUnits(run, horizon.days))
  const counted = await countDealUnits(market, run, horizon.days, signal)
  const [first] = await market.engine.rows(sql`SELECT count() AS n FROM (${units.select})`, { signal })
  const { noAccount, noOpeningDate, tooYoung, noStatus } = counted.leftOut
  const leftOut: LeftOut[] = [
    {
      code: 'too_young',
      reason: `deals opened less than ${days} days before: too young to have been decided`,
      units: tooYoung,
    },
    {
      code: 'other_type',
      reason: 'renewals and expansions: they are won for reasons of their own',
      units: counted.units - Number(first?.n),
    },
    { code: 'no_opening_date', reason: 'deals that do not say when they were opened', units: noOpeningDate },
    { code: 'no_account', reason: 'deals of no known company', units: noAccount },
    { code: 'no_status', reason: 'deals that do not say whether they are open, won or lost', units: noStatus },
  ]
  return {
    outcome: 'won',
    unit: 'deal',
    words: `first purchases that were won, of the deals opened at least ${days} days before; those still open count as not won`,
    at: "at the deal's opening",
    dated: true,
    horizon: { days: horizon.days, deals: horizon.deals },
    leftOut: leftOut.filter((each) => each.units > 0),
    open: (own) => openUnitScan(run, own === undefined ? units : withOwn(run, units, own)),
    hit: () => raw('won'),
    moment: () => raw('toUnixTimestamp64Milli(moment)'),
    circular: outcomeOfDeal,
  }
}

function firstPurchases(run: Run, units: Units): Units {
  const deals = source(run.catalog, 'deals', run.asOf)
  const type = columnOf(deals, run.catalog, 'deals', 'type')
  return {
    select: sql`SELECT * FROM (${units.select}) WHERE unit NOT IN (SELECT rid FROM ${deals.from} WHERE ${deals.where} AND ${type} IN ('expansion', 'renewal'))`,
  }
}

/** The units with a field of their deals as `own`, as it is known at the run's date. */
function withOwn(run: Run, units: Units, field: CatalogField): Units {
  const deals = source(run.catalog, 'deals', run.asOf)
  return {
    select: sql`SELECT u.*, own FROM (${units.select}) AS u
      LEFT JOIN (SELECT rid AS own_rid, ${deals.column(field)} AS own FROM ${deals.from} WHERE ${deals.where}) AS o ON unit = own_rid`,
  }
}

/** How the deal ended cannot explain how it ended; that a company is a customer follows from it. */
export function outcomeOfDeal({ kind, name, custom, history }: CatalogField): string | undefined {
  if (kind === 'accounts' && name === 'lifecycle') return 'a company becomes a customer by the deal that is won'
  if (kind === 'deals' && !custom && history === 'outcome') return 'it is known only when the deal has ended'
  return kind === 'orders' ? 'a company orders because the deal was won' : undefined
}

/** Days before a run's date. */
export function daysBefore(run: Run, days: number): number {
  return (run.asOf ?? run.now).getTime() - Math.ceil(days * 86_400_000)
}
