import { strokePath } from '../../../charts/stroke-path.ts'
import { formatCount } from '../../../look/format.ts'
import classes from './compare-segments.module.css'

interface TwoStrokesProps {
  readonly onlyA: number
  readonly both: number
  readonly onlyB: number
  readonly names: readonly [string, string]
  readonly colours: readonly [string, string]
}

/** Width of the picture in its own units. */
const WIDTH = 1000

/** Two strokes on one scale, one below the other: where they lie over each other is what both keep. */
export function TwoStrokes({ onlyA, both, onlyB, names, colours }: TwoStrokesProps) {
  const all = Math.max(1, onlyA + both + onlyB)
  const x = (count: number): number => (count / all) * WIDTH
  const strokes = [
    { name: names[0], from: 0, width: x(onlyA + both), y: 4, colour: colours[0] },
    { name: names[1], from: x(onlyA), width: x(both + onlyB), y: 38, colour: colours[1] },
  ]
  const told = `${names[0]} alone ${formatCount(onlyA)}, both ${formatCount(both)}, ${names[1]} alone ${formatCount(onlyB)}`
  return (
    <svg
      className={classes.picture}
      viewBox={`0 0 ${WIDTH} 72`}
      preserveAspectRatio="none"
      role="img"
      aria-label={told}
    >
      {both === 0 ? null : <rect x={x(onlyA)} y="0" width={x(both)} height="72" className={classes.shared} />}
      {strokes.map(({ name, from, width, y, colour }) => (
        <path key={name} d={strokePath({ x: from, y, width, height: 30 }, name)} fill={colour} />
      ))}
    </svg>
  )
}
