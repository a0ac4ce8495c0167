import type { Market } from '../../../market-data/index.ts'
import { ProblemError } from '../../../problem.ts'
import {
  bookRule,
  type CheckedRule,
  type MarketMoney,
  marketMoney,
  momentOf,
  type RuleBook,
  type Run,
} from '../../../segments/index.ts'
import { type Flow, readFlows } from '../../flows/read-flows.ts'
import { knownUntil } from '../../periods/known-until.ts'
import { listPeriods } from '../../periods/list-periods.ts'
import { type ForecastMeasure, MEASURE_FACTS, recordsOf, toCents } from '../forecast-measure.ts'
import type { KeptForecast, KeptPoint } from './kept-forecast.ts'

/** What came in the periods of a kept forecast, as far as the records tell by now. */
interface Actuals {
  readonly of: (point: KeptPoint) => number | null
  /** Why nothing can be told, in words. */
  readonly cannot: string | null
}

/** `readFlows` takes so many periods at a time. */
const AT_ONCE = 200

/**
 * By kept forecast, in their order. The rule is the one that was forecast, not what the segment asks now. One statement
 * for all that share what they were read from, their periods' length and their product.
 */
export async function readActuals(
  market: Market,
  { book, run }: { readonly book: RuleBook; readonly run: Run },
  forecasts: readonly KeptForecast[],
  signal: AbortSignal,
): Promise<readonly Actuals[]> {
  const money = forecasts.length === 0 ? undefined : await marketMoney(market, run, signal)
  const found = new Map<KeptForecast, Actuals>()
  const groups = new Map<string, Readable[]>()
  for (const kept of forecasts) {
    const readable = money === undefined ? 'nothing' : readableOf(book, money, kept)
    if (typeof readable === 'string') {
      found.set(kept, { of: () => null, cannot: readable })
      continue
    }
    const key = JSON.stringify([kept.grain, kept.product, readable.kind])
    groups.set(key, [...(groups.get(key) ?? []), readable])
  }
  for (const group of groups.values()) {
    if (money !== undefined) await readGroup(market, { book, run, money, group, found }, signal)
  }
  return forecasts.map((kept) => found.get(kept) ?? { of: () => null, cannot: null })
}

interface Readable {
  readonly kept: KeptForecast
  readonly kind: 'orders' | 'deals'
  readonly rule: CheckedRule | undefined
}

function readableOf(book: RuleBook, money: MarketMoney, kept: KeptForecast): Readable | string {
  const { currency } = book.catalog.settings
  if (kept.detail.currency !== null && kept.detail.currency !== currency) {
    return `It was made in ${kept.detail.currency}, and amounts are in ${currency} now.`
  }
  const kind = kindOf(kept.measure, money)
  if (kind === undefined) return `What came cannot be told: there is no ${MEASURE_FACTS[kept.measure].words} to read.`
  if (kept.rule === null) return { kept, kind, rule: undefined }
  const booked = bookRule(book, kept.rule)
  return 'problems' in booked
    ? `Its rule no longer holds: ${booked.problems.map(({ message }) => message).join(' ')}`
    : { kept, kind, rule: booked.rule }
}

function kindOf(measure: ForecastMeasure, money: MarketMoney): 'orders' | 'deals' | undefined {
  try {
    return recordsOf(measure, money)
  } catch (error) {
    if (error instanceof ProblemError) return undefined
    throw error
  }
}

async function readGroup(
  market: Market,
  asked: {
    readonly book: RuleBook
    readonly run: Run
    readonly money: MarketMoney
    readonly group: readonly Readable[]
    readonly found: Map<KeptForecast, Actuals>
  },
  signal: AbortSignal,
): Promise<void> {
  const { book, run, money, group, found } = asked
  const [one] = group
  if (one === undefined) return
  const { grain, product } = one.kept
  const { known } = await knownUntil(market, run, { kind: one.kind, grain }, signal)
  const first = Math.min(...group.flatMap(({ kept }) => kept.points.map(({ firstDay }) => Date.parse(firstDay))))
  const from = Math.min(first, known, momentOf(run).getTime())
  const whole = listPeriods(book.catalog.settings, grain, { from, known }).filter(({ partial }) => !partial)
  const texts = [...new Set(group.map(({ kept }) => kept.rule))]
  const scopes = texts.map((text) => group.find(({ kept }) => kept.rule === text)?.rule)
  const flows = texts.map((): Map<string, Flow> => new Map())
  for (let start = 0; start < whole.length; start += AT_ONCE) {
    const periods = whole.slice(start, start + AT_ONCE)
    const read = await readFlows(market, run, { scopes, product: product ?? undefined, periods, money }, signal)
    for (const [scope, byPeriod] of read.entries()) {
      for (const [place, { firstDay }] of periods.entries()) {
        const flow = byPeriod[place]
        if (flow !== undefined) flows[scope]?.set(firstDay, flow)
      }
    }
  }
  for (const { kept } of group) {
    const own = flows[texts.indexOf(kept.rule)]
    const { flow } = MEASURE_FACTS[kept.measure]
    found.set(kept, {
      of: ({ firstDay }) => {
        const came = own?.get(firstDay)
        return came === undefined ? null : toCents(came[flow])
      },
      cannot: null,
    })
  }
}
