import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { formatDate } from '../../../look/format.ts'
import type { TimelineEvent } from '../account-data.ts'
import classes from './event-list.module.css'
import { eventDetail, eventWords } from './event-words.ts'

interface EventListProps {
  readonly events: readonly TimelineEvent[]
  /** People's names by id and e-mail. */
  readonly names: ReadonlyMap<string, string>
}

/** What happened, the newest first; only what one looks at is in the page. */
export function EventList({ events, names }: EventListProps) {
  const box = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- its answers change as one scrolls; nothing memoises them here.
  const rows = useVirtualizer({
    count: events.length,
    getScrollElement: () => box.current,
    estimateSize: () => 46,
    overscan: 12,
  })
  if (events.length === 0) return <p className={classes.none}>Nothing is dated in this time. Zoom out to see more.</p>
  return (
    <div ref={box} className={classes.box} tabIndex={0} role="region" aria-label="What happened, the newest first">
      <ol className={classes.list} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start, key }) => {
          const event = events[index]
          if (event === undefined) return null
          const detail = eventDetail(event, names)
          return (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              className={classes.row}
              style={{ transform: `translateY(${start}px)` }}
              aria-setsize={events.length}
              aria-posinset={index + 1}
            >
              <time className={classes.at} dateTime={event.at}>
                {formatDate(event.at.slice(0, 10), 'short')}
              </time>
              <div className={classes.words}>
                <span>{eventWords(event)}</span>
                {detail === '' ? null : <span className={classes.detail}>{detail}</span>}
              </div>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
