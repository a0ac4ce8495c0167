import { type Column, DataTable } from '../../components/data-table.tsx'
import { counted, formatCount, formatDate, formatMoney } from '../../look/format.ts'
import type { Account, Deal } from './account-data.ts'
import classes from './deals.module.css'
import { MoreRows } from './more-rows.tsx'
import { Nothing, Section } from './section.tsx'
import { useRows } from './use-rows.ts'
import { withKeys } from './with-keys.ts'

const COLUMNS: readonly Column<Deal & { readonly key: string }>[] = [
  {
    key: 'name',
    title: 'Deal',
    cell: (deal) => <span className={classes.name}>{deal.name ?? deal.id ?? 'without a name'}</span>,
  },
  { key: 'status', title: 'Status', cell: statusWords },
  {
    key: 'amount',
    title: 'Amount',
    right: true,
    cell: (deal) => (deal.amount === null ? 'not known' : formatMoney(deal.amount, deal.currency)),
  },
  { key: 'opened', title: 'Opened', cell: (deal) => <span className={classes.date}>{dateWords(deal.opened)}</span> },
  { key: 'closed', title: 'Closed', cell: (deal) => <span className={classes.date}>{closedWords(deal)}</span> },
  { key: 'reason', title: 'Because', cell: (deal) => deal.reason ?? '' },
]

/** Open deals first, then the last closed. */
export function Deals({ account }: { readonly account: Account }) {
  const deals = useRows(account, 'deals')
  if (deals.total === 0) {
    return (
      <Section title="Deals">
        <Nothing>No deal is known with this company. A file of deals or opportunities fills this in.</Nothing>
      </Section>
    )
  }
  return (
    <Section
      title="Deals"
      note={
        deals.rows.length < deals.total
          ? `the first ${formatCount(deals.rows.length)} of ${formatCount(deals.total)}`
          : counted(deals.total, 'deal')
      }
    >
      <DataTable
        caption="Deals with this company"
        rows={withKeys(deals.rows, ({ id, name }) => id ?? name ?? '')}
        rowKey={(deal) => deal.key}
        columns={COLUMNS}
      />
      <MoreRows of={deals} things="deals" />
    </Section>
  )
}

function statusWords({ status, stage }: Deal): string {
  const own = status ?? 'not known'
  return stage === null || stage.toLowerCase().includes(own) ? own : `${own}, ${stage}`
}

function closedWords({ closed, expectedClose, status }: Deal): string {
  if (closed !== null) return formatDate(closed, 'short')
  return status === 'open' && expectedClose !== null ? `expected ${formatDate(expectedClose, 'short')}` : ''
}

function dateWords(date: string | null): string {
  return date === null ? 'not known' : formatDate(date, 'short')
}
