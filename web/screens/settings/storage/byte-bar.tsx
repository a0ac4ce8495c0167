import { formatBytes } from '../../../look/bytes.ts'
import classes from './storage.module.css'

interface ByteBarProps {
  readonly read: number
  readonly said: number
  /** Bytes that take the whole width. */
  readonly largest: number
}

const WIDTH = 200

/** Bytes drawn to one scale: what rules read, then what files said. */
export function ByteBar({ read, said, largest }: ByteBarProps) {
  const first = (read / largest) * WIDTH
  const second = (said / largest) * WIDTH
  return (
    <svg
      width={WIDTH}
      height={12}
      role="img"
      aria-label={`${formatBytes(read)} for answers, ${formatBytes(said)} as files said`}
    >
      <rect className={classes.read} width={Math.max(first, 1)} height={12} rx={2} />
      <rect className={classes.said} x={first + 2} width={Math.max(second - 2, 1)} height={12} rx={2} />
    </svg>
  )
}
