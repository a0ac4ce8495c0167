import type { PeriodAxis } from './period-axis.ts'
import classes from './periods.module.css'

interface PeriodLabelsProps {
  readonly axis: PeriodAxis
  readonly left: number
  /** Line of the first words. */
  readonly y: number
}

/** Names of the periods below a chart, and the year below the first of each. */
export function PeriodLabels({ axis, left, y }: PeriodLabelsProps) {
  return (
    <>
      {axis.labels.map(({ x, words, year }) => (
        <g key={x} className={classes.label}>
          <text x={left + x} y={y}>
            {words}
          </text>
          {year === null ? null : (
            <text x={left + x} y={y + 17}>
              {year}
            </text>
          )}
        </g>
      ))}
      {axis.soFar === null ? null : (
        <text className={classes.soFar} x={left + axis.soFar.x} y={y + 17 * axis.soFar.line}>
          so far
        </text>
      )}
    </>
  )
}
