import classes from './spark.module.css'
import { layOutSpark, type SparkPoint, sparkSentence } from './spark.ts'

interface SparkLineProps {
  /** What it is of: `Revenue of creative-teams`. */
  readonly label: string
  /** Whole months, oldest first. */
  readonly points: readonly SparkPoint[]
  /** As people write one value. */
  readonly text: (value: number) => string
  /** Against the year before, as a share: 0.2 is a fifth more. */
  readonly change: number | null
  readonly colour: string
  readonly width?: number
  readonly height?: number
}

/** A tiny line for tables and cards: no axis, from nought; says in a sentence what it shows. */
export function SparkLine({ label, points, text, change, colour, width = 96, height = 26 }: SparkLineProps) {
  const { path, last, zero } = layOutSpark(points, { width, height })
  const words = sparkSentence({ label, points, text, change })
  return (
    <svg className={classes.spark} width={width} height={height} role="img" aria-label={words}>
      <title>{words}</title>
      <path className={classes.base} d={`M0 ${zero}H${width}`} />
      {path === '' ? null : <path className={classes.line} d={path} stroke={colour} />}
      {last === null ? null : <circle cx={last.x} cy={last.y} r="2.75" fill={colour} />}
    </svg>
  )
}
