import { useId, useState } from 'react'
import { PeriodCursor } from '../periods/period-cursor.tsx'
import { PeriodLabels } from '../periods/period-labels.tsx'
import { PeriodReadout } from '../periods/period-readout.tsx'
import frame from '../picture.module.css'
import classes from './trend.module.css'
import { layOutTrend, type Trend, type TrendMark, usualIndex } from './trend.ts'
import { pointSentence, pointWords } from './trend-words.ts'

interface TrendPictureProps {
  readonly trend: Trend
  readonly label: string
  readonly colour: string
  readonly width: number
  /** Of the plot, in pixels. */
  readonly height: number
}

/** Closer than these, in pixels, dots are left out, or small: with paper around them a line would look broken. */
const DENSE = 9
const CLOSE = 24
const HEAD = 22
/** Names and years of the periods, and at times a third line. */
const FOOT = 42
const THIRD = 17

/** One figure over periods, with a line of words about the period that is looked at. */
export function TrendPicture({ trend, label, colour, width, height }: TrendPictureProps) {
  const [looked, setLooked] = useState<number | null>(null)
  const hatch = useId()
  const gutter = Math.max(40, 12 + 7.4 * Math.max(...longest(trend)))
  const layout = layOutTrend(trend, { width: width - gutter, height })
  const foot = layout.axis.soFar?.line === 2 ? FOOT + THIRD : FOOT
  const index = looked ?? usualIndex(trend.points)
  const point = trend.points[index]
  const words = point === undefined ? undefined : pointWords(point, trend)
  const x = (place: number): number => gutter + place
  const [goal] = layout.goals.slice(-1)
  return (
    <div>
      <PeriodReadout words={words} />
      <div className={frame.picture} style={{ height: HEAD + height + foot }}>
        <svg className={frame.ground} width={width} height={HEAD + height + foot} aria-hidden="true">
          <defs>
            <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <line x1="0" x2="0" y1="0" y2="5" stroke={colour} strokeWidth="1.6" />
            </pattern>
          </defs>
          {layout.ticks.map(({ words: tick, y }) => (
            <g key={y}>
              <line className={frame.grid} x1={gutter - 4} x2={width} y1={HEAD + y} y2={HEAD + y} />
              <text className={frame.tick} x={gutter - 10} y={HEAD + y} dy="0.32em">
                {tick}
              </text>
            </g>
          ))}
          <g transform={`translate(${gutter} ${HEAD})`}>
            {layout.band === '' ? null : <path d={layout.band} fill={colour} opacity="0.16" />}
            {layout.marks.map((mark) => (
              <Mark
                key={mark.point.key}
                mark={mark}
                colour={colour}
                hatch={hatch}
                barWidth={layout.barWidth}
                height={height}
                isLooked={mark.point === point}
              />
            ))}
            {layout.zero > height ? null : (
              <line className={classes.zero} x1="-4" x2={width - gutter} y1={layout.zero} y2={layout.zero} />
            )}
            <path className={classes.around} d={layout.before} />
            <path className={classes.before} d={layout.before} />
            <path className={classes.line} d={layout.open} stroke={colour} strokeDasharray="3 4" />
            <path className={classes.line} d={layout.line} stroke={colour} />
            {layout.line === '' && layout.open === ''
              ? null
              : layout.marks.map((mark) => (
                  <Dot
                    key={mark.point.key}
                    mark={mark}
                    colour={colour}
                    isLooked={mark.point === point}
                    step={layout.axis.step}
                  />
                ))}
            {layout.goals.map(({ x1, x2, y }) => (
              <line key={x1} className={classes.goal} x1={x1} x2={x2} y1={y} y2={y} />
            ))}
            {goal === undefined ? null : (
              <text
                className={classes.goalWords}
                x={goal.at === 'end' ? goal.x2 : goal.x1}
                y={goal.wordsY}
                textAnchor={goal.at}
              >
                {goal.words}
              </text>
            )}
          </g>
          <PeriodLabels axis={layout.axis} left={gutter} y={HEAD + height + 18} />
        </svg>
        <PeriodCursor
          label={label}
          count={trend.points.length}
          index={index}
          words={point === undefined ? '' : pointSentence(point, trend)}
          onMove={setLooked}
          left={x(0)}
          width={width - gutter}
          top={HEAD - 8}
          height={height + 8}
        />
      </div>
    </div>
  )
}

function longest({ points, goals, tickText }: Trend): number[] {
  const values = [...points.flatMap(({ value, high }) => [value ?? 0, high ?? 0]), ...goals.map(({ value }) => value)]
  return [Math.max(0, ...values), Math.min(0, ...values)].map((value) => tickText(value).length)
}

interface MarkProps {
  readonly mark: TrendMark
  readonly colour: string
  readonly isLooked: boolean
}

function Mark({
  mark,
  colour,
  hatch,
  barWidth,
  height,
  isLooked,
}: MarkProps & { readonly hatch: string; readonly barWidth: number; readonly height: number }) {
  const { x, y, low, high, bar, point } = mark
  return (
    <>
      {bar === null ? null : (
        <rect
          x={x - barWidth / 2}
          y={bar.y}
          width={barWidth}
          height={Math.max(point.value === 0 ? 0 : 1.5, bar.height)}
          fill={point.partial ? `url(#${hatch})` : colour}
          stroke={point.partial ? colour : 'none'}
          opacity={point.partial || isLooked ? 1 : 0.82}
        />
      )}
      {y === null ? (
        <rect className={classes.unknown} x={x - barWidth / 2} y={height - 14} width={barWidth} height="14" />
      ) : null}
      {low === null || high === null ? null : (
        <path
          className={classes.whisker}
          d={`M${x} ${low}V${high}M${x - 3} ${high}h6M${x - 3} ${low}h6`}
          stroke={bar === null ? colour : 'var(--ink)'}
        />
      )}
    </>
  )
}

function Dot({ mark: { x, y, point }, colour, isLooked, step }: MarkProps & { readonly step: number }) {
  if (y === null || (step < DENSE && !isLooked && !point.partial)) return null
  const isSmall = step < CLOSE && !isLooked
  return (
    <circle
      cx={x}
      cy={y}
      r={isLooked ? 5 : isSmall ? 3 : 4}
      fill={point.partial ? 'var(--paper-raised)' : colour}
      stroke={point.partial ? colour : 'var(--paper-raised)'}
      strokeWidth={isSmall ? 1 : 2}
    />
  )
}
