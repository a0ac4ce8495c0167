import type { Market } from '../../market-data/index.ts'
import {
  dayOf,
  marketMoney,
  momentOf,
  NEEDED_DEALS,
  type RuleBook,
  type Run,
  readHorizon,
} from '../../segments/index.ts'
import { readFlows } from '../flows/read-flows.ts'
import type { Grain } from '../periods/period.ts'
import { channelResponse } from '../response/channel-response.ts'
import { readResponse, settledPeriods } from '../response/read-response.ts'
import { USUAL_MONTHS } from '../response/segment-response.ts'
import { firstClosed } from './deals/first-closed.ts'
import { readDeals } from './deals/read-deals.ts'
import { mustBeKnown } from './known-names.ts'
import { knownRecords } from './known-records.ts'
import type { TrendPeriod, Trends } from './measure-schema.ts'
import { periodFigures } from './period-figures.ts'
import { type RefusedMeasures, refusedMeasures } from './refused-measures.ts'
import { endsOf } from './stock/moments.ts'
import { readStock } from './stock/read-stock.ts'
import { strayDeals } from './stray-deals.ts'
import { trendNotes } from './trend-notes.ts'
import { type AskedTrend, trendScope } from './trend-scope.ts'

const USUAL: Readonly<Record<Grain, number>> = { month: USUAL_MONTHS, quarter: 9, week: 26 }

/**
 * Everything that is known of a scope by period, in about ten statements: four for the calendar and the currency, two for how
 * long deals take and since when they close, one each for who is in, what came in, deals and touches, one for deals of nobody known.
 */
export async function readTrends(
  market: Market,
  book: RuleBook,
  run: Run,
  {
    by,
    periods: count = USUAL[by],
    ...asked
  }: AskedTrend & { readonly by: Grain; readonly periods?: number | undefined },
  signal: AbortSignal,
): Promise<Trends> {
  const scope = await trendScope(market, book, asked)
  const named = await mustBeKnown(market, run, asked, signal)
  const [records, money, horizon, closedFrom] = await Promise.all([
    knownRecords(market, run, { by, count }, signal),
    marketMoney(market, run, signal),
    readHorizon(market, run, signal),
    firstClosed(market, run, signal),
  ])
  const { periods } = records
  const purchases =
    money.source === 'deals'
      ? { ...records.of.deals, first: closedFrom ?? records.of.deals.first }
      : records.of.orders
  const ends = endsOf(periods, run)
  const ofPurchases = scope.persona === undefined && scope.channel === undefined
  const settled = settledPeriods(periods, records.of.touches.known)
  const { rule, companies, product, channel } = scope
  const [stock, [flows = []], deals, touches, strays] = await Promise.all([
    readStock(
      market,
      run,
      { rule, ends, bought: ends.map((end) => Math.min(end, purchases.known)), source: money.source, product },
      signal,
    ),
    ofPurchases ? readFlows(market, run, { scopes: [rule], product, periods, money }, signal) : [],
    readDeals(market, run, { scope, periods, money, horizon: horizon.days }, signal),
    readResponse(
      market,
      run,
      {
        rule,
        companies,
        channel,
        periods,
        settled,
        jobRole: scope.persona?.jobRole,
        known: records.of.touches.known,
      },
      signal,
    ),
    companies === undefined ? 0 : strayDeals(market, run, periods, signal),
  ])
  const has = { deals: records.of.deals.first !== null, touches: records.of.touches.first !== null }
  const refused = refusedMeasures({
    scope,
    money,
    flows,
    deals,
    has,
    named,
    touches: touches.periods,
    horizon: { ...horizon, needed: NEEDED_DEALS },
  })
  const known = {
    of: records.of,
    purchases,
    closedFrom,
    horizonDays: horizon.days,
    revenueFromDeals: money.source === 'deals' && scope.channel !== undefined,
  }
  const figures = periods.map((period, place) => {
    const [own, ofDeals, ofTouches] = [stock[place], deals[place], touches.periods[place]]
    if (own === undefined || ofDeals === undefined || ofTouches === undefined)
      throw new Error('a period without figures')
    const found = { period, stock: own, flow: flows[place], deals: ofDeals, touches: ofTouches }
    return withoutRefused(periodFigures(run, found, known), refused)
  })
  const channels = channelResponse(touches.channels, periods, settled)
  const reached = channels.response.reduce((all, { whole }) => all + whole.reached, 0)
  return {
    of: scope.words,
    segment: scope.segment,
    persona: scope.persona?.name ?? null,
    product: product ?? null,
    channel: channel ?? null,
    by,
    asOf: dayOf(momentOf(run), run),
    recordsEnd: records.recordsEnd,
    currency: run.catalog.settings.currency,
    basis: money.source,
    records: [...records.shown],
    horizonDays: horizon.days,
    periods: figures,
    response: refused.response === undefined ? channels.response : [],
    refused,
    notes: trendNotes(run, {
      scope,
      by,
      periods,
      figures,
      stock,
      flows,
      deals,
      refused,
      known,
      strayDeals: strays,
      response: { ...channels, reached },
    }),
  }
}

function withoutRefused(period: TrendPeriod, refused: RefusedMeasures): TrendPeriod {
  const without = Object.fromEntries(
    Object.keys(refused)
      .filter((name) => name in period)
      .map((name) => [name, null]),
  )
  const told = { ...period, ...without }
  return told.winRate === null && 'winRate' in refused ? { ...told, winRateFrom: null } : told
}
