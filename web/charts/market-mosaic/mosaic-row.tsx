import { Link } from '@tanstack/react-router'
import { SegmentTrend } from '../../components/segment-trend/segment-trend.tsx'
import { formatCount, formatShare } from '../../look/format.ts'
import { pigment } from '../../look/pigments.ts'
import { EstimateLine } from './estimate-line.tsx'
import { companies, type Measure, measured, measureText, type Overview, type OverviewSegment } from './measure.ts'
import classes from './mosaic-list.module.css'
import { lookOf, StrokeShape } from './stroke-shape.tsx'
import { circularWords } from './stroke-slot.tsx'

interface MosaicRowProps {
  readonly overview: Overview
  readonly segment: OverviewSegment
  readonly measure: Measure
  /** Of the stroke, in pixels. */
  readonly length: number
  /** The value that is drawn thickest. */
  readonly thickest: number
  /** Where a value stands on the interval's axis. */
  readonly place: (value: number) => number
  readonly market: number | null
  readonly width: number
}

const THICK = 34
/** Of the segments it shares companies with, so many are named. */
const MOST = 3

/** A segment as a stroke across, its estimate below it, and whom it shares companies with. */
export function MosaicRow({ overview, segment, measure, length, thickest, place, market, width }: MosaicRowProps) {
  const { value, low, high, reason } = measured(segment, measure)
  const circular = segment.asksOutcome.length > 0
  const flat = market === null
  const thick = flat ? 18 : value === null ? 12 : Math.min(THICK, Math.max(2, (Math.abs(value) / thickest) * THICK))
  const box = { x: 0, y: (THICK - thick) / 2, width: Math.max(1.5, length), height: thick }
  const shared = overview.overlaps
    .filter(({ left, right }) => left === segment.name || right === segment.name)
    .sort((one, other) => other.accounts - one.accounts)
  return (
    <Link to="/segments/$segment" params={{ segment: segment.name }} className={classes.row}>
      <span className={classes.head}>
        <span className={classes.name}>{segment.name}</span>
        <span className={classes.value}>
          {flat ? '' : value === null ? '–' : measureText(value, measure, overview.currency)}
        </span>
      </span>
      <span className={classes.size}>
        <span className={classes.note}>{companies(segment.accounts)}</span>
        <SegmentTrend name={segment.name} />
      </span>
      <svg className={classes.stroke} width={width} height={THICK} aria-hidden="true">
        <StrokeShape
          name={segment.name}
          colour={segment.colour}
          look={flat ? 'filled' : lookOf(value, segment.asksOutcome)}
          box={box}
          direction="across"
        />
      </svg>
      {value === null ? (
        flat ? null : (
          <span className={classes.note}>{reason}</span>
        )
      ) : (
        <EstimateLine value={value} low={low} high={high} place={place} market={market} width={width} />
      )}
      {circular ? (
        <span className={classes.note}>
          {circularWords(segment.asksOutcome)}
          {value !== null && value > thickest ? ' It lies beyond the end of the line.' : ''}
        </span>
      ) : null}
      {shared.length === 0 ? null : (
        <span className={classes.shared}>
          <span>also in</span>
          {shared.slice(0, MOST).map(({ left, right, accounts }) => {
            const name = left === segment.name ? right : left
            const colour = overview.segments.find((other) => other.name === name)?.colour ?? 0
            return (
              <span key={name} className={classes.other}>
                <svg width="9" height="9" aria-hidden="true">
                  <circle cx="4.5" cy="4.5" r="4.5" fill={pigment(colour)} />
                </svg>
                {`${name} ${formatCount(accounts)} (${formatShare(accounts / Math.max(1, segment.accounts))})`}
              </span>
            )
          })}
          {shared.length > MOST ? <span>{`and ${shared.length - MOST} more`}</span> : null}
        </span>
      )}
    </Link>
  )
}
