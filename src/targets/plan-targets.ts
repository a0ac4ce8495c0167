import type { Market } from '../market-data/index.ts'
import { type Problem, ProblemError } from '../problem.ts'
import { type Champion, type ChosenRule, openRuleBook, type RuleBook } from '../segments/index.ts'
import { CHAMPION, championColumn, championOfList } from './champion-column.ts'
import { TARGET_FORMATS } from './formats/formats.ts'
import type { ListOf, TargetFormat } from './formats/target-format.ts'
import { headerOf, planColumn } from './list-column.ts'
import { planQuery } from './plan-query.ts'
import type { TargetQuery } from './target-query.ts'
import type { TargetRequest } from './target-request.ts'

export interface TargetPlan {
  readonly book: RuleBook
  readonly chosen: ChosenRule
  readonly query: TargetQuery
  readonly format: TargetFormat
  readonly listOf: ListOf
  /** Headers of the columns beyond the format's own. */
  readonly included: readonly string[]
  /** All headers. */
  readonly columns: readonly string[]
  /** `number of employees, largest first`. */
  readonly orderedBy: string
  /** Undefined where no column asks for it. */
  readonly champion: Champion | undefined
}

export interface TargetShape {
  readonly limit?: number | undefined
  readonly offset?: number | undefined
  readonly format?: string | undefined
  readonly people?: boolean | undefined
  readonly out?: string | undefined
}

/** Settles everything about a list before any account is read; throws all Problems of the request. */
export async function planTargets(
  market: Market,
  request: TargetRequest & TargetShape,
  signal: AbortSignal,
): Promise<TargetPlan> {
  const book = await openRuleBook(market)
  const problems: Problem[] = []
  const planned = planQuery(market, book, request, problems)
  const champion = await championOfList(market, request.segment, request.include, signal)
  const format = formatOf(request)
  const listOf = listKind(request, format, planned?.chosen, problems)
  const own = format.columns(listOf).map((column) => column.header)
  // The value a list is ordered by is shown, where the receiver takes it: a rank without its reason helps nobody.
  const shown = request.orderBy !== undefined && format.lists === 'either' ? [request.orderBy] : []
  const included = [...shown, ...request.include]
    .filter((text, index, all) => all.indexOf(text) === index && !own.includes(headerOf(text)))
    .flatMap((text) =>
      text.trim() === CHAMPION
        ? championColumn(book, champion, 'include', problems)
        : planColumn(book, text, 'include', problems),
    )
  if (request.include.length > 0 && !format.takesMoreColumns) {
    problems.push({
      code: 'format_has_fixed_columns',
      message: `${format.name} takes the columns of its template and no others.`,
      at: { field: 'include' },
      hint: 'Leave out --include, or write a csv.',
    })
  }
  if (problems.length > 0 || planned === undefined) throw new ProblemError(problems)
  const { chosen, orderedBy } = planned
  const headers = included.map((column) => column.header)
  return {
    book,
    chosen,
    format,
    listOf,
    included: headers,
    columns: [...own, ...headers],
    orderedBy,
    champion: champion ?? undefined,
    query: { ...planned.query, limit: request.limit, offset: request.offset ?? 0, included },
  }
}

function formatOf(request: TargetShape): TargetFormat {
  const name = request.format ?? (request.out?.toLowerCase().endsWith('.json') === true ? 'json' : 'csv')
  const format = TARGET_FORMATS.find((each) => each.name === name)
  if (format === undefined) throw new Error(`no format ${name}`)
  return format
}

function listKind(
  request: TargetShape,
  format: TargetFormat,
  chosen: ChosenRule | undefined,
  problems: Problem[],
): ListOf {
  const aboutPeople = chosen?.rule.subject === 'contact'
  if (format.lists === 'either') return request.people === true || aboutPeople ? 'people' : 'accounts'
  if (format.lists === 'accounts' && request.people === true) {
    problems.push({
      code: 'format_lists_accounts',
      message: `${format.name} takes companies, not people.`,
      at: { field: 'people' },
      hint: 'Use csv, linkedin-contacts or google for people.',
    })
  }
  return format.lists
}
