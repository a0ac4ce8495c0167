import type { KeyboardEvent, PointerEvent } from 'react'
import classes from './periods.module.css'

interface PeriodCursorProps {
  /** What the chart is of. */
  readonly label: string
  readonly count: number
  /** Which period is looked at. */
  readonly index: number
  /** What it says, for those who hear it. */
  readonly words: string
  readonly onMove: (index: number | null) => void
  readonly left: number
  readonly width: number
  readonly top: number
  readonly height: number
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, PageUp: 12, PageDown: -12 }

/** Lies over a chart and tells which period is looked at: under the pointer, or by the arrow keys. One stop of the Tab key. */
export function PeriodCursor({ label, count, index, words, onMove, left, width, top, height }: PeriodCursorProps) {
  const step = width / Math.max(1, count)
  const within = (place: number): number => Math.max(0, Math.min(count - 1, place))
  const onPointer = (event: PointerEvent<HTMLDivElement>): void => {
    const { left: start } = event.currentTarget.getBoundingClientRect()
    onMove(within(Math.floor((event.clientX - start) / step)))
  }
  const onKey = (event: KeyboardEvent): void => {
    const by = STEPS[event.key]
    const next = by === undefined ? { Home: 0, End: count - 1 }[event.key] : within(index + by)
    if (next === undefined) return
    event.preventDefault()
    onMove(next)
  }
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={count}
      aria-valuenow={index + 1}
      aria-valuetext={words}
      className={classes.cursor}
      style={{ left, width, top, height }}
      onPointerMove={onPointer}
      onPointerDown={onPointer}
      onPointerLeave={() => onMove(null)}
      onBlur={() => onMove(null)}
      onKeyDown={onKey}
    >
      <span className={classes.column} style={{ left: index * step, width: step }} />
    </div>
  )
}
