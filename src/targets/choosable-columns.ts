import type { Market } from '../market-data/index.ts'
import { type Problem, ProblemError } from '../problem.ts'
import { openRuleBook } from '../segments/index.ts'
import { CHAMPION, CHAMPION_ABOUT } from './champion-column.ts'
import { type ColumnType, type ListColumn, planColumn } from './list-column.ts'
import { READY_FIGURES } from './ready-figures.ts'

export interface ChoosableColumn {
  readonly text: string
  readonly label: string
  readonly type: ColumnType
  readonly unit: string | null
  readonly kind: 'field' | 'figure'
  readonly about: string
  readonly orders: boolean
}

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
  const figures = READY_FIGURES.flatMap(({ text, about }) =>
    plan(text).map((column) => ({ ...told(column), kind: 'figure' as const, about })),
  )
  return [...fields, ...figures, CHAMPION_COLUMN]
}

const CHAMPION_COLUMN: ChoosableColumn = {
  text: CHAMPION,
  label: 'Champion',
  type: 'text',
  unit: null,
  kind: 'figure',
  about: CHAMPION_ABOUT,
  orders: false,
}

/** What an expression of one's own would show; throws all that is wrong with it. */
export async function columnOfExpression(market: Market, expression: string): Promise<ChoosableColumn> {
  if (expression.trim() === CHAMPION) return CHAMPION_COLUMN
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
