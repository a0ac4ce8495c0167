import { type Estimate, type EstimateRuler, estimateWords, placeOn } from './estimate.ts'
import classes from './estimates.module.css'

interface EstimateLineProps {
  readonly estimate: Estimate
  readonly ruler: EstimateRuler
  /** Faint where too little is known to rest on it. */
  readonly weak?: boolean
}

/** A dot on its interval over the ruler, the reference as a dashed line; hatched where there is no estimate. */
export function EstimateLine({ estimate, ruler, weak = false }: EstimateLineProps) {
  const { value, low, high } = estimate
  const at = (place: number): string => `${placeOn(ruler, place) * 100}%`
  return (
    <span className={classes.line} role="img" aria-label={estimateWords(estimate, ruler)}>
      <svg className={classes.drawing} aria-hidden="true" focusable="false">
        {ruler.ticks.map((tick) => (
          <line key={tick} className={classes.tick} x1={at(tick)} x2={at(tick)} y1="0" y2="100%" />
        ))}
        {ruler.reference === null ? null : (
          <line
            className={classes.reference}
            x1={at(ruler.reference.value)}
            x2={at(ruler.reference.value)}
            y1="0"
            y2="100%"
          />
        )}
        {value === null || low === null || high === null ? null : (
          <line className={classes.interval} x1={at(low)} x2={at(high)} y1="50%" y2="50%" />
        )}
        {value === null ? null : (
          <circle className={weak ? classes.hollow : classes.dot} cx={at(value)} cy="50%" r="5.5" />
        )}
      </svg>
      {value === null ? <span className={`hatched ${classes.unknown}`} /> : null}
    </span>
  )
}
