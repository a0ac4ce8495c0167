import { DataTable } from '../../../components/data-table.tsx'
import { formatCount, formatMoney } from '../../../look/format.ts'
import type { Timeline } from '../account-data.ts'

interface MonthTableProps {
  readonly months: Timeline['months']
  readonly currency: string
}

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** The figures behind the strip: how much happened in each month, the newest first. */
export function MonthTable({ months, currency }: MonthTableProps) {
  const number = (amount: number): string => (amount === 0 ? '' : formatCount(amount))
  return (
    <DataTable
      caption="What happened, month by month"
      rows={[...months].reverse()}
      rowKey={({ month }) => month}
      columns={[
        { key: 'month', title: 'Month', cell: ({ month }) => monthName.format(new Date(`${month}-01T00:00:00Z`)) },
        { key: 'touches', title: 'Touches', right: true, cell: ({ touches }) => number(touches) },
        { key: 'deals', title: 'Deals opened or closed', right: true, cell: ({ deals }) => number(deals) },
        { key: 'orders', title: 'Orders', right: true, cell: ({ orders }) => number(orders) },
        {
          key: 'revenue',
          title: 'Revenue',
          right: true,
          cell: ({ revenue }) => (revenue === 0 ? '' : formatMoney(revenue, currency)),
        },
        { key: 'answers', title: 'Answers', right: true, cell: ({ answers }) => number(answers) },
      ]}
    />
  )
}
