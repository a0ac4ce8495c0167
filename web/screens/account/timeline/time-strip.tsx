import { useElementSize } from '@mantine/hooks'
import { scaleUtc } from 'd3-scale'
import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react'
import { formatDate } from '../../../look/format.ts'
import type { TimelineEvent } from '../account-data.ts'
import { withKeys } from '../with-keys.ts'
import { eventWords, starterOf } from './event-words.ts'
import { dealSpans, lanesOf, momentOf } from './lanes.ts'
import { OrderDots } from './order-dots.tsx'
import classes from './time-strip.module.css'
import { moved, type TimeWindow, zoomed } from './time-window.ts'

interface TimeStripProps {
  readonly events: readonly TimelineEvent[]
  readonly now: number
  readonly whole: TimeWindow
  readonly window: TimeWindow
  readonly onWindow: (window: TimeWindow) => void
}

const LANE = 26
const DEAL = 12
const AXIS = 26
const TOP = 8
/** Room for the names of the lanes; on a phone they stand above their marks. */
const NAMES = 116

/** Deals as spans, touches as marks by kind, orders as dots as large as their revenue, over a line of months. */
export function TimeStrip({ events, now, whole, window, onWindow }: TimeStripProps) {
  const { ref, width } = useElementSize()
  const box = useRef<HTMLDivElement>(null)
  const dragged = useRef<{ x: number; window: TimeWindow } | undefined>(undefined)
  const left = width < 560 ? 0 : NAMES
  const inner = Math.max(width - left - 22, 1)
  const x = scaleUtc([new Date(window.from), new Date(window.to)], [left, left + inner])
  const spans = dealSpans(events, now)
  const orders = events.filter(({ kind }) => kind === 'order')
  const lanes = lanesOf(events)
  const dealRows = Math.max(...spans.map(({ row }) => row + 1), 0)
  const lane = left === 0 ? LANE + 14 : LANE
  const dealsTop = TOP + (left === 0 && dealRows > 0 ? 14 : 0)
  const ordersTop = dealsTop + (dealRows === 0 ? 0 : dealRows * DEAL + 12)
  const lanesTop = ordersTop + (orders.length === 0 ? 0 : lane + 8)
  const bottom = lanesTop + lanes.length * lane + 4
  const height = bottom + AXIS
  const middle = (index: number): number => lanesTop + index * lane + lane - LANE / 2
  const isSeen = (at: number): boolean => at >= window.from && at <= window.to
  const ticks = x.ticks(Math.max(2, Math.floor(inner / 90)))
  const format = x.tickFormat(Math.max(2, Math.floor(inner / 90)))

  // React listens to the wheel passively; zooming must keep the page from scrolling.
  useEffect(() => {
    const element = box.current
    if (element === null) return undefined
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const at = x.invert(event.clientX - element.getBoundingClientRect().left).getTime()
      onWindow(zoomed(window, event.deltaY < 0 ? 0.8 : 1.25, at, whole))
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  })

  const onKeyDown = (event: KeyboardEvent): void => {
    const length = window.to - window.from
    const center = window.from + length / 2
    const next: Record<string, TimeWindow> = {
      ArrowLeft: moved(window, -length / 8, whole),
      ArrowRight: moved(window, length / 8, whole),
      '+': zoomed(window, 0.7, center, whole),
      '=': zoomed(window, 0.7, center, whole),
      '-': zoomed(window, 1 / 0.7, center, whole),
      Home: whole,
    }
    const wanted = next[event.key]
    if (wanted === undefined || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    onWindow(wanted)
  }

  const onPointerMove = (event: PointerEvent): void => {
    const start = dragged.current
    if (start === undefined) return
    const length = start.window.to - start.window.from
    onWindow(moved(start.window, ((start.x - event.clientX) / inner) * length, whole))
  }

  return (
    <div
      ref={box}
      className={classes.strip}
      tabIndex={0}
      role="slider"
      aria-label="Time shown: arrow keys move it, plus and minus zoom, Home shows all. The list below holds the same events."
      aria-valuemin={whole.from}
      aria-valuemax={whole.to}
      aria-valuenow={(window.from + window.to) / 2}
      aria-valuetext={`${dayOf(window.from)} to ${dayOf(window.to)}`}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        dragged.current = { x: event.clientX, window }
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        dragged.current = undefined
      }}
      onPointerCancel={() => {
        dragged.current = undefined
      }}
    >
      <div ref={ref} style={{ minHeight: height }}>
        {width === 0 ? null : (
          <svg width={width} height={height} aria-hidden="true" focusable="false" className={classes.svg}>
            <defs>
              <clipPath id="strip-inside">
                <rect x={left} y={0} width={inner} height={height} />
              </clipPath>
              <pattern
                id="strip-open"
                width={5}
                height={5}
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
              >
                <line x1={0} y1={0} x2={0} y2={5} className={classes.hatch} />
              </pattern>
            </defs>
            {ticks.map((tick) => (
              <g key={tick.getTime()} transform={`translate(${x(tick)},0)`}>
                <line y1={0} y2={bottom} className={classes.grid} />
                <text y={bottom + 17} textAnchor="middle" className={classes.tick}>
                  {format(tick)}
                </text>
              </g>
            ))}
            <line x1={left} x2={left + inner} y1={bottom} y2={bottom} className={classes.axis} />
            {dealRows === 0 ? null : (
              <Name left={left} top={dealsTop} middle={dealsTop + (dealRows * DEAL) / 2} label="deals" />
            )}
            {orders.length === 0 ? null : (
              <Name left={left} top={ordersTop + 14} middle={ordersTop + lane - LANE / 2} label="orders" />
            )}
            {lanes.map((each, index) => (
              <Name
                key={each.key}
                left={left}
                top={middle(index) - LANE / 2}
                middle={middle(index)}
                label={each.label}
              />
            ))}
            <g clipPath="url(#strip-inside)">
              {spans.map((span) => (
                <rect
                  key={`${span.name} ${span.from} ${span.to} ${span.row}`}
                  x={x(span.from)}
                  y={dealsTop + span.row * DEAL}
                  width={Math.max(x(span.to) - x(span.from), 4)}
                  height={DEAL - 4}
                  rx={3}
                  className={classes[span.status]}
                  fill={span.status === 'open' ? 'url(#strip-open)' : undefined}
                >
                  <title>{`${span.name}: ${span.status}`}</title>
                </rect>
              ))}
              <OrderDots orders={orders} x={x} y={ordersTop + lane - LANE / 2} most={LANE / 2} />
              {lanes.map((each, index) =>
                withKeys(
                  each.events.filter(({ at }) => isSeen(momentOf(at))),
                  ({ at, what }) => `${at} ${what}`,
                ).map((event) => <Mark key={event.key} x={x(momentOf(event.at))} y={middle(index)} event={event} />),
              )}
              {isSeen(now) ? <line x1={x(now)} x2={x(now)} y1={0} y2={bottom} className={classes.now} /> : null}
            </g>
          </svg>
        )}
      </div>
    </div>
  )
}

