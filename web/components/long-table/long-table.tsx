import { type KeyboardEvent, useCallback, useEffect, useId, useState } from 'react'
import type { LongColumn } from './long-column.ts'
import classes from './long-table.module.css'
import { LongTableHead } from './long-table-head.tsx'
import { LongTableRow } from './long-table-row.tsx'
import { barHeight, ROW_HEIGHT, rowsInView, showing } from './stretched-scroll.ts'
import { useFillHeight } from './use-fill-height.ts'
import { useLongScroll } from './use-long-scroll.ts'

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
  const id = useId()
  const [chosen, setChosen] = useState(0)
  const active = Math.min(chosen, Math.max(0, count - 1))
  const { scroller, top, bar, area, go } = useLongScroll(count, ROW_HEIGHT)
  const height = useFillHeight(scroller, (count + 1) * ROW_HEIGHT + 18)
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

  const open = useCallback(
    (index: number, row: Row | undefined): void => {
      setChosen(index)
      if (row !== undefined) onOpen?.(row)
    },
    [onOpen],
  )
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
          >
            {shown.map((index) => (
              <LongTableRow
                key={index}
                id={`${id}${index}`}
                index={index}
                row={rowAt(index)}
                columns={columns}
                template={template}
                isActive={index === active}
                onOpen={open}
              />
            ))}
          </div>
        </div>
      </div>
    </div>
  )
}
