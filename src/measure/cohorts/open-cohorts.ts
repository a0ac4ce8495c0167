import type { Market } from '../../market-data/index.ts'
import { type MarketMoney, marketMoney, openRuleBook, type Run, readAsOf, runOf } from '../../segments/index.ts'
import { type KnownUntil, knownUntil } from '../periods/known-until.ts'
import { askedScope, type MeasuredScope } from '../scope/asked-scope.ts'
import { type CohortGrain, cohortPeriods } from './cohort-periods.ts'
import type { AskedCohorts } from './read-cohorts.ts'

export interface AskedOfCohorts {
  readonly segment?: string | undefined
  readonly product?: string | undefined
  readonly by: CohortGrain
  readonly asOf?: string | undefined
}

/** What cohorts are asked of: the same for the grid and for the accounts behind a cell. */
export interface OpenedCohorts extends AskedCohorts, Pick<KnownUntil, 'first' | 'recordsEnd'> {
  readonly run: Run
  readonly scope: MeasuredScope
  readonly of: string
  readonly money: MarketMoney
  /** Why there are none, in words. */
  readonly refused: string | undefined
  /** Why revenue cannot be summed. That nothing came in of late is no reason: cohorts look back as far as the records go. */
  readonly revenueRefused: string | undefined
}

/** Of more than so many periods the older ones are not told. */
const MOST_PERIODS = 240

export async function openCohorts(
  market: Market,
  asked: AskedOfCohorts,
  signal: AbortSignal,
): Promise<OpenedCohorts> {
  const { by, product } = asked
  const book = await openRuleBook(market)
  const scope = askedScope(book, asked.segment)
  const run = runOf(market, book, readAsOf(asked.asOf, book.catalog))
  const grain = by === 'year' ? 'quarter' : by
  const [money, { known, first, recordsEnd }] = await Promise.all([
    marketMoney(market, run, signal),
    knownUntil(market, run, { kind: 'orders', grain }, signal),
  ])
  const none = money.source !== 'orders' || first === null
  const periods = none ? [] : cohortPeriods(book.catalog.settings, by, { from: first, known }).slice(-MOST_PERIODS)
  const refused = none ? (money.refused.retention ?? 'There are no orders with a date.') : undefined
  const revenueRefused = money.money.includes('revenue') ? undefined : money.refused.revenue
  const { rule, words: of } = scope
  return { run, scope, of, rule, product, periods, known, first, recordsEnd, money, refused, revenueRefused }
}
