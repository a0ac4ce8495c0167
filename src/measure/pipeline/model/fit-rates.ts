import {
  ageBins,
  extraVariance,
  type ObservedExpected,
  poissonDeviance,
  shrunkRatios,
  spreadRates,
} from '../../../statistics/index.ts'
import { GROUPS } from '../deals/pipeline-deals.ts'
import { type DealsAt, isDated, outcomeAt } from './deals-at.ts'
import { type Exposure, type Exposures, exposures } from './exposure.ts'
import { type MonthSpan, monthSpans } from './quarter-days.ts'
import { firstDays, type RecordsBegin, recordsBegin } from './records-begin.ts'

/** How quickly deals are won and lost, by age and by the month's place in its quarter. */
export interface Rates {
  /** First age of each pool. */
  readonly starts: readonly number[]
  /** A day, by pool. */
  readonly won: Float64Array
  readonly lost: Float64Array
  /** Factors of the first, second and last month of a quarter. */
  readonly wonIn: readonly [number, number, number]
  readonly lostIn: readonly [number, number, number]
  /** Variance, from month to month, of the factor by which wins differ from what these rates expect, beyond chance. */
  readonly monthly: number
  /** What they were learned from: pools by group of accounts, months taken together, each month's weight put in. */
  readonly pooled: PooledExposure
  readonly exposed: Exposures
  /** First day learned from. */
  readonly from: number
  readonly begin: RecordsBegin
}

/** Row = group × pools + pool. `atRiskWon` counts a day as many times as its month makes wins likely. */
export interface PooledExposure {
  readonly atRiskWon: Float64Array
  readonly atRiskLost: Float64Array
  readonly won: Float64Array
  readonly lost: Float64Array
}

const EVEN: readonly [number, number, number] = [1, 1, 1]
const ENOUGH_CLOSED = 500

/** Undefined where no deal with an opening date has closed by that day. */
export function fitRates(at: DealsAt, fiscalYearStartsIn: number): Rates | undefined {
  const first = firstDays(at)
  if (first.closed > at.day) return undefined
  // Whether early closings are missing is told by the rates of the time after the first of them.
  const later = plainRates(at, first.closed, fiscalYearStartsIn)
  const begin = recordsBegin(at, later)
  const from = Math.max(begin.day, recentFrom(at))
  const months = monthSpans(from, at.day, fiscalYearStartsIn)
  const exposed = exposures(at, months, from)
  const { starts, won, lost } = pool(exposed.byMonth)
  const daily = [
    spreadRates(starts, won, exposed.byMonth.ages),
    spreadRates(starts, lost, exposed.byMonth.ages),
  ] as const
  const wins = expectedByMonth(exposed.byMonth, months.length, daily[0], 'won')
  const losses = expectedByMonth(exposed.byMonth, months.length, daily[1], 'lost')
  const wonIn = quarterFactors(months, wins)
  const lostIn = quarterFactors(months, losses)
  const pooled = poolGroups(exposed.byGroup, starts, wonIn, lostIn)
  const monthly = extraVariance(
    wins.map(({ observed, expected }, place) => ({
      observed,
      expected: expected * wonIn[months[place]?.position ?? 0],
    })),
  )
  const rate = (events: Float64Array, atRisk: Float64Array): Float64Array => ratesOf(events, atRisk, starts.length)
  return {
    starts,
    won: rate(pooled.won, pooled.atRiskWon),
    lost: rate(pooled.lost, pooled.atRiskLost),
    wonIn,
    lostIn,
    monthly,
    pooled,
    exposed,
    from,
    begin,
  }
}

/** Rates by pool from the groups drawn, each as often as `times` says; without it each once. */
export function ratesOf(
  events: Float64Array,
  atRisk: Float64Array,
  pools: number,
  times?: ArrayLike<number>,
): Float64Array {
  const [ended, days] = [new Float64Array(pools), new Float64Array(pools)]
  for (let group = 0; group < GROUPS; group += 1) {
    const weight = times?.[group] ?? 1
    if (weight === 0) continue
    for (let place = 0; place < pools; place += 1) {
      ended[place] = (ended[place] ?? 0) + weight * (events[group * pools + place] ?? 0)
      days[place] = (days[place] ?? 0) + weight * (atRisk[group * pools + place] ?? 0)
    }
  }
  return ended.map((count, place) => ((days[place] ?? 0) > 0 ? Math.min(1, count / (days[place] ?? 1)) : 0))
}

/** The last year where 500 deals closed in it, else two years, else everything: what is older may no longer hold. */
function recentFrom(at: DealsAt): number {
  const closed = [0, 0]
  for (let place = 0; place < at.deals.size; place += 1) {
    if (!isDated(at, place) || outcomeAt(at, place) === 0) continue
    const ago = at.day - (at.deals.closed[place] ?? at.day)
    if (ago < 365) closed[0] = (closed[0] ?? 0) + 1
    if (ago < 730) closed[1] = (closed[1] ?? 0) + 1
  }
  if ((closed[0] ?? 0) >= ENOUGH_CLOSED) return at.day - 364
  return (closed[1] ?? 0) >= ENOUGH_CLOSED ? at.day - 729 : Number.NEGATIVE_INFINITY
}

function plainRates(
  at: DealsAt,
  from: number,
  fiscalYearStartsIn: number,
): { won: Float64Array; lost: Float64Array } {
  const { byMonth } = exposures(at, monthSpans(from, at.day, fiscalYearStartsIn), from)
  const { starts, won, lost } = pool(byMonth)
  return { won: spreadRates(starts, won, byMonth.ages), lost: spreadRates(starts, lost, byMonth.ages) }
}

