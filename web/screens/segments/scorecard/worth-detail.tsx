import { DataTable } from '../../../components/data-table.tsx'
import { formatCount, formatMoney, formatShare } from '../../../look/format.ts'
import classes from './detail.module.css'
import { type Scorecard, windowText } from './scorecard.ts'

/** What the segment brings now, against the market and against the year before, and what its prospects may bring. */
export function WorthDetail({ card }: { readonly card: Scorecard }) {
  const { revenue, profit, potential, window, shareOfAccounts } = card.worth
  const money = (amount: number | null): string => (amount === null ? '–' : formatMoney(amount, card.currency))
  const rows = [
    { name: 'Revenue', ...revenue },
    { name: 'Profit', ...profit },
  ]
  return (
    <>
      <p className={classes.text}>
        {`${formatShare(shareOfAccounts)} of the companies of the market. Amounts of ${windowText(window)}, companies that bought nothing included.`}
      </p>
      <DataTable
        caption="Revenue and profit of the segment"
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          { key: 'name', title: 'Amount', cell: ({ name }) => name },
          { key: 'per', title: 'Per company', right: true, cell: (row) => money(row.perAccount) },
          {
            key: 'interval',
            title: '95% interval',
            right: true,
            cell: ({ low, high }) => (low === null || high === null ? '–' : `${money(low)} to ${money(high)}`),
          },
          { key: 'market', title: 'Per company of the market', right: true, cell: (row) => money(row.market) },
          { key: 'total', title: 'Total', right: true, cell: (row) => money(row.total) },
          { key: 'share', title: 'Of the market’s', right: true, cell: (row) => formatShare(row.share) },
          { key: 'trend', title: 'Against the year before', right: true, cell: (row) => trendText(row.trend) },
          { key: 'buyers', title: 'Buyers', right: true, cell: (row) => formatCount(row.buyers) },
        ]}
      />
      {rows.map(({ name, reason }) =>
        reason === null ? null : (
          <p key={name} className={classes.note}>
            {`${name}: ${reason}`}
          </p>
        ),
      )}
      {potential === null ? null : (
        <p className={classes.marked}>
          {`Its reachable prospects would bring ${money(potential.value)} (95% interval ${money(potential.low)} to ${money(potential.high)}), the cost of reaching them taken off.`}
        </p>
      )}
    </>
  )
}

function trendText(trend: number | null): string {
  if (trend === null) return '–'
  return `${trend > 0 ? '+' : trend < 0 ? '−' : ''}${formatShare(Math.abs(trend))}`
}
