import { useRead } from '../../api/use-read.ts'
import { SparkLine } from '../../charts/spark/spark-line.tsx'
import { formatMoney, formatShare } from '../../look/format.ts'
import { pigment } from '../../look/pigments.ts'
import classes from './segment-trend.module.css'

interface SegmentTrendProps {
  /** Name of the segment. */
  readonly name: string
  readonly width?: number
  /** Says the change against the year before beside the line. */
  readonly words?: boolean
}

/**
 * The revenue of a segment over the last whole months, wherever a segment is shown. One answer serves all of them; a segment
 * without a line (about people, or not read yet) keeps its room.
 */
export function SegmentTrend({ name, width = 84, words = false }: SegmentTrendProps) {
  const { data } = useRead('measure lines', {}, { fresh: 300_000 })
  const line = data?.segments.find((each) => each.name === name)
  const trend = line?.revenue
  if (data === undefined || trend === null || trend === undefined || trend.values.every((value) => value === null)) {
    return <span className={classes.room} style={{ width }} aria-hidden="true" />
  }
  const { currency, months } = data
  const change = trend.change?.share ?? null
  return (
    <span className={classes.trend}>
      <SparkLine
        label={`Revenue of ${name}`}
        points={months.map(({ key }, index) => ({ key, value: trend.values[index] ?? null }))}
        text={(value) => formatMoney(value, currency, true)}
        change={change}
        colour={line?.colour === null || line?.colour === undefined ? 'var(--ink-soft)' : pigment(line.colour)}
        width={width}
      />
      {words && change !== null ? (
        <span className={classes.words}>
          {`Revenue ${change >= 0 ? 'up' : 'down'} ${formatShare(Math.abs(change))} in 12 months`}
        </span>
      ) : null}
    </span>
  )
}
