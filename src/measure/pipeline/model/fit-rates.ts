import {
  ageBins,
  extraVariance,
  type ObservedExpected,
  poissonDeviance,
  spreadRates,
} from '../../../statistics/index.ts'
import { GROUPS } from '../deals/pipeline-deals.ts'
import { type DealsAt, isDated, outcomeAt } from './deals-at.ts'
import { type Exposure, type Exposures, exposures } from './exposure.ts'
import { type MonthSpan, monthSpans } from './quarter-days.ts'
import { firstDays, type RecordsBegin, recordsBegin } from './records-begin.ts'

/** Daily rates by place in the quarter and pool of ages: place × pools + pool. Without a difference the three are the same. */
export interface CauseRates {
  readonly won: Float64Array
  readonly lost: Float64Array
}

/** How quickly deals are won and lost, by age and, where it matters, by the month's place in its quarter. */
export interface Rates extends CauseRates {
  /** First age of each pool. */
  readonly starts: readonly number[]
  /** All months together, by pool. */
  readonly plain: CauseRates
  /** Whether the months of a quarter are told apart. */
  readonly byPosition: boolean
  /** Variance, from month to month, of the factor by which wins differ from what these rates expect, beyond chance. */
  readonly monthly: number
  /** What they were learned from, by group of accounts. */
  readonly pooled: PooledExposure
  readonly exposed: Exposures
  /** First day learned from. */
  readonly from: number
  readonly begin: RecordsBegin
}

/** Row = (group × 3 + place in the quarter) × pools + pool. */
export interface PooledExposure {
  readonly atRisk: Float64Array
  readonly won: Float64Array
  readonly lost: Float64Array
}

const POSITIONS = [0, 1, 2] as const
const QUARTER = 365.25 / 4
const ENOUGH_CLOSED = 500
/** A month's place in its quarter speaks against the average of all months with its own endings against this many. */
const PRIOR = 5

/** Undefined where no deal with an opening date has closed by that day. */
export function fitRates(at: DealsAt, fiscalYearStartsIn: number): Rates | undefined {
  const first = firstDays(at)
  if (first.closed > at.day) return undefined
  // Whether early closings are missing is told by the rates of the time after the first of them.
  const later = pool(exposures(at, monthSpans(first.closed, at.day, fiscalYearStartsIn), first.closed).byMonth)
  const begin = recordsBegin(at, {
    won: spreadRates(later.starts, later.won, later.ages),
    lost: spreadRates(later.starts, later.lost, later.ages),
  })
  const from = learnedFrom(at, begin.day)
  const months = monthSpans(from, at.day, fiscalYearStartsIn)
  const exposed = exposures(at, months, from)
  const { starts } = pool(exposed.byMonth)
  const pooled = poolRows(exposed.byGroup, starts)
  const plain = plainRates(pooled, starts.length)
  const cells = poolRows(exposed.byMonth, starts)
  const byPosition = positionsMatter(months, cells, starts.length)
  const rates = byPosition ? positionRates(sumRows(pooled, starts.length), starts.length) : plain
  return {
    starts,
    ...rates,
    plain: { won: plain.won.slice(0, starts.length), lost: plain.lost.slice(0, starts.length) },
    byPosition,
    monthly: extraVariance(expectedByMonth(months, cells, rates, starts.length).won),
    pooled,
    exposed,
    from,
    begin,
  }
}

/** The same rates from the groups of accounts drawn, each as often as `times` says. */
export function redrawnRates({ pooled, starts, byPosition }: Rates, times: ArrayLike<number>): CauseRates {
  const summed = sumRows(pooled, starts.length, times)
  return byPosition ? positionRates(summed, starts.length) : evenRates(summed, starts.length)
}

/**
 * Whole quarters only, where there is one: the months of a quarter differ, and a month too many would count twice. The last
 * four where 500 deals closed in them, else eight, else all: what is older may no longer hold.
 */
function learnedFrom(at: DealsAt, begin: number): number {
  const whole = Math.floor((at.day - begin + 1) / QUARTER)
  if (whole < 1) return begin
  const closedIn = (quarters: number): number => {
    const from = at.day - Math.round(quarters * QUARTER)
    let closed = 0
    for (let place = 0; place < at.deals.size; place += 1) {
      if (isDated(at, place) && outcomeAt(at, place) !== 0 && (at.deals.closed[place] ?? 0) > from) closed += 1
    }
    return closed
  }
  const quarters = [4, 8].find((count) => count <= whole && closedIn(count) >= ENOUGH_CLOSED) ?? whole
  return at.day - Math.round(quarters * QUARTER) + 1
}

