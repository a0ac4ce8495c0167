import { terminalTable } from '../../terminal-table.ts'
import type { Trends } from './measure-schema.ts'

/** A table with the periods down and the figures across, and below it what could not be told. */
export function trendsInWords(trends: Trends): string {
  const table = terminalTable(
    [
      { title: 'Period', value: (row: Trends['periods'][number]) => (row.partial ? `${row.key} …` : row.key) },
      { title: 'Accounts', value: (row) => row.accounts },
      { title: 'Entered', value: (row) => row.entered },
      { title: 'Left', value: (row) => row.left },
      { title: 'Customers', value: (row) => row.customers },
      { title: 'New', value: (row) => row.newCustomers },
      { title: 'Lost', value: (row) => row.lostCustomers },
      { title: `Revenue, ${trends.currency}`, value: (row) => row.revenue },
    ],
    trends.periods,
  )
  return [trends.of, table, ...trends.notes].join('\n')
}
