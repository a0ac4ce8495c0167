import { pigment } from '../../look/pigments.ts'
import { strokePath } from '../stroke-path.ts'
import classes from './stroke-shape.module.css'

/** `outlined`: a figure that follows from the rule; `unknown`: no figure. */
export type StrokeLook = 'filled' | 'outlined' | 'unknown'

interface StrokeShapeProps {
  readonly name: string
  readonly colour: number
  readonly look: StrokeLook
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly direction: 'across' | 'up'
}

/** A segment's stroke in a chart. */
export function StrokeShape({ name, colour, look, box, direction }: StrokeShapeProps) {
  const path = strokePath(box, name, direction)
  if (look === 'filled') return <path d={path} fill={pigment(colour)} />
  if (look === 'unknown') return <path d={path} className={classes.unknown} />
  // Dashes need room: a thin outline is drawn plain.
  const thin = Math.min(box.width, box.height) < 8
  return <path d={path} className={thin ? classes.thin : classes.outlined} stroke={pigment(colour)} />
}

export function lookOf(value: number | null, asksOutcome: readonly string[]): StrokeLook {
  if (value === null) return 'unknown'
  return asksOutcome.length > 0 ? 'outlined' : 'filled'
}
