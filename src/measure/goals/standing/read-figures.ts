import type { Market } from '../../../market-data/index.ts'
import { momentOf } from '../../../segments/index.ts'
import { clusteredInterval } from '../../../statistics/index.ts'
import { type Flow, readFlows } from '../../flows/read-flows.ts'
import type { Period } from '../../periods/period.ts'
import { readDeals } from '../../trends/deals/read-deals.ts'
import { readStock } from '../../trends/stock/read-stock.ts'
import { GOAL_FACTS, type GoalMeasure } from '../goal-measure.ts'
import { type GoalPeriod, goalPeriodAt, MONTHS_OF } from '../goal-period.ts'
import type { AskedGoal, GoalFrame } from './goal-frame.ts'

/** What the records say of a goal's figure. */
export interface GoalFigure {
  readonly actual: number
  /** How many it rests on; of money also how many purchases do not say it. */
  readonly n: number
  readonly silent: number
  /** Of a stock: what there was when the period began. */
  readonly start: number | null
  readonly newCustomers: number
  /** Of a rate: its 95% interval. */
  readonly interval: { readonly lo: number; readonly hi: number } | null
}

const GRAINS = ['month', 'quarter', 'year'] as const
/** Periods that one statement can tell apart. */
const AT_ONCE = 200
const SAID: Readonly<Partial<Record<GoalMeasure, keyof Flow>>> = { revenue: 'priced', profit: 'profited' }

/**
 * By goal. What came in of all goals by months, quarters and years in at most three statements (more where they lie more than
 * 200 periods apart), and one more for each goal of customers, accounts or a rate. A rate of no deals has no figure.
 */
export async function readFigures(
  market: Market,
  frame: GoalFrame,
  goals: readonly AskedGoal[],
  signal: AbortSignal,
): Promise<ReadonlyMap<number, GoalFigure>> {
  const found = new Map<number, GoalFigure>()
  for (const grain of GRAINS) {
    const some = goals.filter(({ period }) => period.grain === grain)
    const flows = await flowsOf(market, frame, some, grain, signal)
    for (const [asked, flow] of flows) found.set(asked.goal.id, figureOf(asked, flow))
  }
  const stocks = goals.filter(({ measure }) => GOAL_FACTS[measure].how === 'stock')
  for (const asked of stocks) {
    const flow = found.get(asked.goal.id)
    const stock = await stockOf(market, frame, asked, signal)
    found.set(asked.goal.id, { ...stock, silent: 0, newCustomers: flow?.newCustomers ?? 0, interval: null })
  }
  for (const asked of goals.filter(({ measure }) => measure === 'closeRate')) {
    const rate = await closeRateOf(market, frame, asked, signal)
    if (rate === undefined) found.delete(asked.goal.id)
    else found.set(asked.goal.id, { ...rate, newCustomers: found.get(asked.goal.id)?.newCustomers ?? 0 })
  }
  return found
}

function figureOf({ measure }: AskedGoal, flow: Flow): GoalFigure {
  const { newCustomers, purchases } = flow
  if (measure === 'customers' || measure === 'accounts' || measure === 'closeRate') {
    return { actual: 0, n: 0, silent: 0, start: null, newCustomers, interval: null }
  }
  const actual = GOAL_FACTS[measure].unit === 'money' ? Math.round(flow[measure] * 100) / 100 : flow[measure]
  const said = SAID[measure]
  const n = said === undefined ? actual : flow[said]
  return { actual, n, silent: said === undefined ? 0 : purchases - n, start: null, newCustomers, interval: null }
}

async function flowsOf(
  market: Market,
  frame: GoalFrame,
  goals: readonly AskedGoal[],
  grain: GoalPeriod['grain'],
  signal: AbortSignal,
): Promise<readonly (readonly [AskedGoal, Flow])[]> {
  const { run, money, book } = frame
  const segments = [...new Set(goals.map(({ goal }) => goal.segmentId))]
  const scopes = segments.map((id) => goals.find(({ goal }) => goal.segmentId === id)?.rule)
  const found: (readonly [AskedGoal, Flow])[] = []
  for (const run200 of inRuns(goals, MONTHS_OF[grain])) {
    const months = run200.map(({ period }) => period.firstMonth)
    const [first, last] = [Math.min(...months), Math.max(...months)]
    const places = Array.from({ length: (last - first) / MONTHS_OF[grain] + 1 }, (_, place) => place)
    const periods = places.map((place) =>
      asPeriod(goalPeriodAt(first + place * MONTHS_OF[grain], grain, book.catalog.settings)),
    )
    const flows = await readFlows(market, run, { scopes, periods, money }, signal)
    for (const asked of run200) {
      const place = (asked.period.firstMonth - first) / MONTHS_OF[grain]
      const flow = flows[segments.indexOf(asked.goal.segmentId)]?.[place]
      if (flow === undefined) throw new Error('a goal without its period')
      found.push([asked, flow])
    }
  }
  return found
}

/** Goals in the order of time, in as few runs as can be read at once. */
function inRuns(goals: readonly AskedGoal[], months: number): readonly (readonly AskedGoal[])[] {
  const runs: AskedGoal[][] = []
  for (const asked of goals.toSorted((one, other) => one.period.firstMonth - other.period.firstMonth)) {
    const first = runs.at(-1)?.[0]
    if (first === undefined || (asked.period.firstMonth - first.period.firstMonth) / months >= AT_ONCE)
      runs.push([asked])
    else runs.at(-1)?.push(asked)
  }
  return runs
}

/** Statements ask of a period where it begins and ends: how long it is, is all one to them. */
function asPeriod({ key, firstDay, lastDay, from, until }: GoalPeriod): Period {
  return { key, grain: 'month', firstDay, lastDay, from, until, partial: false }
}

/** What there was when the period began, and at its end, or now where it goes on. */
async function stockOf(
  market: Market,
  { run, money }: GoalFrame,
  { rule, period, records, measure }: AskedGoal,
  signal: AbortSignal,
): Promise<{ readonly actual: number; readonly n: number; readonly start: number | null }> {
  const end = Math.min(period.until - 1, momentOf(run).getTime())
  const start = Math.min(period.from - 1, end - 1)
  // The first is asked for its own sake only: each is compared with the one before.
  const ends = [start - 1, start, end]
  const bought = ends.map((each) => Math.min(each, records.known))
  const stock = await readStock(market, run, { rule, ends, bought, source: money.source, product: undefined }, signal)
  const [before, now] = stock.map((each) => (measure === 'customers' ? each.customers : each.accounts))
  return { actual: now ?? 0, n: now ?? 0, start: before ?? null }
}

/** Won ÷ closed, with the interval of accounts that have several deals; undefined where none was closed. */
async function closeRateOf(
  market: Market,
  { run, money }: GoalFrame,
  { rule, period }: AskedGoal,
  signal: AbortSignal,
): Promise<Omit<GoalFigure, 'newCustomers'> | undefined> {
  const everything = { words: '', segment: null, persona: undefined, product: undefined, channel: undefined }
  const scope = { ...everything, rule, companies: rule }
  const asked = { scope, periods: [asPeriod(period)], money, horizon: null }
  const closed = (await readDeals(market, run, asked, signal))[0]?.closed
  const limits = closed === undefined ? undefined : clusteredInterval(closed)
  if (closed === undefined || limits === undefined) return undefined
  const { low: lo, high: hi } = limits
  return { actual: closed.hits / closed.size, n: closed.size, silent: 0, start: null, interval: { lo, hi } }
}
