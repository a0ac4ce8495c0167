import { GROUPS, LOST, NEVER, WON } from '../deals/pipeline-deals.ts'
import { type DealsAt, isDated, outcomeAt } from './deals-at.ts'
import type { MonthSpan } from './quarter-days.ts'

/** Ages beyond this many days are not told apart: four years. */
export const OLDEST = 1461

/**
 * Deal-days and endings by age in days, each a table of `rows` × `ages`. A deal is at risk on the days from its opening (or
 * from the first day that the records tell of) to its closing, or to the day it is seen at.
 */
export interface Exposure {
  readonly ages: number
  readonly atRisk: Float64Array
  readonly won: Float64Array
  readonly lost: Float64Array
}

/** By month of the calendar (row = place in `months`), and by group of accounts and position in the quarter (row = group × 3 + position). */
export interface Exposures {
  readonly byMonth: Exposure
  readonly byGroup: Exposure
  readonly closed: number
  readonly won: number
}

/** Linear in the deals, times the months that each is open. */
export function exposures(at: DealsAt, months: readonly MonthSpan[], from: number): Exposures {
  const { deals, day } = at
  let ages = 1
  for (let place = 0; place < deals.size; place += 1) {
    const opened = deals.opened[place] ?? NEVER
    if (opened <= day)
      ages = Math.max(ages, Math.min(OLDEST, Math.min(day, deals.closed[place] ?? NEVER) - opened) + 1)
  }
  const byMonth = emptyExposure(months.length, ages)
  const byGroup = emptyExposure(GROUPS * 3, ages)
  let [closedDeals, wonDeals] = [0, 0]
  const monthOf = monthLookup(months)
  for (let place = 0; place < deals.size; place += 1) {
    if (!isDated(at, place)) continue
    const opened = deals.opened[place] ?? NEVER
    const outcome = outcomeAt(at, place)
    const last = outcome === 0 ? day : (deals.closed[place] ?? day)
    const begins = Math.max(opened, from)
    if (last < begins) continue
    const group = (deals.group[place] ?? 0) * 3
    for (let start = begins, month = monthOf(begins); start <= last; month += 1) {
      const span = months[month]
      if (span === undefined) break
      const until = Math.min(last + 1, span.until)
      const [young, old] = [start - opened, until - opened]
      if (young < ages) {
        const rows = [month, group + span.position] as const
        add(byMonth.atRisk, rows[0] * ages, young, old, ages)
        add(byGroup.atRisk, rows[1] * ages, young, old, ages)
        if (outcome !== 0 && until === last + 1 && last - opened < ages) {
          const [inMonth, inGroup] = outcome === WON ? [byMonth.won, byGroup.won] : [byMonth.lost, byGroup.lost]
          const age = last - opened
          inMonth[rows[0] * ages + age] = (inMonth[rows[0] * ages + age] ?? 0) + 1
          inGroup[rows[1] * ages + age] = (inGroup[rows[1] * ages + age] ?? 0) + 1
          closedDeals += 1
          if (outcome !== LOST) wonDeals += 1
        }
      }
      start = until
    }
  }
  for (const table of [byMonth, byGroup]) runUp(table.atRisk, ages)
  return { byMonth, byGroup, closed: closedDeals, won: wonDeals }
}

function emptyExposure(rows: number, ages: number): Exposure {
  const table = (): Float64Array => new Float64Array(rows * ages)
  return { ages, atRisk: table(), won: table(), lost: table() }
}

/** One more at risk at ages `young` to `old` − 1, as a step up and a step down: `runUp` makes counts of them. */
function add(table: Float64Array, row: number, young: number, old: number, ages: number): void {
  table[row + young] = (table[row + young] ?? 0) + 1
  if (old < ages) table[row + old] = (table[row + old] ?? 0) - 1
}

function runUp(table: Float64Array, ages: number): void {
  for (let row = 0; row < table.length; row += ages) {
    for (let age = 1; age < ages; age += 1) table[row + age] = (table[row + age] ?? 0) + (table[row + age - 1] ?? 0)
  }
}

/** The place of the month that holds a day. */
function monthLookup(months: readonly MonthSpan[]): (day: number) => number {
  const first = months[0]?.from ?? 0
  const places = new Uint16Array(Math.max(0, (months.at(-1)?.until ?? first) - first))
  for (const [place, month] of months.entries()) places.fill(place, month.from - first, month.until - first)
  return (day) => places[day - first] ?? 0
}
