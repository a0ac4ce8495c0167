import { type CatalogField, findField } from '../market-data/index.ts'
import type { Problem } from '../problem.ts'
import { raw, type Sql, sql } from '../query/index.ts'
import {
  type CheckedExpression,
  checkExpression,
  expressionWords,
  type RuleBook,
  type RuleScan,
  type Run,
} from '../segments/index.ts'
import { READY_FIGURES } from './ready-figures.ts'

export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'list'

/** A column the user asked for: an expression about the account, or one of its lists. */
export interface ListColumn {
  /** What it stands under in a file: `revenue` for `account.revenue`, any other expression under itself. */
  readonly header: string
  /** The expression, as it was asked for. */
  readonly text: string
  /** As a person reads it: `Revenue`, `Number of contacts`. */
  readonly label: string
  readonly of: ColumnType
  /** A currency, `days`; absent where the value has none, or none that can be told. */
  readonly unit?: string
  readonly value: (scan: RuleScan) => Sql
  /** What must be joined to the accounts for it, where the scan does not do it: of a column of which there is only one. */
  readonly join?: (run: Run) => Sql
}

/** The column that an expression makes; none, and its Problems with `field` as their place, where it makes none. */
export function planColumn(book: RuleBook, text: string, field: string, problems: Problem[]): ListColumn[] {
  const header = headerOf(text)
  const own = ownField(book, text)
  if (own?.type === 'list') {
    const column = { header, text: text.trim(), label: fieldLabel(own), of: 'list' } as const
    return [{ ...column, value: (scan) => scan.field(own) }]
  }
  const expression = checkedAbout(book, text, field, problems)
  if (expression === undefined) return []
  const { type } = expression.node
  if (type === 'null' || type === 'list') throw new Error(`an expression of type ${type}`)
  const ready = READY_FIGURES.find((figure) => figure.text === text.trim())?.label
  const label = own === undefined ? (ready ?? capital(expressionWords(expression))) : fieldLabel(own)
  const column = { header, text: text.trim(), label }
  // People count a length of time in days; the language holds it in milliseconds.
  if (type === 'duration') {
    const inDays = (scan: RuleScan): Sql => sql`((${scan.value(expression)}) / ${raw('86400000')})`
    return [{ ...column, of: 'number', unit: 'days', value: inDays }]
  }
  const unit = isMoney(expression) ? { unit: book.catalog.settings.currency } : {}
  return [{ ...column, of: type, ...unit, value: (scan) => scan.value(expression) }]
}

/** An expression about the account, checked; its Problems get `field` as their place. */
export function checkedAbout(
  book: RuleBook,
  text: string,
  field: string,
  problems: Problem[],
): CheckedExpression | undefined {
  const segments = new Map(book.segments.map((segment) => [segment.name, segment]))
  const result = checkExpression(text, { catalog: book.catalog, segments, subject: 'account' })
  problems.push(...result.problems.map((problem) => ({ ...problem, at: { ...problem.at, field } })))
  return result.rule
}

/** `account.revenue` stands under `revenue`; any other expression under itself. */
export function headerOf(text: string): string {
  return ownName(text) ?? text.trim()
}

/** A field's name for the head of a column: `Founded year`; an imported one as its file spelled it. */
export function fieldLabel(field: CatalogField): string {
  if (field.custom && field.about !== '') return field.about
  if (field.name === 'id') return 'Id'
  return capital(field.name.replace(/_at$/, '').replace(/_+$/, '').replaceAll('_', ' '))
}

function ownField(book: RuleBook, text: string): CatalogField | undefined {
  const name = ownName(text)
  return name === undefined ? undefined : findField(book.catalog, 'accounts', name)
}

function ownName(text: string): string | undefined {
  return /^\s*account\.([a-z_][a-z0-9_]*)\s*$/i.exec(text)?.[1]
}

/** Amounts, and sums, means and extremes of amounts; of anything that was calculated with them the unit is not told. */
function isMoney({ node }: CheckedExpression): boolean {
  const value = node.kind === 'aggregate' && node.how !== 'countDistinct' ? node.of : node
  return value?.kind === 'field' && value.field.type === 'money'
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