/** Pools of ages from all months together. */
function pool(table: Exposure): { starts: readonly number[]; ages: number; won: Float64Array; lost: Float64Array } {
  const { ages } = table
  const [atRisk, ended] = [new Float64Array(ages), new Float64Array(ages)]
  for (let place = 0; place < table.atRisk.length; place += 1) {
    const age = place % ages
    atRisk[age] = (atRisk[age] ?? 0) + (table.atRisk[place] ?? 0)
    ended[age] = (ended[age] ?? 0) + (table.won[place] ?? 0) + (table.lost[place] ?? 0)
  }
  const starts = ageBins(atRisk, ended)
  return { starts, ages, ...plainRates(poolRows(table, starts), starts.length) }
}

/** Days at risk and endings of a table by pool instead of by day of age. */
function poolRows(table: Exposure, starts: readonly number[]): PooledExposure {
  const { ages } = table
  const [rows, pools] = [table.atRisk.length / ages, starts.length]
  const summed = (from: Float64Array): Float64Array => {
    const to = new Float64Array(rows * pools)
    for (let row = 0; row < rows; row += 1) {
      for (const [place, start] of starts.entries()) {
        let sum = 0
        for (let age = start; age < (starts[place + 1] ?? ages); age += 1) sum += from[row * ages + age] ?? 0
        to[row * pools + place] = sum
      }
    }
    return to
  }
  return { atRisk: summed(table.atRisk), won: summed(table.won), lost: summed(table.lost) }
}

/** Groups taken together, each as often as `times` says: one row for each place in the quarter. */
function sumRows(rows: PooledExposure, pools: number, times?: ArrayLike<number>): PooledExposure {
  const width = 3 * pools
  const summed = (from: Float64Array): Float64Array => {
    const to = new Float64Array(width)
    for (let group = 0; group < GROUPS; group += 1) {
      const weight = times?.[group] ?? 1
      if (weight === 0) continue
      for (let place = 0; place < width; place += 1) {
        to[place] = (to[place] ?? 0) + weight * (from[group * width + place] ?? 0)
      }
    }
    return to
  }
  return { atRisk: summed(rows.atRisk), won: summed(rows.won), lost: summed(rows.lost) }
}

/** Rates by age alone, written three times: from rows of any kind taken together. */
function plainRates(rows: PooledExposure, pools: number): CauseRates {
  const together = (from: Float64Array): Float64Array => {
    const to = new Float64Array(3 * pools)
    for (const [place, count] of from.entries()) to[place % pools] = (to[place % pools] ?? 0) + count
    return to
  }
  return evenRates({ atRisk: together(rows.atRisk), won: together(rows.won), lost: together(rows.lost) }, pools)
}

function evenRates({ atRisk, won, lost }: PooledExposure, pools: number): CauseRates {
  const rate = (events: Float64Array): Float64Array => {
    const rates = new Float64Array(3 * pools)
    for (let place = 0; place < pools; place += 1) {
      let [ended, days] = [0, 0]
      for (const position of POSITIONS) {
        ended += events[position * pools + place] ?? 0
        days += atRisk[position * pools + place] ?? 0
      }
      for (const position of POSITIONS) rates[position * pools + place] = days > 0 ? ended / days : 0
    }
    return rates
  }
  return { won: rate(won), lost: rate(lost) }
}

/**
 * Rates by age and place in the quarter. Each is drawn towards the rate of its age times what all ages together say of its
 * place, as if that spoke with `PRIOR` endings.
 */
