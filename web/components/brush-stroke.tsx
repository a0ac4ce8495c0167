import { strokePath } from '../charts/stroke-path.ts'
import { pigment } from '../look/pigments.ts'

interface BrushStrokeProps {
  /** Whose stroke it is: gives the edge its shape. */
  readonly name: string
  /** The stored colour of the segment, 0 to 7. */
  readonly colour: number
  readonly width: number
  readonly height: number
}

/** A segment as one stroke. Decoration beside its name: a chart that measures says its numbers in text. */
export function BrushStroke({ name, colour, width, height }: BrushStrokeProps) {
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <path d={strokePath({ x: 0, y: 0, width, height }, name)} fill={pigment(colour)} />
    </svg>
  )
}
