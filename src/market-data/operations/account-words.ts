import { formatNumber, terminalTable } from '../../terminal-table.ts'
import type { AccountShown } from './account-shown.ts'

/** An account for a terminal: the fields with their sources, then what is bounded, each with its total. */
export function accountWords(account: AccountShown): string {
  const { lifecycle, people, deals, products, usage, answers } = account
  const stage = lifecycle.recorded ? lifecycle.value : `${lifecycle.value} (assumed from deals and orders)`
  const known = account.fields.filter(
    (each) => each.value !== null && !(Array.isArray(each.value) && each.value.length === 0),
  )
  const parts = [
    `${account.name ?? account.domain ?? `#${account.account}`}: ${stage}`,
    terminalTable(
      [
        { title: 'field', value: (row) => row.label },
        { title: 'value', value: (row) => (Array.isArray(row.value) ? row.value.join(', ') : row.value) },
        { title: 'from', value: (row) => originWords(row.origin) },
      ],
      known,
    ),
  ]
  if (people !== undefined && people.total > 0) {
    parts.push(
      `${shownOf(people)} people`,
      terminalTable(
        [
          { title: 'name', value: (row) => row.name },
          { title: 'title', value: (row) => row.title },
          { title: 'department', value: (row) => row.department },
          { title: 'roles', value: (row) => [...new Set(row.roles.map((each) => each.role))].join(', ') },
          {
            title: 'may contact',
            value: (row) => (row.mayContact === null ? undefined : row.mayContact ? 'yes' : 'no'),
          },
        ],
        people.rows,
      ),
    )
  }
  if (deals !== undefined && deals.total > 0) {
    parts.push(
      `${shownOf(deals)} deals`,
      terminalTable(
        [
          { title: 'deal', value: (row) => row.name },
          { title: 'status', value: (row) => row.status },
          { title: 'stage', value: (row) => row.stage },
          { title: 'amount', value: (row) => row.amount },
          { title: 'currency', value: (row) => row.currency },
          { title: 'opened', value: (row) => row.opened },
          { title: 'closed', value: (row) => row.closed },
        ],
        deals.rows,
      ),
    )
  }
  if (products !== undefined && products.length > 0) {
    parts.push(
      `${formatNumber(account.orders?.total ?? 0)} orders`,
      terminalTable(
        [
          { title: 'product', value: (row) => row.product },
          { title: 'orders', value: (row) => row.ever.orders },
          { title: `revenue (${account.currency})`, value: (row) => row.ever.revenue },
          { title: 'last 365 days', value: (row) => row.lastYear.revenue },
        ],
        products,
      ),
    )
  }
  if (usage !== undefined && usage.length > 0) {
    parts.push(
      'Use of the product',
      terminalTable(
        [
          { title: 'feature', value: (row) => row.feature },
          { title: 'ever', value: (row) => row.ever },
          { title: 'last 365 days', value: (row) => row.lastYear },
          { title: 'last', value: (row) => row.last },
        ],
        usage,
      ),
    )
  }
  if (answers !== undefined && answers.total > 0) parts.push(`${formatNumber(answers.total)} answers to surveys`)
  return parts.join('\n\n')
}

function shownOf({ total, rows }: { total: number; rows: readonly unknown[] }): string {
  return rows.length === total ? formatNumber(total) : `${formatNumber(rows.length)} of ${formatNumber(total)}`
}

function originWords(origin: AccountShown['fields'][number]['origin']): string | undefined {
  if (origin === null) return undefined
  return `${origin.file}${origin.row === null ? '' : `, row ${origin.row}`}`
}