function positionRates(rows: PooledExposure, pools: number): CauseRates {
  const plain = evenRates(rows, pools)
  const rate = (cause: 'won' | 'lost'): Float64Array => {
    const rates = new Float64Array(3 * pools)
    for (const position of POSITIONS) {
      let [observed, expected] = [0, 0]
      for (let place = position * pools; place < (position + 1) * pools; place += 1) {
        observed += rows[cause][place] ?? 0
        expected += (rows.atRisk[place] ?? 0) * (plain[cause][place] ?? 0)
      }
      const factor = expected > 0 ? observed / expected : 1
      for (let place = position * pools; place < (position + 1) * pools; place += 1) {
        const prior = (plain[cause][place] ?? 0) * factor
        const days = rows.atRisk[place] ?? 0
        rates[place] = prior > 0 ? Math.min(1, ((rows[cause][place] ?? 0) + PRIOR) / (days + PRIOR / prior)) : 0
      }
    }
    return rates
  }
  return { won: rate('won'), lost: rate('lost') }
}

/** Whether the place in the quarter, learned from the other quarters, foretells when and at which age the deals of one end. */
function positionsMatter(months: readonly MonthSpan[], cells: PooledExposure, pools: number): boolean {
  const plain = plainRates(cells, pools)
  const quarterOf = ({ number, position }: MonthSpan): number => number - position
  const seen = POSITIONS.map((position) => {
    const own = months.filter(
      (month, row) => month.position === position && endingsExpected(cells, plain, row, pools) >= 5,
    )
    return new Set(own.map(quarterOf)).size
  })
  if (seen.some((count) => count < 2)) return false
  let [without, having] = [0, 0]
  for (const quarter of new Set(months.map(quarterOf))) {
    const others = learnedRows(months, cells, pools, (month) => quarterOf(month) !== quarter)
    const [even, apart] = [evenRates(others, pools), positionRates(others, pools)]
    for (const cause of ['won', 'lost'] as const) {
      const counts = (rates: CauseRates): readonly ObservedExpected[] =>
        levelled(
          months.flatMap((month, row) => {
            if (quarterOf(month) !== quarter) return []
            return Array.from({ length: pools }, (_, place) => ({
              observed: cells[cause][row * pools + place] ?? 0,
              expected:
                (cells.atRisk[row * pools + place] ?? 0) * (rates[cause][month.position * pools + place] ?? 0) + 1e-3,
            }))
          }),
        )
      without += poissonDeviance(counts(even))
      having += poissonDeviance(counts(apart))
    }
  }
  return having < 0.95 * without
}

/** Endings that a month would have if all months were alike: none of its own may have come because of its place. */
function endingsExpected({ atRisk }: PooledExposure, { won, lost }: CauseRates, row: number, pools: number): number {
  let expected = 0
  for (let place = 0; place < pools; place += 1) {
    expected += (atRisk[row * pools + place] ?? 0) * ((won[place] ?? 0) + (lost[place] ?? 0))
  }
  return expected
}

/** Months that are kept, taken together by their place in the quarter. */
function learnedRows(
  months: readonly MonthSpan[],
  cells: PooledExposure,
  pools: number,
  keep: (month: MonthSpan) => boolean,
): PooledExposure {
  const summed = (from: Float64Array): Float64Array => {
    const to = new Float64Array(3 * pools)
    for (const [row, month] of months.entries()) {
      if (!keep(month)) continue
      for (let place = 0; place < pools; place += 1) {
        const into = month.position * pools + place
        to[into] = (to[into] ?? 0) + (from[row * pools + place] ?? 0)
      }
    }
    return to
  }
  return { atRisk: summed(cells.atRisk), won: summed(cells.won), lost: summed(cells.lost) }
}

/** A quarter's own level is not at stake, only how it is spread over its months and ages. */
function levelled(counts: readonly ObservedExpected[]): readonly ObservedExpected[] {
  const observed = counts.reduce((sum, each) => sum + each.observed, 0)
  const expected = counts.reduce((sum, each) => sum + each.expected, 0)
  return counts.map((each) => ({ ...each, expected: (each.expected * observed) / expected }))
}

function expectedByMonth(
  months: readonly MonthSpan[],
  cells: PooledExposure,
  rates: CauseRates,
  pools: number,
): { readonly won: readonly ObservedExpected[] } {
  const won = months.map(({ position }, row) => {
    let [observed, expected] = [0, 0]
    for (let place = 0; place < pools; place += 1) {
      observed += cells.won[row * pools + place] ?? 0
      expected += (cells.atRisk[row * pools + place] ?? 0) * (rates.won[position * pools + place] ?? 0)
    }
    return { observed, expected }
  })
  return { won }
}
