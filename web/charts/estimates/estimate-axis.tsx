import { type EstimateRuler, placeOn } from './estimate.ts'
import classes from './estimates.module.css'

interface EstimateAxisProps {
  readonly ruler: EstimateRuler
  /** What the two ends mean, in place of numbers. */
  readonly ends?: readonly [string, string] | undefined
}

/** The numbers below lines that share a ruler, as wide as they are. */
export function EstimateAxis({ ruler, ends }: EstimateAxisProps) {
  return (
    <span className={ends === undefined ? classes.scale : `${classes.scale} ${classes.ends}`} aria-hidden="true">
      {ends?.map((words) => (
        <span key={words}>{words}</span>
      ))}
      {(ends === undefined ? ruler.ticks : []).map((tick) => (
        <span key={tick} className={classes.tickWords} style={{ left: `${placeOn(ruler, tick) * 100}%` }}>
          {ruler.tickText(tick)}
        </span>
      ))}
    </span>
  )
}
