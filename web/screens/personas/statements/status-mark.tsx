import { statusWords } from '../persona-words.ts'
import type { Statement } from '../personas-data.ts'
import classes from './status-mark.module.css'

const RING = 'M8 1.6a6.4 6.4 0 1 1 0 12.8a6.4 6.4 0 1 1 0-12.8Z'

interface StatusMarkProps {
  readonly status: Statement['status']
  /** Beside a text that says it. */
  readonly silent?: boolean
}

/** An outline where nothing is known yet, filled where it is; half where people disagree. */
export function StatusMark({ status, silent = false }: StatusMarkProps) {
  return (
    <svg
      className={classes.mark}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      {...(silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': statusWords(status) })}
    >
      {status === 'retired' ? <path className={classes.outline} d="M2 8H14" /> : null}
      {status === 'hypothesis' ? <path className={`${classes.outline} ${classes.dashed}`} d={RING} /> : null}
      {status === 'supported' || status === 'validated' ? <path className={classes.filled} d={RING} /> : null}
      {status === 'validated' ? <path className={classes.check} d="M4.8 8.3L7.1 10.6L11.4 5.8" /> : null}
      {status === 'contested' ? (
        <>
          <path className={classes.half} d="M8 1.6a6.4 6.4 0 0 0 0 12.8Z" />
          <path className={classes.contested} d={RING} />
        </>
      ) : null}
    </svg>
  )
}
