import type { ReactNode } from 'react'
import classes from './data-table.module.css'
import { LongTable } from './long-table/long-table.tsx'

export interface Column<Row> {
  readonly key: string
  readonly title: string
  readonly cell: (row: Row) => ReactNode
  /** Numbers stand on the right. */
  readonly right?: boolean
}

interface DataTableProps<Row> {
  /** What the table holds, for people who hear it. */
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
}

/** From so many rows on only those in sight are put into the page. */
const LONG = 200
/** Least width of a column of a long table, in pixels. */
const WIDTH = 140

/** A table of rows that are all here: 36 px each, numbers on the right; of any length. */
export function DataTable<Row>({ caption, columns, rows, rowKey }: DataTableProps<Row>) {
  if (rows.length > LONG) {
    return (
      <LongTable
        caption={caption}
        columns={columns.map((column, index) => ({ ...column, width: WIDTH, names: index === 0 }))}
        count={rows.length}
        rowAt={(index) => rows[index]}
      />
    )
  }
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={caption}>
      <table className={classes.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.right === true ? classes.right : undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <td key={column.key} className={column.right === true ? classes.right : undefined}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
