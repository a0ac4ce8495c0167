import { useId } from 'react'
import { formatCount } from '../../look/format.ts'
import { type Measure, measureText } from './measure.ts'
import { FLAT, type MosaicLayout } from './mosaic-layout.ts'
import classes from './mosaic-picture.module.css'

interface NonePaperProps {
  readonly layout: MosaicLayout
  readonly measure: Measure
  readonly currency: string
  readonly head: number
  readonly plot: number
}

/** Companies that no stroke covers: bare, hatched paper, torn where it is drawn narrower than it is. */
export function NonePaper({ layout, measure, currency, head, plot }: NonePaperProps) {
  const hatch = useId()
  const { width, torn, measured, figures } = layout.none
  const { low, high } = measured
  const value = layout.flat ? FLAT : measured.value
  const y = (of: number): number => head + plot - layout.base - layout.height(of)
  const base = y(0)
  const top = value === null ? base - 26 : y(value)
  const middle = width / 2
  const edge = torn ? tornEdge(width, top, base) : `L${width} ${top}L${width} ${base}`
  return (
    <>
      <svg className={classes.drawing} width={width} height={head + plot + 3} aria-hidden="true">
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line className={classes.hatch} x1="0" x2="0" y1="0" y2="6" />
          </pattern>
        </defs>
        <path className={classes.paper} d={`M0 ${base}L0 ${top}${edge}Z`} fill={`url(#${hatch})`} />
        {low === null || high === null ? null : (
          <path
            className={classes.whisker}
            d={`M${middle} ${y(low)}V${y(high)}M${middle - 4} ${y(high)}h8M${middle - 4} ${y(low)}h8`}
          />
        )}
        <text className={classes.value} x={0} y={Math.min(top, y(high ?? value ?? 0)) - 8}>
          {layout.flat ? '' : value === null ? '–' : measureText(value, measure, currency)}
        </text>
      </svg>
      <span className={classes.noneName}>
        in none
        <span className={classes.count}>
          {formatCount(figures.accounts)}
          {torn ? ', drawn narrower' : ''}
        </span>
      </span>
    </>
  )
}

/** A zigzag from the top to the bottom. */
function tornEdge(width: number, top: number, base: number): string {
  const steps = Math.max(2, Math.round((base - top) / 9))
  const points = Array.from({ length: steps + 1 }, (_, step) => {
    const across = width - (step % 2 === 0 ? 0 : 6)
    return `L${across} ${top + ((base - top) * step) / steps}`
  })
  return points.join('')
}
