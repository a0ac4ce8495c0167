import { IconCheck } from '@tabler/icons-react'
import { formatShare } from '../../../look/format.ts'
import classes from './confidence-mark.module.css'
import { SURE } from './sure.ts'

interface ConfidenceMarkProps {
  /** 0 to 1. */
  readonly confidence: number
  /** A person said so. */
  readonly chosen: boolean
  /** A field of one's own: it says how many of the values its type can read. */
  readonly own: boolean
}

/** How sure it is what a column is: a stroke as long as it is sure, hatched where it is a guess. */
export function ConfidenceMark({ confidence, chosen, own }: ConfidenceMarkProps) {
  if (chosen) {
    return (
      <span className={classes.mark}>
        <IconCheck size={16} stroke={2} aria-hidden="true" />
        your choice
      </span>
    )
  }
  const guess = confidence < SURE
  return (
    <span className={classes.mark}>
      <svg className={classes.bar} width="48" height="8" viewBox="0 0 48 8" aria-hidden="true">
        <defs>
          <pattern id="guess" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="2" height="5" className={classes.ink} />
          </pattern>
        </defs>
        <rect x="0.5" y="0.5" width="47" height="7" rx="3.5" className={classes.track} />
        <rect
          x="0.5"
          y="0.5"
          width={Math.max(47 * confidence, 4)}
          height="7"
          rx="3.5"
          className={guess ? undefined : classes.ink}
          fill={guess ? 'url(#guess)' : undefined}
        />
      </svg>
      {formatShare(confidence)} {own ? 'readable' : guess ? 'a guess' : 'sure'}
    </span>
  )
}
