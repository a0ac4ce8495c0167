import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import classes from './long-table.module.css'
import { LongTableHead } from './long-table-head.tsx'
import { barHeight, lowest, ROW_HEIGHT, rowsInView, showing } from './stretched-scroll.ts'
import { useFillHeight } from './use-fill-height.ts'
import { useLongScroll } from './use-long-scroll.ts'

export interface LongColumn<Row> {
  readonly key: string
  readonly title: string
  /** Stands behind the title: a currency, `days`. */
  readonly unit?: string | undefined
  /** Said when the pointer rests on the title. */
  readonly about?: string | undefined
  readonly cell: (row: Row, index: number) => ReactNode
  /** Numbers stand on the right. */
  readonly right?: boolean | undefined
  /** Least width in pixels; columns share what is left. */
  readonly width: number
  /** Names the row for people who hear it. */
  readonly names?: boolean | undefined
  /** Can be ordered by: which way it is now. */
  readonly order?: 'ascending' | 'descending' | 'none' | undefined
}

interface LongTableProps<Row> {
  readonly caption: string
  readonly columns: readonly LongColumn<Row>[]
  readonly count: number
  /** The row at a place; undefined while it is on its way. */
  readonly rowAt: (index: number) => Row | undefined
  /** Called when other rows come into sight: `end` is the first that is not in it. */
  readonly onRange?: ((start: number, end: number) => void) | undefined
  readonly onOpen?: ((row: Row) => void) | undefined
  readonly onOrder?: ((key: string) => void) | undefined
  /** A column was put before another, or last. */
  readonly onMove?: ((key: string, before: string | undefined) => void) | undefined
}

/**
 * A table of any length: only the rows in sight are in the page, and a list taller than a browser allows is scrolled
 * all the same. Arrows, Page keys, Home and End move through it, Enter opens a row.
 * The arithmetic is our own: rows are all of one height, and libraries keep a record for each of a million.
 */
export function LongTable<Row>({
  caption,
  columns,
  count,
  rowAt,
  onRange,
  onOpen,
  onOrder,
  onMove,
}: LongTableProps<Row>) {
  const scroller = useRef<HTMLDivElement>(null)
  const id = useId()
  const [chosen, setChosen] = useState(0)
  const active = Math.min(chosen, Math.max(0, count - 1))
  const height = useFillHeight(scroller, (count + 1) * ROW_HEIGHT + 18)
  const { top, bar, area, go } = useLongScroll(scroller, count, ROW_HEIGHT)
  const { start, end } = rowsInView(top, area)

  useEffect(() => onRange?.(start, end), [onRange, start, end])

  const move = (to: number): void => {
    const row = Math.min(Math.max(0, to), count - 1)
    setChosen(row)
    go(showing(row, top, area))
  }
  const page = Math.max(1, Math.floor(area.view / ROW_HEIGHT) - 1)
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(active + 1),
    ArrowUp: () => move(active - 1),
    PageDown: () => move(active + page),
    PageUp: () => move(active - page),
    Home: () => move(0),
    End: () => move(count - 1),
    Enter: () => {
      const row = rowAt(active)
      if (row !== undefined) onOpen?.(row)
    },
  }
  const pressed = (event: KeyboardEvent<HTMLDivElement>): void => {
    // A button in the head, or a link in a row, has keys of its own.
    if (event.target !== event.currentTarget || event.altKey || event.metaKey) return
    const act = keys[event.key]
    if (act === undefined || count === 0) return
    event.preventDefault()
    act()
  }

  const template = columns
    .map(({ width, names }) => `minmax(${names === true ? `min(${width}px, 42vw)` : `${width}px`}, ${width}fr)`)
    .join(' ')
  const least = columns.reduce((sum, { width }) => sum + width, 0)
  const shown = Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index)
  const isShown = active >= start && active < end
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      style={{ height }}
      role="grid"
      aria-label={caption}
      aria-rowcount={count + 1}
      aria-colcount={columns.length}
      aria-readonly="true"
      aria-activedescendant={isShown && count > 0 ? `${id}${active}` : undefined}
      tabIndex={0}
      onKeyDown={pressed}
    >
      <div className={classes.inner} style={{ minWidth: least }} role="presentation">
        <LongTableHead columns={columns} template={template} onOrder={onOrder} onMove={onMove} />
        <div className={classes.body} style={{ height: barHeight(area) }} role="rowgroup">
          <div
            className={classes.window}
            role="presentation"
            style={{ top: Math.min(bar, barHeight(area) - area.view) - (top - start * ROW_HEIGHT) }}
            data-at-end={top >= lowest(area)}
          >
            {shown.map((index) => {
              const row = rowAt(index)
              return (
                // Keys of the table are those of its rows: arrows choose, Enter opens.
                <div
                  key={index}
                  id={`${id}${index}`}
                  role="row"
                  tabIndex={-1}
                  aria-rowindex={index + 2}
                  aria-busy={row === undefined}
                  className={index === active ? `${classes.row} ${classes.active}` : classes.row}
                  style={{ gridTemplateColumns: template }}
                  onClick={() => {
                    setChosen(index)
                    if (row !== undefined) onOpen?.(row)
                  }}
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
            })}
          </div>
        </div>
      </div>
    </div>
  )
}
