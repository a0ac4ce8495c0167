import { ChartFrame } from '../../../charts/chart-frame.tsx'
import { DataTable } from '../../../components/data-table.tsx'
import { counted, formatCount, formatDate, formatShare } from '../../../look/format.ts'
import type { Measures } from '../research-data.ts'
import classes from './charts.module.css'

/** What the companies of the people asked were to us: a dot a person. */
export function BalanceChart({ measures }: { readonly measures: Measures }) {
  const { relations, balance, people, accounts, catches, day, leftOut } = measures
  const title =
    people === 0
      ? 'Nobody whose words may be used was asked yet'
      : balance.leans.length === 0
        ? 'Who was asked is balanced'
        : `Who was asked leans: ${balance.leans.join('; ')}`
  return (
    <ChartFrame
      title={title}
      sentence={`${counted(people, 'person', 'people')} at ${counted(accounts, 'company', 'companies')}, by what their company was to us when they were asked; as of ${formatDate(day)}. ${catches.words} ${leftOut.join(' ')}`}
      table={
        <DataTable
          caption="People asked by relation"
          rows={relations}
          rowKey={({ relation }) => relation ?? 'unknown'}
          columns={[
            { key: 'words', title: 'Their company was', cell: ({ words }) => words },
            { key: 'people', title: 'People', right: true, cell: (row) => formatCount(row.people) },
            { key: 'share', title: 'Of all', right: true, cell: ({ share }) => formatShare(share) },
          ]}
        />
      }
    >
      <ul className={classes.balance} aria-label={title}>
        {relations.map(({ relation, words, people: count, share }) => (
          <li key={relation ?? 'unknown'}>
            <span className={classes.relation}>{words}</span>
            <span className={classes.dots} data-unknown={relation === null || undefined} aria-hidden="true">
              {Array.from({ length: Math.min(count, 60) }, (_, place) => (
                <span key={`dot ${place}`} />
              ))}
            </span>
            <span className={classes.count}>
              {formatCount(count)} <span className={classes.soft}>{formatShare(share)}</span>
            </span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  )
}