/** All months together, by pool of ages. */
function pool(table: Exposure): { starts: readonly number[]; won: Float64Array; lost: Float64Array } {
  const { ages } = table
  const [atRisk, won, lost] = [new Float64Array(ages), new Float64Array(ages), new Float64Array(ages)]
  for (let place = 0; place < table.atRisk.length; place += 1) {
    const age = place % ages
    atRisk[age] = (atRisk[age] ?? 0) + (table.atRisk[place] ?? 0)
    won[age] = (won[age] ?? 0) + (table.won[place] ?? 0)
    lost[age] = (lost[age] ?? 0) + (table.lost[place] ?? 0)
  }
  const starts = ageBins(
    atRisk,
    won.map((count, age) => count + (lost[age] ?? 0)),
  )
  const rate = (events: Float64Array): Float64Array => {
    const rates = new Float64Array(starts.length)
    for (const [place, start] of starts.entries()) {
      let [ended, days] = [0, 0]
      for (let age = start; age < (starts[place + 1] ?? ages); age += 1) {
        ended += events[age] ?? 0
        days += atRisk[age] ?? 0
      }
      rates[place] = days > 0 ? ended / days : 0
    }
    return rates
  }
  return { starts, won: rate(won), lost: rate(lost) }
}

function expectedByMonth(
  table: Exposure,
  months: number,
  daily: Float64Array,
  cause: 'won' | 'lost',
): readonly ObservedExpected[] {
  return Array.from({ length: months }, (_, month) => {
    let [observed, expected] = [0, 0]
    for (let age = 0; age < table.ages; age += 1) {
      const place = month * table.ages + age
      observed += table[cause][place] ?? 0
      expected += (table.atRisk[place] ?? 0) * (daily[age] ?? 0)
    }
    return { observed, expected }
  })
}

/**
 * How much likelier an end is in the first, second and last month of a quarter, shrunk. Only where each of them was seen at
 * least twice, and where the factors learned from the other quarters foretell a quarter's months better than none.
 */
function quarterFactors(
  months: readonly MonthSpan[],
  counts: readonly ObservedExpected[],
): readonly [number, number, number] {
  const seen = [0, 0, 0]
  for (const [place, month] of months.entries()) {
    if ((counts[place]?.expected ?? 0) >= 5) seen[month.position] = (seen[month.position] ?? 0) + 1
  }
  if (seen.some((count) => count < 2)) return EVEN
  const factors = (places: readonly number[]): readonly number[] => {
    const groups = [0, 1, 2].map((position) => {
      const own = places.filter((place) => months[place]?.position === position)
      const sum = (name: keyof ObservedExpected): number =>
        own.reduce((total, place) => total + (counts[place]?.[name] ?? 0), 0)
      return { observed: sum('observed'), expected: sum('expected') }
    })
    return shrunkRatios(groups)
  }
  const all = [...months.keys()]
  const quarters = [...new Set(months.map(({ number, position }) => number - position))]
  let [without, having] = [0, 0]
  for (const quarter of quarters) {
    const own = all.filter((place) => (months[place]?.number ?? 0) - (months[place]?.position ?? 0) === quarter)
    const others = all.filter((place) => !own.includes(place))
    const learned = factors(others)
    // The quarter's own level is not at stake, only how it is spread over its months.
    without += poissonDeviance(
      levelled(
        own.map((place) => ({ observed: counts[place]?.observed ?? 0, expected: counts[place]?.expected ?? 0 })),
      ),
    )
    having += poissonDeviance(
      levelled(
        own.map((place) => ({
          observed: counts[place]?.observed ?? 0,
          expected: (counts[place]?.expected ?? 0) * (learned[months[place]?.position ?? 0] ?? 1),
        })),
      ),
    )
  }
  if (!(having < 0.9 * without)) return EVEN
  const [first = 1, second = 1, last = 1] = factors(all)
  return [first, second, last]
}

function levelled(counts: readonly ObservedExpected[]): readonly ObservedExpected[] {
  const observed = counts.reduce((sum, each) => sum + each.observed, 0)
  const expected = counts.reduce((sum, each) => sum + each.expected, 0)
  return expected > 0 ? counts.map((each) => ({ ...each, expected: (each.expected * observed) / expected })) : []
}

function poolGroups(
  table: Exposure,
  starts: readonly number[],
  wonIn: readonly [number, number, number],
  lostIn: readonly [number, number, number],
): PooledExposure {
  const pools = starts.length
  const empty = (): Float64Array => new Float64Array(GROUPS * pools)
  const pooled = { atRiskWon: empty(), atRiskLost: empty(), won: empty(), lost: empty() }
  for (let row = 0; row < GROUPS * 3; row += 1) {
    const [group, position] = [Math.floor(row / 3), (row % 3) as 0 | 1 | 2]
    for (const [place, start] of starts.entries()) {
      const until = starts[place + 1] ?? table.ages
      const to = group * pools + place
      for (let age = start; age < until; age += 1) {
        const from = row * table.ages + age
        pooled.atRiskWon[to] = (pooled.atRiskWon[to] ?? 0) + (table.atRisk[from] ?? 0) * wonIn[position]
        pooled.atRiskLost[to] = (pooled.atRiskLost[to] ?? 0) + (table.atRisk[from] ?? 0) * lostIn[position]
        pooled.won[to] = (pooled.won[to] ?? 0) + (table.won[from] ?? 0)
        pooled.lost[to] = (pooled.lost[to] ?? 0) + (table.lost[from] ?? 0)
      }
    }
  }
  return pooled
}
