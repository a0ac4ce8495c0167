import { Fragment } from 'react'
import { formatCount } from '../../look/format.ts'
import { cellSentence } from './cohort-words.ts'
import classes from './cohorts.module.css'
import {
  afterColumns,
  type CohortCell,
  type CohortGridData,
  type CohortRow,
  largestShare,
  tintOf,
} from './cohorts.ts'

/** A row a cohort, a column a period after: the share as a number on a tint. The table is the chart. */
export function CohortGrid({ data, label }: { readonly data: CohortGridData; readonly label: string }) {
  const columns = afterColumns(data)
  const largest = largestShare(data)
  const { unit } = data
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={label}>
      <table className={classes.grid}>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col" className={classes.name}>
              First purchase
            </th>
            <th scope="col">Customers</th>
            {columns.map((after) => (
              <th key={after} scope="col">
                <span className="visually-hidden">{`${unit}s after: `}</span>
                {after === 0 ? 'same' : `+${after}`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row) => (
            <Row key={row.key} row={row} columns={columns} largest={largest} data={data} />
          ))}
        </tbody>
        {data.whole.length === 0 ? null : (
          <tfoot>
            <Row
              row={{ key: 'all', words: 'All together', customers: 0, partial: false, note: null, cells: data.whole }}
              columns={columns}
              largest={largest}
              data={data}
            />
          </tfoot>
        )}
      </table>
    </div>
  )
}

interface RowProps {
  readonly row: CohortRow
  readonly columns: readonly number[]
  readonly largest: number
  readonly data: CohortGridData
}

function Row({ row, columns, largest, data }: RowProps) {
  return (
    <tr>
      <th scope="row" className={classes.name} title={row.note ?? undefined}>
        {row.words}
        {row.note === null ? null : <span className={classes.note}>{row.note}</span>}
      </th>
      <td className={classes.customers}>
        {row.customers === 0 ? '' : formatCount(row.customers)}
        {row.partial ? <span className={classes.note}>so far</span> : null}
      </td>
      {columns.map((after) => (
        <Fragment key={after}>
          <CellOf row={row} cell={row.cells.find((each) => each.after === after)} largest={largest} data={data} />
        </Fragment>
      ))}
    </tr>
  )
}

function CellOf({ row, cell, largest, data }: Omit<RowProps, 'columns'> & { readonly cell: CohortCell | undefined }) {
  if (cell === undefined) return <td aria-label="not there yet" />
  const words = cellSentence(row, cell, data)
  if (cell.share === null) {
    return (
      <td className={`hatched ${classes.cell}`} title={words}>
        <span className="visually-hidden">cannot be told</span>
      </td>
    )
  }
  const percent = Math.round(cell.share * 100)
  const tint = `color-mix(in srgb, var(--accent) ${cell.empty ? 0 : tintOf(cell.share, largest)}%, var(--paper-raised))`
  return (
    <td
      className={classes.cell}
      data-partial={cell.partial}
      data-empty={cell.empty}
      style={{ backgroundColor: tint }}
      title={words}
    >
      <span className={classes.share}>{`${percent}%`}</span>
      {cell.partial ? <span className="visually-hidden"> so far</span> : null}
    </td>
  )
}
