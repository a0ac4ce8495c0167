import { NEVER, type PipelineDeals, WON } from '../deals/pipeline-deals.ts'
import { closedDated } from './closed-dated.ts'
import { type DealsAt, isDated, outcomeAt } from './deals-at.ts'
import { type AskedForecast, forecastAt } from './forecast-at.ts'
import { type Limits, limitsOf } from './limits.ts'
import { shareOfUnknown } from './open-deals.ts'
import { wonAmounts } from './won-amounts.ts'

/** The forecast made at an earlier day, and what came. */
export interface Backtest extends Limits {
  readonly day: number
  readonly actual: number
  readonly fromOpen: number
  readonly fromOpenActual: number
  readonly closeRate: number
  readonly lastAgain: number | null
}

export interface AskedBacktests {
  readonly today: number
  readonly forecast: Omit<AskedForecast, 'ownAmounts' | 'undatedAreOpen' | 'replicates' | 'draws'>
  readonly least: number
  readonly signal: AbortSignal
}

const MOST = 12
/** With fewer whole stretches than this behind, earlier days may overlap. */
const ENOUGH = 5
/** Days of closings that must lie behind: a quarter. */
const LEAST_KNOWN = 91

/**
 * Forecasts of as many days made at earlier days, each with nothing but what was known on its day: deals opened later are
 * not there, those closed later are open, and what open deals say of their amount and stage is not looked at.
 */
export async function backtests(deals: PipelineDeals, asked: AskedBacktests): Promise<readonly Backtest[]> {
  const { days } = asked.forecast
  const first = firstDay(deals)
  const whole = Math.floor((asked.today - first) / days) - 1
  const step = whole >= ENOUGH ? days : 7
  const found: Backtest[] = []
  for (let back = 0; back < MOST; back += 1) {
    const day = asked.today - days - back * step
    if (day - first < LEAST_KNOWN) break
    const at = { deals, day }
    if (closedDated(at) < asked.least) break
    asked.signal.throwIfAborted()
    // The event loop gets its turn: the caller may want to stop.
    await new Promise((resolve) => setImmediate(resolve))
    const made = forecastAt(at, {
      ...asked.forecast,
      ownAmounts: false,
      undatedAreOpen: false,
      replicates: 40,
      draws: 800,
    })
    if (made === undefined) break
    found.push({
      day,
      ...limitsOf(made.simulated.total),
      ...outcomesOf(at, asked.forecast),
      fromOpen: made.simulated.fromOpen.mean,
      closeRate: closeRateForecast(at, asked.forecast.countWins),
    })
  }
  return found.reverse()
}

/** What came in the days after. */
function outcomesOf(
  at: DealsAt,
  { days, countWins }: { readonly days: number; readonly countWins: boolean },
): Pick<Backtest, 'actual' | 'fromOpenActual' | 'lastAgain'> {
  const { deals, day } = at
  let [actual, fromOpenActual, before, firstClosed] = [0, 0, 0, NEVER]
  for (let place = 0; place < deals.size; place += 1) {
    const closed = deals.closed[place] ?? NEVER
    if (closed < firstClosed) firstClosed = closed
    if (deals.outcome[place] !== WON || deals.member[place] !== 1) continue
    const amount = countWins ? 1 : deals.amount[place] || 0
    if (closed > day - days && closed <= day) before += amount
    // Of one without an opening date nobody can say whether it was there: it is in neither side.
    if (closed <= day || closed > day + days || (deals.opened[place] ?? NEVER) === NEVER) continue
    actual += amount
    if (isDated(at, place)) fromOpenActual += amount
  }
  return { actual, fromOpenActual, lastAgain: firstClosed <= day - days + 7 ? before : null }
}

/** Every open deal times the share won of those closed so far, at the amount that deals of its product brought. */
function closeRateForecast(at: DealsAt, countWins: boolean): number {
  const { deals } = at
  const amounts = countWins ? undefined : wonAmounts(at, Number.NEGATIVE_INFINITY)
  const unknown = shareOfUnknown(at)
  let [won, closed, open] = [0, 0, 0]
  for (let place = 0; place < deals.size; place += 1) {
    if (!isDated(at, place)) continue
    const member = deals.member[place] ?? Number.NaN
    const weight = Number.isNaN(member) ? unknown : member
    const outcome = outcomeAt(at, place)
    if (outcome === 0) open += weight * (amounts?.[deals.product[place] ?? 0]?.mean ?? 1)
    else {
      closed += weight
      if (outcome === WON) won += weight
    }
  }
  return closed > 0 ? (open * won) / closed : 0
}

/** First closing of a deal with an opening date: the day from which the records can tell of closings. */
function firstDay({ opened, closed, size }: PipelineDeals): number {
  let first = NEVER
  for (let place = 0; place < size; place += 1) {
    if ((opened[place] ?? NEVER) !== NEVER) first = Math.min(first, closed[place] ?? NEVER)
  }
  return first
}
