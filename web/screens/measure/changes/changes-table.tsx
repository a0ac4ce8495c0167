import { DataTable } from '../../../components/data-table.tsx'
import { formatShare } from '../../../look/format.ts'
import { changeRuler, type Finding, figureText, findingName, keyOf } from './change-rows.ts'

interface ChangesTableProps {
  readonly caption: string
  readonly findings: readonly Finding[]
  readonly currency: string
}

/** What was compared, with both values and how sure the difference is. */
export function ChangesTable({ caption, findings, currency }: ChangesTableProps) {
  const [ratio, points] = [changeRuler([], 'ratio').text, changeRuler([], 'points').text]
  const changeText = ({ unit }: Finding, change: number | null): string =>
    change === null ? '–' : (unit === 'share' ? points : ratio)(change)
  return (
    <DataTable
      caption={caption}
      rows={findings}
      rowKey={keyOf}
      columns={[
        { key: 'name', title: 'What', cell: findingName },
        { key: 'about', title: 'Kind', cell: ({ about }) => about },
        {
          key: 'before',
          title: 'Before',
          right: true,
          cell: ({ unit, before }) => figureText(unit, currency)(before.value),
        },
        {
          key: 'after',
          title: 'Now',
          right: true,
          cell: ({ unit, after }) => figureText(unit, currency)(after.value),
        },
        { key: 'change', title: 'Change', right: true, cell: (row) => changeText(row, row.change) },
        {
          key: 'interval',
          title: '95% interval',
          right: true,
          cell: (row) => `${changeText(row, row.lo)} to ${row.hi === null ? 'no limit' : changeText(row, row.hi)}`,
        },
        { key: 'q', title: 'By chance', right: true, cell: ({ q }) => (q < 0.001 ? 'under 0.1%' : formatShare(q)) },
      ]}
    />
  )
}
