import type { Market } from '../../market-data/index.ts'
import { dayOf, marketMoney, momentOf, type RuleBook, type Run } from '../../segments/index.ts'
import { wilsonInterval } from '../../statistics/index.ts'
import { readFlows } from '../flows/read-flows.ts'
import type { Grain } from '../periods/period.ts'
import { knownRecords, tellsOf } from './known-records.ts'
import type { TrendFigure, Trends } from './measure-schema.ts'
import { CUSTOMER_DAYS } from './stock/customer-places.ts'
import { endsOf } from './stock/moments.ts'
import { readStock } from './stock/read-stock.ts'
import { type AskedTrend, trendScope } from './trend-scope.ts'

const USUAL: Readonly<Record<Grain, number>> = { month: 13, quarter: 9, week: 26 }

/** Everything that is known of a scope by period. */
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
  const [known, money] = await Promise.all([
    knownRecords(market, run, { by, count }, signal),
    marketMoney(market, run, signal),
  ])
  const { periods } = known
  const ends = endsOf(periods, run)
  const purchases = known.of[money.source ?? 'orders']
  const [stock, [flows = []]] = await Promise.all([
    readStock(
      market,
      run,
      {
        rule: scope.rule,
        ends,
        bought: ends.map((end) => Math.min(end, purchases.known)),
        source: money.source,
        product: scope.product,
      },
      signal,
    ),
    readFlows(market, run, { scopes: [scope.rule], product: scope.product, periods, money }, signal),
  ])
  return {
    of: scope.words,
    segment: scope.segment,
    persona: scope.persona?.name ?? null,
    product: scope.product ?? null,
    channel: scope.channel ?? null,
    by,
    asOf: dayOf(momentOf(run), run),
    recordsEnd: known.recordsEnd,
    currency: run.catalog.settings.currency,
    basis: money.source,
    records: [...known.shown],
    horizonDays: null,
    periods: periods.map(({ key, firstDay, lastDay, partial, ...period }, place) => {
      const [own, flow] = [stock[place], flows[place]]
      if (own === undefined || flow === undefined) throw new Error('a period without figures')
      const told = tellsOf(purchases, { key, firstDay, lastDay, partial, ...period })
      const before = ends[place] ?? 0
      const told12 = told && purchases.first !== null && before - CUSTOMER_DAYS * 86_400_000 >= purchases.first
      return {
        key,
        firstDay,
        lastDay,
        partial,
        accounts: own.accounts,
        unknown: own.unknown,
        standIns: own.standIns,
        entered: own.entered,
        left: own.left,
        customers: told ? own.customers : null,
        newCustomers: told ? flow.newCustomers : null,
        lostCustomers: told12 ? own.customersBefore - own.kept : null,
        retention: told12 ? shareOf(own.kept, own.customersBefore) : null,
        revenue: told ? flow.revenue : null,
        profit: told ? flow.profit : null,
        purchases: told ? flow.purchases : null,
        buyers: told ? flow.buyers : null,
        opened: null,
        wins: null,
        losses: null,
        closeRate: null,
        winRate: null,
        winRateFrom: null,
        dealSize: null,
        cycleDays: null,
        touches: null,
        reached: null,
      }
    }),
    response: [],
    refused: {},
    notes: [],
  }
}

/** With Wilson's interval; null of nobody. */
function shareOf(hits: number, n: number): TrendFigure {
  if (n === 0) return null
  const { low, high } = wilsonInterval(hits / n, n)
  return { value: hits / n, lo: low, hi: high, n }
}
