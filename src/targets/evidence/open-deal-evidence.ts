import { sql } from '../../query/index.ts'
import { counted, dayInWords, dayOf, type Evidence, inWords, rowsOf } from './evidence.ts'

/** The open deal that was opened last, and how many others there are. */
export const openDealEvidence: Evidence = (asked) => {
  const { currency } = asked.query.run.catalog.settings
  const statement = rowsOf(
    asked,
    'deals',
    (column) => {
      const opened = dayOf(asked, column('opened_at'))
      const deal = sql`tuple(${column('name')}, ${column('stage')}, ${opened}, toFloat64(${column('amount')}), ${column('owner')})`
      const newest = sql`argMax(${deal}, ifNull(${column('opened_at')}, toDateTime64(0, 3, 'UTC')))`
      return sql`count() AS n, ${newest} AS newest`
    },
    (column) => sql`${column('status')} = 'open'`,
  )
  return inWords(asked, statement, ({ n, newest }) => {
    const [name, stage, opened, amount, owner] = newest as unknown[]
    const parts = [
      typeof name === 'string' ? `“${name}”` : 'A deal without a name',
      typeof stage === 'string' ? `in ${stage}` : undefined,
      typeof amount === 'number' ? `worth ${money(amount, currency)}` : undefined,
      typeof opened === 'string' ? `opened on ${dayInWords(opened)}` : undefined,
      typeof owner === 'string' ? `with ${owner}` : undefined,
    ].filter((part) => part !== undefined)
    const others = Number(n) - 1
    return `${parts.join(', ')}${others === 0 ? '' : `; ${counted(others, 'more open deal')}`}.`
  })
}

function money(amount: number, currency: string): string {
  const format = { style: 'currency', currency, maximumFractionDigits: 0 } as const
  return new Intl.NumberFormat('en-US', format).format(amount)
}
