import { EstimateLine } from './estimate-line.tsx'
import { companies, type Measure, measured, measureText, type Overview } from './measure.ts'
import classes from './mosaic-list.module.css'

interface MosaicNoneRowProps {
  readonly overview: Overview
  readonly measure: Measure
  /** As long as they are many, to the scale of the strokes: may be more than there is room. */
  readonly length: number
  readonly place: (value: number) => number
  readonly market: number | null
  readonly width: number
}

/** The companies that no stroke covers: bare, hatched paper. */
export function MosaicNoneRow({ overview, measure, length, place, market, width }: MosaicNoneRowProps) {
  const { value, low, high } = measured(overview.none, measure)
  const torn = length > width
  return (
    <div className={classes.row}>
      <span className={classes.head}>
        <span className={classes.name}>In none of them</span>
        <span className={classes.value}>{value === null ? '–' : measureText(value, measure, overview.currency)}</span>
      </span>
      <span className={classes.note}>
        {companies(overview.none.accounts)}
        {torn ? ', drawn shorter than they are' : ''}
      </span>
      <div className={`hatched ${classes.bare}`} style={{ width: Math.min(width, length) }} />
      {value === null ? null : (
        <EstimateLine value={value} low={low} high={high} place={place} market={market} width={width} />
      )}
    </div>
  )
}
