import { DataTable } from '../../../components/data-table.tsx'
import { formatCount, formatShare } from '../../../look/format.ts'
import type { Question } from './survey-data.ts'
import classes from './surveys.module.css'

/** The same question in each group, with how many are in it. */
export function GroupsTable({
  question: { question, wording, kind, groups, figures },
}: {
  readonly question: Question
}) {
  if (groups.length === 0) return null
  const choices = kind === 'scale' || kind === 'number' ? [] : figures.choices.slice(0, 6)
  return (
    <div>
      <p className={classes.soft}>{wording}, group by group</p>
      <DataTable
        caption={`${question} by group`}
        rows={groups}
        rowKey={({ value }) => value}
        columns={[
          { key: 'value', title: 'Group', cell: ({ value }) => value },
          { key: 'n', title: 'People', right: true, cell: (row) => formatCount(row.figures.n) },
          ...(kind === 'scale' || kind === 'number'
            ? [
                {
                  key: 'mean',
                  title: 'Mean (95% interval)',
                  right: true,
                  cell: ({ figures: own }: (typeof groups)[number]) =>
                    own.mean === null
                      ? '–'
                      : `${own.mean.mean.toFixed(2)} (${own.mean.low.toFixed(2)} to ${own.mean.high.toFixed(2)})`,
                },
              ]
            : []),
          ...choices.map(({ label }) => ({
            key: label,
            title: label,
            right: true,
            cell: ({ figures: own }: (typeof groups)[number]) => {
              const choice = own.choices.find((each) => each.label === label)
              return choice === undefined
                ? '–'
                : `${formatShare(choice.share)} (${formatShare(choice.low)} to ${formatShare(choice.high)})`
            },
          })),
        ]}
      />
    </div>
  )
}
