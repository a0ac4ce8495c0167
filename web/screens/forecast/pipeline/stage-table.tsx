import { DataTable } from '../../../components/data-table.tsx'
import { formatCount, formatDate, formatShare } from '../../../look/format.ts'
import screen from '../../measure/measure-screen.module.css'
import type { Pipeline } from '../forecast-data.ts'
import classes from '../parts/parts.module.css'
import { textOf } from '../series-of.ts'

/** The open deals by stage: how many, what they amount to, and what they should bring. */
export function StageTable({ pipeline }: { readonly pipeline: Pipeline }) {
  const { open, currency, until, asOf } = pipeline
  const text = textOf(currency)
  const amount = (value: number | null): string => (value === null ? 'not said' : text(value))
  return (
    <section>
      <h2 className={screen.title}>Open deals by stage</h2>
      <p className={classes.soft}>
        {`${formatCount(open.deals)} deals open on ${formatDate(asOf)}${open.withoutAmount === 0 ? '' : `, ${formatCount(open.withoutAmount)} of them without an amount`}${open.undated === 0 ? '' : `, ${formatCount(open.undated)} without an opening date`}. The chance is by how long deals of that product have been open, not by the name of the stage.`}
      </p>
      <DataTable
        caption="Open deals by stage"
        rows={open.stages}
        rowKey={({ stage }) => stage ?? ''}
        columns={[
          { key: 'stage', title: 'Stage', cell: ({ stage }) => stage ?? 'not known' },
          { key: 'deals', title: 'Deals', right: true, cell: ({ deals }) => formatCount(deals) },
          { key: 'amount', title: 'Amount', right: true, cell: ({ amount: given }) => amount(given) },
          {
            key: 'age',
            title: 'Days open, middle one',
            right: true,
            cell: ({ medianAge }) => (medianAge === null ? '–' : formatCount(Math.round(medianAge))),
          },
          {
            key: 'chance',
            title: `Chance until ${formatDate(until, 'short')}`,
            right: true,
            cell: ({ winProbability }) => formatShare(winProbability),
          },
          {
            key: 'expected',
            title: 'Expected',
            right: true,
            cell: ({ expected }) => (expected === null ? '–' : text(expected)),
          },
        ]}
      />
    </section>
  )
}
