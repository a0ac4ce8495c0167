import type { Market } from '../market-data/index.ts'
import { type Problem, ProblemError } from '../problem.ts'
import { openRuleBook } from '../segments/index.ts'
import { type ColumnType, type ListColumn, planColumn } from './list-column.ts'

export interface ChoosableColumn {
  readonly text: string
  readonly label: string
  readonly type: ColumnType
  readonly unit: string | null
  readonly kind: 'field' | 'figure'
  readonly about: string
  readonly orders: boolean
}

/** Figures that people ask for, so that nobody need write an expression for them. */
const FIGURES: readonly (readonly [label: string, text: string, about: string])[] = [
  ['People known', 'contacts.size()', 'How many people are known there.'],
  [
    'People who may be contacted',
    'contacts.filter(c, c.may_contact).size()',
    'People whose record says that they may be contacted.',
  ],
  ['Open deals', 'deals.filter(d, d.status == "open").size()', 'How many deals are open.'],
  ['Deals won', 'deals.filter(d, d.status == "won").size()', 'How many deals were won.'],
  ['Deals lost', 'deals.filter(d, d.status == "lost").size()', 'How many deals were lost.'],
  [
    'Amount won',
    'deals.filter(d, d.status == "won").map(d, d.amount).sum()',
    'Sum of the deals won; deals without an amount count nothing.',
  ],
  ['Orders', 'orders.size()', 'How many orders there are.'],
  ['Order revenue', 'orders.map(o, o.revenue).sum()', 'Sum of the orders; those without a revenue count nothing.'],
  ['Last order', 'orders.map(o, o.at).max()', 'When the last order was.'],
  [
    'Touches in 90 days',
    'touches.filter(t, t.at > ago("90d")).size()',
    'Touches of either side in the last 90 days.',
  ],
  ['Last touch', 'touches.map(t, t.at).max()', 'When the last touch of either side was.'],
]

/** Every field of accounts, then the figures that this workspace can answer (a currency may lack its rate). */
export async function choosableColumns(market: Market): Promise<ChoosableColumn[]> {
  const book = await openRuleBook(market)
  const plan = (text: string): ListColumn[] => {
    const problems: Problem[] = []
    const planned = planColumn(book, text, 'columns', problems)
    return problems.length === 0 ? planned : []
  }
  const fields = (book.catalog.kinds.get('accounts')?.fields ?? []).flatMap((field) =>
    plan(`account.${field.name}`).map((column) => ({ ...told(column), kind: 'field' as const, about: field.about })),
  )
  const figures = FIGURES.flatMap(([label, text, about]) =>
    plan(text).map((column) => ({ ...told(column), label, kind: 'figure' as const, about })),
  )
  return [...fields, ...figures]
}

/** What an expression of one's own would show; throws all that is wrong with it. */
export async function columnOfExpression(market: Market, expression: string): Promise<ChoosableColumn> {
  const problems: Problem[] = []
  const [column] = planColumn(await openRuleBook(market), expression, 'expression', problems)
  if (column === undefined || problems.length > 0) throw new ProblemError(problems)
  return { ...told(column), kind: column.text.startsWith('account.') ? 'field' : 'figure', about: '' }
}

function told(column: ListColumn): Omit<ChoosableColumn, 'kind' | 'about'> {
  return {
    text: column.text,
    label: column.label,
    type: column.of,
    unit: column.unit ?? null,
    orders: column.of !== 'list',
  }
}
