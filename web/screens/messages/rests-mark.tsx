import { restsWords } from './message-words.ts'
import type { Message } from './messages-data.ts'
import classes from './rests-mark.module.css'

interface RestsMarkProps {
  readonly rests: Message['rests']
  /** Beside a text that says it. */
  readonly silent?: boolean
}

/** Filled where evidence carries it, half where it carries a part, an outline where it is a guess: as statements are drawn. */
export function RestsMark({ rests, silent = false }: RestsMarkProps) {
  return (
    <svg
      className={classes.mark}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      {...(silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': restsWords(rests) })}
    >
      <circle
        cx="8"
        cy="8"
        r="6.4"
        className={rests === 'evidence' ? classes.filled : rests === 'partly' ? classes.outline : classes.dashed}
      />
      {rests === 'partly' ? <path className={classes.filled} d="M8 1.6a6.4 6.4 0 0 0 0 12.8Z" /> : null}
    </svg>
  )
}
