import type { Market } from '../market-data/index.ts'
import type { Problem } from '../problem.ts'
import { type ChosenRule, chooseRule, expressionWords, type RuleBook, runOf } from '../segments/index.ts'
import { reasonsToLeaveOut } from './left-out.ts'
import { checkedAbout } from './list-column.ts'
import type { TargetQuery } from './target-query.ts'
import type { TargetRequest } from './target-request.ts'

/** The biggest first: the plainest guess at what an account is worth, until the user says a better one. */
const DEFAULT_ORDER = 'account.employees'

const SIZES = { asc: 'smallest first', desc: 'largest first' } as const
const DIRECTIONS: Readonly<Record<string, typeof SIZES | { readonly asc: string; readonly desc: string }>> = {
  text: { asc: 'from A to Z', desc: 'from Z to A' },
  date: { asc: 'earliest first', desc: 'latest first' },
  boolean: { asc: 'no first', desc: 'yes first' },
}

export interface PlannedQuery {
  readonly chosen: ChosenRule
  /** Which accounts, in which order; the whole list, and no column yet. */
  readonly query: TargetQuery
  /** `number of employees, largest first`. */
  readonly orderedBy: string
}

/**
 * Settles which accounts a request lists, and in which order. A segment that is none throws; what else is wrong is
 * added to `problems`, so that the caller can tell it with what is wrong elsewhere. `now`: as of when it was asked.
 */
export function planQuery(
  market: Market,
  book: RuleBook,
  request: Omit<TargetRequest, 'include'>,
  problems: Problem[],
): PlannedQuery | undefined {
  const chosen = chooseRule(book, request.segment, 'segment')
  if (request.asc === true && request.desc === true) {
    problems.push({
      code: 'two_directions',
      message: 'A list is either ascending or descending.',
      at: { field: 'asc' },
    })
  }
  const orderBy = checkedAbout(book, request.orderBy ?? DEFAULT_ORDER, 'orderBy', problems)
  if (orderBy === undefined) return undefined
  const run = runOf(market, book)
  const direction = request.asc === true ? 'asc' : 'desc'
  const leaving = {
    lifecycle: request.lifecycle,
    openDeals: !request.keepOpenDeals,
    doNotContact: !request.keepDoNotContact,
    touchedWithin: request.touchedWithin,
    touchedBy: request.touchedBy,
    withoutContact: request.needsContact,
  }
  return {
    chosen,
    orderedBy: `${expressionWords(orderBy)}, ${DIRECTIONS[orderBy.node.type]?.[direction] ?? SIZES[direction]}`,
    query: {
      run,
      rule: chosen.rule,
      reasons: reasonsToLeaveOut(book.catalog, leaving, run.now),
      orderBy,
      direction,
      capPerOwner: request.capPerOwner,
      limit: undefined,
      offset: 0,
      included: [],
    },
  }
}
