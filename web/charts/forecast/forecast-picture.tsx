import { useState } from 'react'
import { PeriodCursor } from '../periods/period-cursor.tsx'
import { PeriodLabels } from '../periods/period-labels.tsx'
import { PeriodReadout } from '../periods/period-readout.tsx'
import frame from '../picture.module.css'
import classes from './forecast.module.css'
import { type ForecastSeries, layOutForecast } from './forecast.ts'
import { forecastWords } from './forecast-words.ts'

interface ForecastPictureProps {
  readonly series: ForecastSeries
  readonly label: string
  readonly colour: string
  readonly width: number
  readonly height: number
}

const HEAD = 28
const FOOT = 42
const THIRD = 17
/** Closer than this, in pixels, dots would break the line. */
const CLOSE = 24
/** Room of the word `expected`, in pixels. */
const EXPECTED = 70

/** What was as a line, what is expected as a line in two bands, what came as dots, and the naive line to beat. */
export function ForecastPicture({ series, label, colour, width, height }: ForecastPictureProps) {
  const [looked, setLooked] = useState<number | null>(null)
  const { history, steps } = series
  const periods = [...history, ...steps]
  const gutter = Math.max(44, 12 + 7.4 * longest(series))
  const layout = layOutForecast(series, { width: width - gutter, height })
  const index = looked ?? Math.min(history.length, periods.length - 1)
  const period = periods[index]
  const words = period === undefined ? undefined : forecastWords(period, series)
  const foot = layout.axis.soFar?.line === 2 ? FOOT + THIRD : FOOT
  const isTight = layout.turn + EXPECTED > width - gutter
  const isDense = layout.axis.step < CLOSE
  return (
    <div>
      <PeriodReadout words={words} />
      <div className={frame.picture} style={{ height: HEAD + height + foot }}>
        <svg className={frame.ground} width={width} height={HEAD + height + foot} aria-hidden="true">
          {layout.ticks.map(({ words: tick, y }) => (
            <g key={y}>
              <line className={frame.grid} x1={gutter - 4} x2={width} y1={HEAD + y} y2={HEAD + y} />
              <text className={frame.tick} x={gutter - 10} y={HEAD + y} dy="0.32em">
                {tick}
              </text>
            </g>
          ))}
          <g transform={`translate(${gutter} ${HEAD})`}>
            <path d={layout.band95} fill={colour} opacity="0.15" />
            <path d={layout.band80} fill={colour} opacity="0.27" />
            {layout.zero > height ? null : (
              <line className={classes.zero} x1="-4" x2={width - gutter} y1={layout.zero} y2={layout.zero} />
            )}
            {steps.length === 0 || history.length === 0 ? null : (
              <>
                <line className={classes.turn} x1={layout.turn} x2={layout.turn} y1="-8" y2={height} />
                {isTight ? null : (
                  <text className={classes.turnWords} x={layout.turn - 8} y="-14" textAnchor="end">
                    was
                  </text>
                )}
                <text
                  className={classes.turnWords}
                  x={isTight ? width - gutter : layout.turn + 8}
                  y="-14"
                  textAnchor={isTight ? 'end' : 'start'}
                >
                  expected
                </text>
              </>
            )}
            <path className={classes.naive} d={layout.naive} />
            <path className={classes.line} d={layout.open} stroke={colour} strokeDasharray="3 4" />
            <path className={classes.line} d={layout.past} stroke={colour} />
            <path className={classes.line} d={layout.mean} stroke={colour} />
            {layout.pastDots.map(({ key, x, y, partial }, at) =>
              isDense && !partial && at !== index ? null : (
                <circle
                  key={key}
                  cx={x}
                  cy={y}
                  r={at === index ? 5 : 3.5}
                  fill={partial ? 'var(--paper-raised)' : colour}
                  stroke={partial ? colour : 'var(--paper-raised)'}
                  strokeWidth="2"
                />
              ),
            )}
            {layout.meanDots.map(({ key, x, y }, at) => (
              <circle
                key={key}
                className={classes.mean}
                cx={x}
                cy={y}
                r={at + history.length === index ? 5 : isDense ? 3 : 4}
                stroke={colour}
              />
            ))}
            {layout.came.map(({ key, x, y }) => (
              <path key={key} className={classes.came} d={`M${x - 5} ${y}l5 -5l5 5l-5 5Z`} />
            ))}
          </g>
          <PeriodLabels axis={layout.axis} left={gutter} y={HEAD + height + 18} />
        </svg>
        <PeriodCursor
          label={label}
          count={periods.length}
          index={index}
          words={words === undefined ? '' : `${words.period}: ${words.value}. ${words.more}`}
          onMove={setLooked}
          left={gutter}
          width={width - gutter}
          top={HEAD - 8}
          height={height + 8}
        />
      </div>
      <Key series={series} colour={colour} />
    </div>
  )
}

/** What stands for what; only what is there. */
function Key({ series: { steps, naiveWords }, colour }: Pick<ForecastPictureProps, 'series' | 'colour'>) {
  const some = (of: (step: ForecastSeries['steps'][number]) => number | null): boolean =>
    steps.some((step) => of(step) !== null)
  return (
    <ul className={classes.key} aria-label="What stands for what">
      <li>
        <svg width="26" height="12" aria-hidden="true">
          <path d="M1 6H25" stroke={colour} strokeWidth="2.5" />
          <circle className={classes.mean} cx="13" cy="6" r="4" stroke={colour} />
        </svg>
        expected
      </li>
      {some(({ lo80 }) => lo80) ? (
        <li>
          <svg width="26" height="12" aria-hidden="true">
            <rect width="26" height="12" fill={colour} opacity="0.38" />
          </svg>
          in 8 of 10 times in here
        </li>
      ) : null}
      {some(({ lo95 }) => lo95) ? (
        <li>
          <svg width="26" height="12" aria-hidden="true">
            <rect width="26" height="12" fill={colour} opacity="0.15" />
          </svg>
          in 19 of 20
        </li>
      ) : null}
      {some(({ naive }) => naive) ? (
        <li>
          <svg width="26" height="12" aria-hidden="true">
            <path className={classes.naive} d="M1 6H25" />
          </svg>
          {naiveWords}
        </li>
      ) : null}
      {some(({ actual }) => actual) ? (
        <li>
          <svg width="14" height="12" aria-hidden="true">
            <path className={classes.came} d="M2 6l5 -5l5 5l-5 5Z" />
          </svg>
          what came
        </li>
      ) : null}
    </ul>
  )
}

function longest({ history, steps, tickText }: ForecastSeries): number {
  const values = [
    ...history.map(({ value }) => value),
    ...steps.flatMap(({ mean, hi80, hi95 }) => [mean, hi80 ?? 0, hi95 ?? 0]),
  ]
  return Math.max(...[Math.max(0, ...values), Math.min(0, ...values)].map((value) => tickText(value).length))
}
