import { memo } from 'react'
import type { LongColumn } from './long-column.ts'
import classes from './long-table.module.css'

interface LongTableRowProps<Row> {
  readonly id: string
  readonly index: number
  /** Undefined while it is on its way. */
  readonly row: Row | undefined
  readonly columns: readonly LongColumn<Row>[]
  readonly template: string
  readonly isActive: boolean
  readonly onOpen: (index: number, row: Row | undefined) => void
}

function PlainRow<Row>({ id, index, row, columns, template, isActive, onOpen }: LongTableRowProps<Row>) {
  return (
    // Keys of the table are those of its rows: arrows choose, Enter opens.
    <div
      id={id}
      role="row"
      tabIndex={-1}
      aria-rowindex={index + 2}
      aria-busy={row === undefined}
      className={isActive ? `${classes.row} ${classes.active}` : classes.row}
      style={{ gridTemplateColumns: template }}
      onClick={() => onOpen(index, row)}
      onKeyDown={() => undefined}
    >
      {columns.map((column, place) => (
        <div
          key={column.key}
          role={column.names === true ? 'rowheader' : 'gridcell'}
          className={[
            classes.cell,
            column.right === true ? classes.right : '',
            place === 0 ? classes.first : '',
          ].join(' ')}
        >
          {row === undefined ? <span className={classes.coming} /> : column.cell(row, index)}
        </div>
      ))}
    </div>
  )
}

/** One row of a long table. It is drawn again only when something about it changed, not whenever the table scrolls. */
export const LongTableRow = memo(PlainRow) as typeof PlainRow
