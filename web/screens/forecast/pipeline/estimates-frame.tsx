import type { ReactNode } from 'react'
import { ChartFrame } from '../../../charts/chart-frame.tsx'
import type { Estimate, EstimateRuler } from '../../../charts/estimates/estimate.ts'
import { EstimateList } from '../../../charts/estimates/estimate-list.tsx'
import { estimatesDrawing } from '../../../charts/estimates/estimates-drawing.ts'
import { DataTable } from '../../../components/data-table.tsx'

type Cell = string | number | null

interface EstimatesFrameProps {
  readonly title: string
  readonly sentence: string
  /** What the rows are, for those who hear it. */
  readonly label: string
  /** Name of the files, without ending. */
  readonly name: string
  readonly rows: readonly Estimate[]
  readonly ruler: EstimateRuler
  /** Of the table and the file: the first names a row. */
  readonly titles: readonly string[]
  readonly cells: readonly (readonly Cell[])[]
  /** A cell as people write it. */
  readonly cellText: (cell: Cell, column: number) => ReactNode
}

/** Estimates with their words, the table behind and the files. */
export function EstimatesFrame(props: EstimatesFrameProps) {
  const { title, sentence, label, name, rows, ruler, titles, cells, cellText } = props
  return (
    <ChartFrame
      title={title}
      sentence={sentence}
      table={
        <DataTable
          caption={label}
          rows={cells}
          rowKey={([first]) => String(first)}
          columns={titles.map((words, column) => ({
            key: words,
            title: words,
            right: typeof cells[0]?.[column] === 'number',
            cell: (row: readonly Cell[]) => cellText(row[column] ?? null, column),
          }))}
        />
      }
      save={{
        name,
        picture: () => estimatesDrawing(rows, ruler, { title, sentence, foot: '' }),
        cells: () => [titles, ...cells],
      }}
    >
      <EstimateList label={label} rows={rows} ruler={ruler} />
    </ChartFrame>
  )
}