function dayOf(moment: number): string {
  return formatDate(new Date(moment).toISOString().slice(0, 10))
}

function Name({ left, top, middle, label }: { left: number; top: number; middle: number; label: string }) {
  return left === 0 ? (
    <text x={0} y={top - 2} className={classes.name}>
      {label}
    </text>
  ) : (
    <text x={left - 12} y={middle} dy="0.35em" textAnchor="end" className={classes.name}>
      {label.length > 16 ? `${label.slice(0, 15)}…` : label}
    </text>
  )
}

/** Who began a touch is its shape: they, a full diamond; we, a full dot; not known, a ring. */
function Mark({ x, y, event }: { x: number; y: number; event: TimelineEvent }) {
  const words = <title>{`${eventWords(event)}, ${event.at.slice(0, 10)}`}</title>
  if (event.kind !== 'touch') {
    return (
      <path d={`M${x - 5} ${y + 4}L${x} ${y - 5}L${x + 5} ${y + 4}Z`} className={classes.other}>
        {words}
      </path>
    )
  }
  const starter = starterOf(event)
  if (starter === 'buyer') {
    return (
      <path d={`M${x} ${y - 6.5}L${x + 6.5} ${y}L${x} ${y + 6.5}L${x - 6.5} ${y}Z`} className={classes.buyer}>
        {words}
      </path>
    )
  }
  return (
    <circle cx={x} cy={y} r={4} className={starter === 'seller' ? classes.seller : classes.nobody}>
      {words}
    </circle>
  )
}
