import { type Catalog, findField, type Market } from '../market-data/index.ts'
import { type Problem, ProblemError } from '../problem.ts'
import {
  type CheckedExpression,
  type ChosenRule,
  checkExpression,
  chooseRule,
  expressionWords,
  openRuleBook,
  type RuleBook,
  runOf,
} from '../segments/index.ts'
import { TARGET_FORMATS } from './formats/formats.ts'
import type { ListOf, TargetFormat } from './formats/target-format.ts'
import { reasonsToLeaveOut } from './left-out.ts'
import type { IncludedColumn, TargetQuery } from './target-query.ts'
import type { TargetRequest } from './target-request.ts'

/** The biggest first: the plainest guess at what an account is worth, until the user says a better one. */
const DEFAULT_ORDER = 'account.employees'

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
}

export interface TargetShape {
  readonly limit?: number | undefined
  readonly offset?: number | undefined
  readonly format?: string | undefined
  readonly people?: boolean | undefined
  readonly out?: string | undefined
}

/** Settles everything about a list before any account is read; throws all Problems of the request. */
export async function planTargets(market: Market, request: TargetRequest & TargetShape): Promise<TargetPlan> {
  const book = await openRuleBook(market)
  const chosen = chooseRule(book, request.segment, 'segment')
  const problems: Problem[] = []
  const format = formatOf(request)
  const listOf = listKind(request, format, chosen, problems)
  if (request.asc === true && request.desc === true) {
    problems.push({
      code: 'two_directions',
      message: 'A list is either ascending or descending.',
      at: { field: 'asc' },
    })
  }
  const order = request.orderBy ?? DEFAULT_ORDER
  const orderBy = checked(book, order, 'orderBy', problems)
  const own = format.columns(listOf).map((column) => column.header)
  // The value a list is ordered by is shown, where the receiver takes it: a rank without its reason helps nobody.
  const shown = request.orderBy !== undefined && format.lists === 'either' ? [request.orderBy] : []
  const included = [...shown, ...request.include]
    .filter((text, index, all) => all.indexOf(text) === index && !own.includes(headerOf(text)))
    .flatMap((text) => includedColumn(book, text, problems))
  if (request.include.length > 0 && !format.takesMoreColumns) {
    problems.push({
      code: 'format_has_fixed_columns',
      message: `${format.name} takes the columns of its template and no others.`,
      at: { field: 'include' },
      hint: 'Leave out --include, or write a csv.',
    })
  }
  if (problems.length > 0 || orderBy === undefined) throw new ProblemError(problems)
  const run = runOf(market, book)
  const direction = request.asc === true ? 'asc' : 'desc'
  const headers = included.map((column) => column.header)
  return {
    book,
    chosen,
    format,
    listOf,
    included: headers,
    columns: [...own, ...headers],
    orderedBy: `${expressionWords(orderBy)}, ${direction === 'asc' ? 'smallest' : 'largest'} first`,
    query: {
      run,
      rule: chosen.rule,
      reasons: reasonsToLeaveOut(
        book.catalog,
        {
          lifecycle: request.lifecycle,
          openDeals: !request.keepOpenDeals,
          doNotContact: !request.keepDoNotContact,
          touchedWithin: request.touchedWithin,
          touchedBy: request.touchedBy,
          withoutContact: request.needsContact,
        },
        run.now,
      ),
      orderBy,
      direction,
      capPerOwner: request.capPerOwner,
      limit: request.limit,
      offset: request.offset ?? 0,
      included,
    },
  }
}

function formatOf(request: TargetShape): TargetFormat {
  const name = request.format ?? (request.out?.toLowerCase().endsWith('.json') === true ? 'json' : 'csv')
  const format = TARGET_FORMATS.find((each) => each.name === name)
  if (format === undefined) throw new Error(`no format ${name}`)
  return format
}

function listKind(request: TargetShape, format: TargetFormat, chosen: ChosenRule, problems: Problem[]): ListOf {
  const aboutPeople = chosen.rule.subject === 'contact'
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

function checked(book: RuleBook, text: string, field: string, problems: Problem[]): CheckedExpression | undefined {
  const segments = new Map(book.segments.map((segment) => [segment.name, segment]))
  const result = checkExpression(text, { catalog: book.catalog, segments, subject: 'account' })
  problems.push(...result.problems.map((problem) => ({ ...problem, at: { ...problem.at, field } })))
  return result.rule
}

function includedColumn(book: RuleBook, text: string, problems: Problem[]): IncludedColumn[] {
  const header = headerOf(text)
  const list = listField(book.catalog, text)
  if (list !== undefined) return [{ header, of: 'list', value: (scan) => scan.field(list) }]
  const expression = checked(book, text, 'include', problems)
  if (expression === undefined) return []
  const { type } = expression.node
  const of = type === 'duration' ? 'number' : type
  if (of === 'null' || of === 'list') throw new Error(`an expression of type ${type}`)
  return [{ header, of, value: (scan) => scan.value(expression) }]
}

function listField(catalog: Catalog, text: string) {
  const field = findField(catalog, 'accounts', headerOf(text))
  return field?.type === 'list' && text.trim().startsWith('account.') ? field : undefined
}

/** `account.revenue` stands under `revenue`; any other expression under itself. */
function headerOf(text: string): string {
  return /^\s*account\.([a-z_][a-z0-9_]*)\s*$/i.exec(text)?.[1] ?? text.trim()
}
