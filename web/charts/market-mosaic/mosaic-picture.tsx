import frame from '../picture.module.css'
import { type Measure, measured, measureText, type Overview, outlineWords } from './measure.ts'
import { GUTTER, layOut } from './mosaic-layout.ts'
import classes from './mosaic-picture.module.css'
import { NonePaper } from './none-paper.tsx'
import { OverlapStrip } from './overlap-strip.tsx'
import { StrokeSlot } from './stroke-slot.tsx'

interface MosaicPictureProps {
  readonly overview: Overview
  readonly measure: Measure
  readonly width: number
}

const PLOT = 300
/** For the value and the whisker above the highest stroke. */
const HEAD = 34

/** Strokes beside each other on one base line, and under each what it shares with the others. */
export function MosaicPicture({ overview, measure, width }: MosaicPictureProps) {
  const layout = layOut(overview, measure, { width: width - GUTTER, height: PLOT })
  const market = measured(overview.market, measure)
  const y = (value: number): number => HEAD + PLOT - layout.base - layout.height(value)
  const outlines = outlineWords(overview)
  const cut = layout.strokes.some(({ measured: { value } }) => value !== null && layout.cutOff(value))
  const text = (value: number): string => measureText(value, measure, overview.currency)
  return (
    <div className={frame.picture}>
      <svg className={frame.ground} width={width} height={HEAD + PLOT + 1} aria-hidden="true">
        {layout.ticks.map((tick) => (
          <g key={tick}>
            <line
              className={tick === 0 ? classes.base : frame.grid}
              x1={GUTTER - 8}
              x2={width}
              y1={y(tick)}
              y2={y(tick)}
            />
            <text className={frame.tick} x={GUTTER - 14} y={y(tick)} dy="0.32em">
              {layout.flat ? '' : text(tick)}
            </text>
          </g>
        ))}
        {market.low === null || market.high === null ? null : (
          <rect
            className={classes.band}
            x={GUTTER - 8}
            width={width - GUTTER + 8}
            y={y(market.high)}
            height={Math.max(1, y(market.low) - y(market.high))}
          />
        )}
        {market.value === null ? null : (
          <>
            <line className={classes.average} x1={GUTTER - 8} x2={width} y1={y(market.value)} y2={y(market.value)} />
            <text className={classes.averageText} x={0} y={y(market.value)} dy="0.32em">
              {`Market ${text(market.value)}`}
            </text>
          </>
        )}
      </svg>
      <ul className={classes.strokes} style={{ marginLeft: GUTTER, height: HEAD + PLOT + 84 }}>
        {layout.strokes.map((stroke) => (
          <li
            key={stroke.segment.name}
            className={classes.slot}
            style={{ left: stroke.slot.x, width: stroke.slot.width }}
          >
            <StrokeSlot
              stroke={stroke}
              layout={layout}
              measure={measure}
              currency={overview.currency}
              head={HEAD}
              plot={PLOT}
            />
          </li>
        ))}
        {overview.none.accounts === 0 ? null : (
          <li className={classes.slot} style={{ left: layout.none.x, width: layout.none.width }}>
            <NonePaper layout={layout} measure={measure} currency={overview.currency} head={HEAD} plot={PLOT} />
          </li>
        )}
      </ul>
      {outlines === '' ? null : (
        <p className={classes.outlines}>{`${outlines}${cut ? ' Cut by two waves: higher than the picture.' : ''}`}</p>
      )}
      <OverlapStrip layout={layout} gutter={GUTTER} width={width} />
    </div>
  )
}
