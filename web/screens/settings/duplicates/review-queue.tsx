import { useEffect, useRef } from 'react'
import { counted } from '../../../look/format.ts'
import classes from './duplicates.module.css'
import { type Group, groupKey, inSentence, recordTitle } from './group.ts'

interface ReviewQueueProps {
  readonly queue: readonly Group[]
  readonly current: Group
  /** Keys of the groups that were put off. */
  readonly later: readonly string[]
  readonly onChoose: (key: string) => void
}

/** What waits for a decision, the surest first; what was put off stands last. */
export function ReviewQueue({ queue, current, later, onChoose }: ReviewQueueProps) {
  const list = useRef<HTMLElement>(null)
  const key = groupKey(current)
  useEffect(() => {
    const here = list.current?.querySelector(`[data-group="${key}"]`)
    here?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [key])
  return (
    <nav ref={list} className={classes.queue} aria-label="Groups to review">
      <ul>
        {queue.map((group) => {
          const own = groupKey(group)
          return (
            <li key={own}>
              <button
                type="button"
                data-group={own}
                aria-current={own === key ? 'true' : undefined}
                onClick={() => onChoose(own)}
              >
                <span className={classes.queued}>
                  {recordTitle(group.records[0] ?? { account: 0, id: null, name: null, domain: null })}
                </span>
                <span className={classes.why}>
                  {later.includes(own) ? 'Later · ' : ''}
                  {inSentence([group.sureness])} · {counted(group.records.length, 'record')}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
