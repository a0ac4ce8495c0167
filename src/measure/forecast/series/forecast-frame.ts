import type { Market } from '../../../market-data/index.ts'
import { refuse } from '../../../problem.ts'
import {
  dayOf,
  type MarketMoney,
  marketMoney,
  momentOf,
  openRuleBook,
  type RuleBook,
  type Run,
  readAsOf,
  runOf,
} from '../../../segments/index.ts'
import { knownUntil } from '../../periods/known-until.ts'
import { listPeriods } from '../../periods/list-periods.ts'
import type { Period } from '../../periods/period.ts'
import { type ForecastMeasure, MEASURE_FACTS, recordsOf } from '../forecast-measure.ts'
import { learnsFrom } from './learns-from.ts'

export interface AskedForecast {
  readonly measure: ForecastMeasure
  readonly months?: number | undefined
  readonly weeks?: number | undefined
  readonly product?: string | undefined
  readonly asOf?: string | undefined
}

/** What a forecast is made from and for: the same for everything that is forecast together. */
export interface ForecastFrame {
  readonly book: RuleBook
  readonly run: Run
  readonly money: MarketMoney
  readonly measure: ForecastMeasure
  readonly product: string | undefined
  readonly grain: 'month' | 'week'
  readonly basis: 'orders' | 'deals'
  /** The day of the run, and the last one that the records tell of. */
  readonly asOf: string
  readonly knownUntil: string
  readonly recordsEnd: string | null
  /** Whole periods that can teach something, oldest first. */
  readonly whole: readonly Period[]
  /** The one that is going on. */
  readonly running: Period | undefined
  /** The ones that are forecast: the one that is going on, or the next, and those after it. */
  readonly ahead: readonly Period[]
  readonly notes: readonly string[]
}

/** A forecast learns from at most so many periods: 17 years, or four. */
const LONGEST = { month: 204, week: 208 } as const

/** Three or four statements. */
export async function openFrame(market: Market, asked: AskedForecast, signal: AbortSignal): Promise<ForecastFrame> {
  const { measure, product } = asked
  const grain = asked.weeks === undefined ? 'month' : 'week'
  if (asked.weeks !== undefined && asked.months !== undefined) {
    refuse('months_and_weeks', 'A forecast goes by months or by weeks, not by both.', { at: { field: 'weeks' } })
  }
  const horizon = asked.weeks ?? asked.months ?? 3
  const book = await openRuleBook(market)
  const run = runOf(market, book, readAsOf(asked.asOf, book.catalog))
  const today = dayOf(market.clock(), run)
  if (asked.asOf !== undefined && asked.asOf > today) {
    refuse('as_of_in_the_future', `${asked.asOf} is not yet: nothing is known of it.`, {
      at: { field: 'asOf', value: asked.asOf },
      hint: 'Leave it out to start from all that is known; --months says how far to look ahead.',
    })
  }
  const money = await marketMoney(market, run, signal)
  const basis = recordsOf(measure, money)
  const { known, first, recordsEnd, pauseDays } = await knownUntil(market, run, { kind: basis, grain }, signal)
  if (first === null) nothingYet(measure, dayOf(momentOf(run), run))
  const { settings } = book.catalog
  const periods = listPeriods(settings, grain, { from: first, known, further: horizon })
  const { from, note } = await learnsFrom(market, run, { measure, product, money, first, pauseDays, grain }, signal)
  // A period that began before the records did is not whole.
  const usable = periods.filter((period) => !period.partial && period.from >= from)
  const whole = usable.slice(-LONGEST[grain])
  const ahead = periods.filter(({ partial }) => partial).slice(0, horizon)
  const going = ahead[0]
  const cut =
    usable.length > whole.length
      ? [`Learned from the last ${whole.length} whole ${grain}s of ${usable.length}: what is older tells little.`]
      : []
  return {
    book,
    run,
    money,
    measure,
    product,
    grain,
    basis,
    asOf: dayOf(momentOf(run), run),
    knownUntil: dayOf(new Date(known), run),
    recordsEnd,
    whole,
    running: going !== undefined && going.from <= known ? going : undefined,
    ahead,
    notes: [...(note === null ? [] : [note]), ...cut],
  }
}

/** Refuses where there is nothing at all to learn from. That nobody new came is something, once it can be told. */
export function mustHaveSomething(
  { measure, grain, whole, knownUntil: until, notes }: ForecastFrame,
  said: number,
  /** ` of mid-market`; of everything nothing. */
  whose = '',
): void {
  if (whole.length > 0 && (said > 0 || measure === 'newCustomers')) return
  if (whole.length === 0 && (said > 0 || measure === 'newCustomers')) {
    const { words } = MEASURE_FACTS[measure]
    const why = [`The ${words}${whose} cannot be forecast yet: there is no whole ${grain} to learn from.`, ...notes]
    refuse('nothing_to_forecast', why.join(' '), { at: { field: 'measure', value: measure } })
  }
  nothingYet(measure, until, whose)
}

function nothingYet(measure: ForecastMeasure, until: string, whose = ''): never {
  const { words, unit } = MEASURE_FACTS[measure]
  refuse(
    'nothing_to_forecast',
    `No ${words}${whose} ${unit === null ? 'is' : 'are'} on record until ${until}, so nothing can be forecast.`,
    { at: { field: 'measure', value: measure } },
  )
}
