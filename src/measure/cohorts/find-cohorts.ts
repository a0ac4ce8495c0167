import type { Market } from '../../market-data/index.ts'
import { dayOf, marketMoney, momentOf, openRuleBook, readAsOf, runOf } from '../../segments/index.ts'
import { knownUntil } from '../periods/known-until.ts'
import { askedScope } from '../scope/asked-scope.ts'
import { cohortNotes } from './cohort-notes.ts'
import { type CohortGrain, cohortPeriods } from './cohort-periods.ts'
import { cohortTable } from './cohort-table.ts'
import type { Cohorts } from './cohorts-schema.ts'
import { readCohorts } from './read-cohorts.ts'

export interface AskedOfCohorts {
  readonly segment?: string | undefined
  readonly product?: string | undefined
  readonly by: CohortGrain
  readonly cohorts: number
  readonly asOf?: string | undefined
}

/** Of more than so many periods the older ones are not told. */
const MOST_PERIODS = 240

export async function findCohorts(market: Market, asked: AskedOfCohorts, signal: AbortSignal): Promise<Cohorts> {
  const { by, product } = asked
  const book = await openRuleBook(market)
  const scope = askedScope(book, asked.segment)
  const run = runOf(market, book, readAsOf(asked.asOf, book.catalog))
  const { settings } = book.catalog
  const [money, { known, first, recordsEnd }] = await Promise.all([
    marketMoney(market, run, signal),
    knownUntil(market, run, { kind: 'orders', grain: by === 'year' ? 'quarter' : by }, signal),
  ])
  const told = {
    of: scope.words,
    segment: scope.segment?.name ?? null,
    product: product ?? null,
    by,
    asOf: dayOf(momentOf(run), run),
    recordsBegin: first === null ? null : dayOf(new Date(first), run),
    recordsEnd,
    currency: settings.currency,
    basis: money.source,
  }
  const { retention, revenue } = money.refused
  if (money.source !== 'orders' || first === null) {
    const reason = retention ?? 'There are no orders with a date.'
    const refused = { again: reason, customer: reason, revenueKept: reason }
    return { ...told, cohorts: [], whole: [], leftOut: 0, refused, notes: [] }
  }
  const periods = cohortPeriods(settings, by, { from: first, known }).slice(-MOST_PERIODS)
  const { rule } = scope
  const { source } = money
  const counts = await readCohorts(market, run, { rule, product, source, money: money.money, periods, known }, signal)
  const { cohorts, whole } = cohortTable(counts, { periods, known, first, money: revenue === undefined })
  const listed = cohorts.slice(-asked.cohorts)
  return {
    ...told,
    cohorts: listed,
    whole: [...whole],
    leftOut: cohorts.length - listed.length,
    refused: { again: null, customer: null, revenueKept: revenue ?? null },
    notes: cohortNotes({ cohorts, whole, counts, scope, by, told, leftOut: cohorts.length - listed.length }),
  }
}
