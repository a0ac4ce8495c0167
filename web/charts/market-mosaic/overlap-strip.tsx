import { formatCount, formatShare } from '../../look/format.ts'
import { pigment } from '../../look/pigments.ts'
import { companies } from './measure.ts'
import type { MosaicLayout } from './mosaic-layout.ts'
import classes from './overlap-strip.module.css'

interface OverlapStripProps {
  readonly layout: MosaicLayout
  readonly gutter: number
  readonly width: number
}

const ROW = 20

/**
 * What the strokes share: a row a segment, and under each stroke as much of its width as is in that segment too. The
 * same companies stand under both strokes, so the two bars of a pair are equally wide.
 */
export function OverlapStrip({ layout, gutter, width }: OverlapStripProps) {
  const { strokes, ruler } = layout
  const rows = strokes.filter((stroke) => stroke.shared.some(({ accounts }) => accounts > 0))
  const height = (rows.length + 1) * ROW + 6
  if (rows.length === 0) {
    return <p className={classes.words}>No company is in more than one of these segments.</p>
  }
  return (
    <div>
      <p className={classes.words}>
        <span>Of these companies, also in …</span>
        <span className={classes.ruler}>
          <svg width={ruler.width} height="8" aria-hidden="true">
            <path className={classes.rule} d={`M0.5 0V8M0.5 4H${ruler.width - 0.5}M${ruler.width - 0.5} 0V8`} />
          </svg>
          {companies(ruler.accounts)}
        </span>
      </p>
      <svg className={classes.strip} width={width} height={height} aria-hidden="true">
        {rows.map(({ segment: other }, row) => (
          <g key={other.name} transform={`translate(0 ${row * ROW})`}>
            <circle cx={5} cy={ROW / 2} r={4.5} fill={pigment(other.colour)} />
            <text className={classes.name} x={16} y={ROW / 2} dy="0.32em">
              {shorten(other.name)}
            </text>
            <g transform={`translate(${gutter} 0)`}>
              {strokes.map((stroke) => {
                if (stroke.segment.name === other.name) {
                  return <Track key="itself" x={stroke.slot.x} width={stroke.width} className={classes.itself} />
                }
                const accounts = stroke.shared.find(({ segment }) => segment.name === other.name)?.accounts ?? 0
                const share = accounts / Math.max(1, stroke.segment.accounts)
                return (
                  <g key={stroke.segment.name}>
                    <title>
                      {`${formatCount(accounts)} of ${companies(stroke.segment.accounts)} in ${stroke.segment.name} are also in ${other.name} (${formatShare(share)})`}
                    </title>
                    <Track x={stroke.slot.x} width={stroke.width} className={classes.track} />
                    {accounts === 0 ? null : (
                      <rect
                        x={stroke.slot.x}
                        y={5}
                        width={Math.max(1.5, stroke.width * share)}
                        height={ROW - 10}
                        fill={pigment(other.colour)}
                      />
                    )}
                  </g>
                )
              })}
            </g>
          </g>
        ))}
        <g transform={`translate(0 ${rows.length * ROW})`}>
          <text className={classes.name} x={16} y={ROW / 2} dy="0.32em">
            in no other
          </text>
          <g transform={`translate(${gutter} 0)`}>
            {strokes.map(({ segment, slot, width: stroke }) => (
              <g key={segment.name}>
                <title>{`${formatCount(segment.alone)} of ${companies(segment.accounts)} in ${segment.name} are in no other segment`}</title>
                <Track x={slot.x} width={stroke} className={classes.track} />
                <rect
                  className={classes.alone}
                  x={slot.x}
                  y={5}
                  width={(stroke * segment.alone) / Math.max(1, segment.accounts)}
                  height={ROW - 10}
                />
              </g>
            ))}
          </g>
        </g>
      </svg>
    </div>
  )
}

function Track({ x, width, className }: { x: number; width: number; className: string | undefined }) {
  return <line className={className} x1={x} x2={x + width} y1={ROW / 2} y2={ROW / 2} />
}

function shorten(name: string): string {
  return name.length <= 19 ? name : `${name.slice(0, 18)}…`
}
