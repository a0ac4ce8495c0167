import { type ClusterSums, ratioInterval, wilsonInterval } from '../../statistics/index.ts'
import { customerSince } from '../periods/customer-since.ts'
import type { CohortPeriod } from './cohort-periods.ts'
import type { Cohort, CohortFigures } from './cohorts-schema.ts'
import type { CohortCount } from './read-cohorts.ts'

interface AskedTable {
  readonly periods: readonly CohortPeriod[]
  /** The last instant that the records know of, and the first purchase in them, in milliseconds. */
  readonly known: number
  readonly first: number | null
  /** False: revenue cannot be told. */
  readonly money: boolean
}

/** What one cohort, or several together, did so many periods after. */
interface Sums {
  readonly customers: number
  readonly again: number
  readonly still: number
  readonly revenue: ClusterSums
}

/** Figures of each cohort with anybody in it, or of whom it cannot be told, oldest first; and of all of them together. */
export function cohortTable(
  counts: readonly CohortCount[],
  asked: AskedTable,
): { readonly cohorts: readonly Cohort[]; readonly whole: readonly CohortFigures[] } {
  const { periods, known, first } = asked
  const cohorts: Cohort[] = []
  const pooled: Sums[][] = []
  const definitions: boolean[][] = []
  for (const [place, period] of periods.entries()) {
    const own = counts.filter(({ cohort }) => cohort === place)
    const begun = own.find((count) => count.place === place)
    if (begun === undefined) continue
    const beforeRecords = first !== null && period.from <= first && first < period.until
    const sums = sumsOf(own, place, periods.length)
    const byDefinition = periods.slice(place).map((later) => customerSince(later, known) <= period.from)
    cohorts.push({
      key: period.key,
      firstDay: period.firstDay,
      lastDay: period.lastDay,
      partial: period.partial,
      beforeRecords,
      customers: begun.bought,
      recordedLater: begun.late,
      untold: begun.untold,
      revenue: asked.money ? begun.revenue : null,
      kept: sums.map((sum, after) => {
        const later = periods[place + after]
        if (later === undefined) throw new Error('a period after the last one')
        return {
          ...figuresOf(sum, after, byDefinition[after] === true, asked.money),
          key: later.key,
          partial: later.partial,
          revenue: asked.money ? sum.revenue.hits : null,
        }
      }),
    })
    if (beforeRecords) continue
    for (const [after, sum] of sums.entries()) {
      if (periods[place + after]?.partial !== false) continue
      pooled[after] = [...(pooled[after] ?? []), sum]
      definitions[after] = [...(definitions[after] ?? []), byDefinition[after] === true]
    }
  }
  const whole = pooled.map((sums, after) => ({
    ...figuresOf(sums.reduce(together), after, (definitions[after] ?? []).every(Boolean), asked.money),
    cohorts: sums.length,
  }))
  return { cohorts, whole }
}

/** By periods after the first purchase, from 0. */
function sumsOf(own: readonly CohortCount[], cohort: number, periods: number): readonly Sums[] {
  const at = new Map(own.map((count) => [count.place, count]))
  const begun = at.get(cohort)
  const customers = begun?.bought ?? 0
  let still = 0
  return Array.from({ length: periods - cohort }, (_, after) => {
    const count = at.get(cohort + after)
    still += (count?.bought ?? 0) - (count?.stopped ?? 0)
    return {
      customers,
      again: count?.bought ?? 0,
      still,
      revenue: {
        clusters: customers,
        hits: count?.revenue ?? 0,
        size: begun?.revenue ?? 0,
        hitsSquared: count?.revenueSquared ?? 0,
        sizeSquared: begun?.revenueSquared ?? 0,
        hitsTimesSize: count?.revenueTimesFirst ?? 0,
      },
    }
  })
}

function together(one: Sums, other: Sums): Sums {
  const sum = (name: keyof ClusterSums): number => one.revenue[name] + other.revenue[name]
  return {
    customers: one.customers + other.customers,
    again: one.again + other.again,
    still: one.still + other.still,
    revenue: {
      clusters: sum('clusters'),
      hits: sum('hits'),
      size: sum('size'),
      hitsSquared: sum('hitsSquared'),
      sizeSquared: sum('sizeSquared'),
      hitsTimesSize: sum('hitsTimesSize'),
    },
  }
}

function figuresOf(sum: Sums, after: number, byDefinition: boolean, money: boolean): Omit<CohortFigures, 'cohorts'> {
  const { customers, revenue } = sum
  const share = (count: number, certain: boolean): CohortFigures['again'] => {
    if (customers === 0) return null
    const value = count / customers
    const { low, high } = certain ? { low: value, high: value } : wilsonInterval(value, customers)
    return { value, n: customers, count, lo: low, hi: high }
  }
  const limits = after === 0 ? { low: 1, high: 1 } : ratioInterval(revenue)
  const kept = money && customers > 0 && revenue.size > 0
  return {
    after,
    again: share(sum.again, after === 0),
    customer: share(sum.still, byDefinition),
    byDefinition,
    revenueKept: kept
      ? { value: revenue.hits / revenue.size, n: customers, lo: limits?.low ?? null, hi: limits?.high ?? null }
      : null,
  }
}
