import classes from './mosaic-list.module.css'

interface EstimateLineProps {
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly place: (value: number) => number
  readonly market: number | null
  readonly width: number
}

/** An estimate as a dot on its interval, against the market's. */
export function EstimateLine({ value, low, high, place, market, width }: EstimateLineProps) {
  return (
    <svg className={classes.estimate} width={width} height={14} aria-hidden="true">
      <line className={classes.axis} x1={place(0)} x2={width - 6} y1={7} y2={7} />
      {market === null ? null : (
        <line className={classes.average} x1={place(market)} x2={place(market)} y1={0} y2={14} />
      )}
      {low === null || high === null ? null : (
        <line className={classes.interval} x1={place(low)} x2={place(high)} y1={7} y2={7} />
      )}
      <circle className={classes.dot} cx={place(value)} cy={7} r={4} />
    </svg>
  )
}
