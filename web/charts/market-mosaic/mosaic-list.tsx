import { scaleLinear } from 'd3-scale'
import { type Measure, measured, measureText, type Overview } from './measure.ts'
import classes from './mosaic-list.module.css'
import { MosaicNoneRow } from './mosaic-none-row.tsx'
import { MosaicRow } from './mosaic-row.tsx'

interface MosaicListProps {
  readonly overview: Overview
  readonly measure: Measure
  readonly width: number
}

/**
 * Strokes one under the other, for a phone and for many segments: as long as their companies are many, as thick as the
 * measure is high; under each the estimate on its interval, against the market's.
 */
export function MosaicList({ overview, measure, width }: MosaicListProps) {
  const segments = [...overview.segments].sort((one, other) => other.accounts - one.accounts)
  const asked = segments.filter((segment) => segment.asksOutcome.length === 0)
  const scaled = [...(asked.length === 0 ? segments : asked), overview.none, overview.market]
  const rows = scaled.map((figures) => measured(figures, measure))
  const most = Math.max(...rows.flatMap(({ value, high }) => [value ?? 0, high ?? 0]), 0)
  const least = Math.min(...rows.flatMap(({ value, low }) => [value ?? 0, low ?? 0]), 0)
  const place = scaleLinear()
    .domain([least, most === least ? 1 : most])
    .range([6, width - 6])
    .clamp(true)
  const market = measured(overview.market, measure)
  const longest = Math.max(...segments.map((segment) => segment.accounts), 1)
  return (
    <>
      {market.value === null ? null : (
        <p className={classes.legend}>
          <svg width="18" height="12" aria-hidden="true">
            <line className={classes.average} x1="9" x2="9" y1="0" y2="12" />
          </svg>
          {`The market as a whole: ${measureText(market.value, measure, overview.currency)}`}
        </p>
      )}
      <ul className={classes.list}>
        {segments.map((segment) => (
          <li key={segment.name}>
            <MosaicRow
              overview={overview}
              segment={segment}
              measure={measure}
              length={(segment.accounts / longest) * width}
              thickest={Math.max(Math.abs(most), Math.abs(least), Number.MIN_VALUE)}
              place={place}
              market={market.value}
              width={width}
            />
          </li>
        ))}
        {overview.none.accounts === 0 ? null : (
          <li>
            <MosaicNoneRow
              overview={overview}
              measure={measure}
              length={(overview.none.accounts / longest) * width}
              place={place}
              market={market.value}
              width={width}
            />
          </li>
        )}
      </ul>
    </>
  )
}
