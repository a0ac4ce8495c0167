import { counted, formatCount, formatShare } from '../../../look/format.ts'
import classes from './coverage-bar.module.css'

interface CoverageBarProps {
  readonly filled: number
  readonly rows: number
  /** Share under which the bar is marked. */
  readonly thin: number
}

const WIDTH = 84

/** How many rows have a value, drawn: the rest is hatched, as everything unknown is. */
export function CoverageBar({ filled, rows, thin }: CoverageBarProps) {
  const share = rows === 0 ? 0 : filled / rows
  const isThin = share < thin
  return (
    <span className={classes.coverage} title={`${formatCount(filled)} of ${counted(rows, 'row')}`}>
      <svg className={classes.bar} width={WIDTH} height={10} aria-hidden="true">
        <rect className={classes.unknown} width={WIDTH} height={10} rx={2} />
        <path className={classes.hatch} d={HATCH} />
        <rect className={classes.known} width={Math.max(share * WIDTH, filled > 0 ? 2 : 0)} height={10} rx={2} />
        <line className={classes.mark} x1={thin * WIDTH} x2={thin * WIDTH} y1={0} y2={10} />
      </svg>
      <span className={classes.share}>{share > 0.995 && share < 1 ? '>99%' : formatShare(share)}</span>
      {isThin && filled > 0 ? <span className={classes.thin}>thin</span> : null}
    </span>
  )
}

const HATCH = Array.from({ length: WIDTH / 6 + 1 }, (_, line) => `M${line * 6} 10l10 -10`).join('')
