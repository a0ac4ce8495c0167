import { IconArrowNarrowDown, IconArrowNarrowUp } from '@tabler/icons-react'
import { type DragEvent, type KeyboardEvent, useState } from 'react'
import type { LongColumn } from './long-column.ts'
import classes from './long-table.module.css'

interface LongTableHeadProps {
  readonly columns: readonly LongColumn<never>[]
  readonly template: string
  readonly onOrder?: ((key: string) => void) | undefined
  readonly onMove?: ((key: string, before: string | undefined) => void) | undefined
}

/** Titles that stay in sight. A click orders; dragging, or Shift with an arrow key, puts a column elsewhere. */
export function LongTableHead({ columns, template, onOrder, onMove }: LongTableHeadProps) {
  const [dragged, setDragged] = useState<string>()
  const [over, setOver] = useState<string>()

  const byKey = (event: KeyboardEvent, index: number): void => {
    if (!event.shiftKey || onMove === undefined) return
    const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 2 : undefined
    const column = columns[index]
    if (step === undefined || column === undefined || index + step < 0 || index + step > columns.length) return
    event.preventDefault()
    onMove(column.key, columns[index + step]?.key)
  }
  const drop = (event: DragEvent, before: string): void => {
    event.preventDefault()
    if (dragged !== undefined && dragged !== before) onMove?.(dragged, before)
    setDragged(undefined)
    setOver(undefined)
  }

  return (
    <div className={classes.head} role="rowgroup">
      <div className={classes.titles} role="row" aria-rowindex={1} style={{ gridTemplateColumns: template }}>
        {columns.map((column, index) => (
          <div
            key={column.key}
            role="columnheader"
            tabIndex={-1}
            aria-sort={column.order}
            className={[
              classes.title,
              column.right === true ? classes.right : '',
              index === 0 ? classes.first : '',
              over === column.key && dragged !== column.key ? classes.over : '',
            ].join(' ')}
            draggable={onMove !== undefined}
            onDragStart={() => setDragged(column.key)}
            onDragOver={(event) => {
              if (dragged === undefined) return
              event.preventDefault()
              setOver(column.key)
            }}
            onDragEnd={() => {
              setDragged(undefined)
              setOver(undefined)
            }}
            onDrop={(event) => drop(event, column.key)}
          >
            {column.order === undefined || onOrder === undefined ? (
              <span className={classes.words} title={column.about}>
                {column.title}
                <Unit unit={column.unit} />
              </span>
            ) : (
              <button
                type="button"
                className={classes.order}
                title={column.about}
                onClick={() => onOrder(column.key)}
                onKeyDown={(event) => byKey(event, index)}
              >
                <span className={classes.words}>
                  {column.title}
                  <Unit unit={column.unit} />
                </span>
                {column.order === 'ascending' ? <IconArrowNarrowUp size={15} aria-hidden="true" /> : null}
                {column.order === 'descending' ? <IconArrowNarrowDown size={15} aria-hidden="true" /> : null}
              </button>
            )}
          </div>
        ))}
      </div>
    </div>
  )
}

function Unit({ unit }: { readonly unit: string | undefined }) {
  return unit === undefined ? null : <span className={classes.unit}> {unit}</span>
}
