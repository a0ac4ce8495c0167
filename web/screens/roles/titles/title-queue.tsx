import { useEffect, useRef } from 'react'
import { counted } from '../../../look/format.ts'
import classes from './titles.module.css'
import type { ReviewedTitle } from './titles-data.ts'

interface TitleQueueProps {
  readonly queue: readonly ReviewedTitle[]
  readonly current: ReviewedTitle
  /** Titles that were put off. */
  readonly later: readonly string[]
  readonly onChoose: (title: string) => void
}

/** Titles that wait to be read, those of most people first; what was put off stands last. */
export function TitleQueue({ queue, current, later, onChoose }: TitleQueueProps) {
  const list = useRef<HTMLElement>(null)
  const place = queue.indexOf(current)
  useEffect(() => {
    list.current?.querySelectorAll('button')[place]?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [place])
  return (
    <nav ref={list} className={classes.queue} aria-label="Titles to review">
      <ul>
        {queue.map(({ title, people }) => (
          <li key={title}>
            <button
              type="button"
              aria-current={title === current.title ? 'true' : undefined}
              onClick={() => onChoose(title)}
            >
              <span className={classes.queued}>{title}</span>
              <span className={classes.why}>
                {later.includes(title) ? 'Later · ' : ''}
                {counted(people, 'person', 'people')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
