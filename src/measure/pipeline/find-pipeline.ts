import type { Market } from '../../market-data/index.ts'
import { dayOf, marketMoney, momentOf, openRuleBook, readAsOf, runOf } from '../../segments/index.ts'
import { conformalFactor } from '../../statistics/index.ts'
import { knownUntil } from '../periods/known-until.ts'
import { askedScope } from '../scope/asked-scope.ts'
import type { PipelineDeals } from './deals/pipeline-deals.ts'
import { readDeals } from './deals/read-deals.ts'
import { type Backtest, backtests } from './model/backtest.ts'
import { closedDated } from './model/closed-dated.ts'
import { type ForecastAt, forecastAt } from './model/forecast-at.ts'
import { dayText, type PipelineHorizon, pipelineHorizon } from './pipeline-horizon.ts'
import { type UndatedDeals, undatedDeals } from './undated-deals.ts'

export interface AskedPipeline {
  readonly segment?: string | undefined
  readonly asOf?: string | undefined
  readonly until?: string | undefined
}

/** Everything an answer is made of. */
export interface FoundPipeline {
  readonly scope: ReturnType<typeof askedScope>
  readonly horizon: PipelineHorizon
  /** The day of a moment where the workspace is. */
  readonly dayOf: (moment: Date) => string
  readonly recordsEnd: string | null
  readonly currency: string
  /** Why amounts are not told, and wins are counted instead. */
  readonly noAmounts: string | undefined
  readonly deals: PipelineDeals
  readonly undated: UndatedDeals
  readonly closed: number
  readonly tooLittle: string | null
  readonly forecast: ForecastAt | undefined
  readonly backtests: readonly Backtest[]
  readonly widened80: number
  readonly widened95: number
}

/** Closed deals with both dates without which nothing is forecast. */
export const NEEDED_CLOSED = 30

export async function findPipeline(
  market: Market,
  asked: AskedPipeline,
  signal: AbortSignal,
): Promise<FoundPipeline> {
  const book = await openRuleBook(market)
  const scope = askedScope(book, asked.segment)
  const run = runOf(market, book, readAsOf(asked.asOf, book.catalog))
  const { settings } = book.catalog
  const { known, recordsEnd } = await knownUntil(market, run, { kind: 'deals', grain: 'month' }, signal)
  const horizon = pipelineHorizon(settings, known, asked.until)
  const money = await marketMoney(market, run, signal)
  const deals = await readDeals(market, run, { rule: scope.rule, money, today: horizon.today }, signal)
  const at = { deals, day: horizon.today }
  const closed = closedDated(at)
  const noAmounts = amountsMissing(deals, money.refused.amount)
  const common = {
    days: horizon.days,
    fiscalYearStartsIn: settings.fiscalYearStartsIn,
    countWins: noAmounts !== undefined,
  }
  const undated = undatedDeals(deals)
  const forecast =
    closed < NEEDED_CLOSED
      ? undefined
      : forecastAt(at, {
          ...common,
          ownAmounts: true,
          undatedAreOpen: undated.meaning === 'not recorded',
          replicates: 160,
          draws: 4000,
        })
  const tried =
    forecast === undefined
      ? []
      : await backtests(deals, { today: horizon.today, forecast: common, least: NEEDED_CLOSED, signal })
  const apart = tried.filter(
    (_, place) => (tried.length - 1 - place) % Math.max(1, Math.ceil(horizon.days / stepOf(tried))) === 0,
  )
  const factor = (level: number, lo: 'lo80' | 'lo95', hi: 'hi80' | 'hi95'): number =>
    conformalFactor(
      apart.map((each) => ({ mean: each.mean, actual: each.actual, lo: each[lo], hi: each[hi] })),
      level,
    ) ?? 1
  const widened80 = factor(0.8, 'lo80', 'hi80')
  return {
    scope,
    horizon,
    dayOf: (moment) => dayOf(moment, run),
    recordsEnd: recordsEnd ?? (dayOf(momentOf(run), run) === dayText(horizon.today) ? null : dayText(horizon.today)),
    currency: settings.currency,
    noAmounts,
    deals,
    undated,
    closed,
    tooLittle:
      closed < NEEDED_CLOSED
        ? `A forecast of the pipeline needs at least ${NEEDED_CLOSED} closed deals that say when they were opened and closed, has ${closed}.`
        : null,
    forecast,
    backtests: tried,
    widened80,
    widened95: Math.max(widened80, factor(0.95, 'lo95', 'hi95')),
  }
}

/** Days between one backtest and the next. */
function stepOf(tried: readonly Backtest[]): number {
  const [first, second] = tried
  return first === undefined || second === undefined ? 1 : Math.max(1, second.day - first.day)
}

function amountsMissing(deals: PipelineDeals, refused: string | undefined): string | undefined {
  if (refused !== undefined) return refused
  let [won, priced] = [0, 0]
  for (let place = 0; place < deals.size; place += 1) {
    if (deals.outcome[place] !== 1) continue
    won += 1
    if (!Number.isNaN(deals.amount[place] ?? Number.NaN)) priced += 1
  }
  return won > 0 && priced === 0 ? 'No won deal says what it brought.' : undefined
}
