import { Tooltip } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { formatCount } from '../../look/format.ts'
import { type Measure, measureText, strokeWords } from './measure.ts'
import { FLAT, type MosaicLayout, type PlacedStroke } from './mosaic-layout.ts'
import classes from './mosaic-picture.module.css'
import { lookOf, StrokeShape } from './stroke-shape.tsx'

interface StrokeSlotProps {
  readonly stroke: PlacedStroke
  readonly layout: MosaicLayout
  readonly measure: Measure
  readonly currency: string
  /** Room above the plot, and height of the plot. */
  readonly head: number
  readonly plot: number
}

/** One stroke with its value, whisker and words: leads to its segment. */
export function StrokeSlot({ stroke, layout, measure, currency, head, plot }: StrokeSlotProps) {
  const { segment, width, slot } = stroke
  const { low, high } = stroke.measured
  const value = layout.flat ? FLAT : stroke.measured.value
  const circular = segment.asksOutcome.length > 0
  const words = strokeWords(segment.name, segment, measure, currency)
  const said = circular ? `${words} ${circularWords(segment.asksOutcome)}` : words
  const y = (of: number): number => head + plot - layout.base - layout.height(of)
  const middle = Math.max(width / 2, 4)
  const top = Math.min(y(value ?? 0), y(high ?? value ?? 0))
  return (
    <Tooltip label={said} multiline w={300}>
      <Link to="/segments/$segment" params={{ segment: segment.name }} className={classes.link}>
        <span className="visually-hidden">{said}</span>
        <svg className={classes.drawing} width={slot.width} height={head + plot + 3} aria-hidden="true">
          <StrokeShape
            name={segment.name}
            colour={segment.colour}
            look={layout.flat ? 'filled' : lookOf(value, segment.asksOutcome)}
            box={boxOf(width, y(0), value === null ? y(0) - UNKNOWN : y(value))}
            direction="up"
          />
          {value !== null && layout.cutOff(value) ? (
            <>
              <path className={classes.cut} d={wave(width, y(value) + 19)} />
              <path className={classes.cutEdge} d={`${wave(width, y(value) + 16)}${wave(width, y(value) + 22)}`} />
            </>
          ) : null}
          {low === null || high === null || layout.cutOff(high) ? null : (
            <path
              className={classes.whisker}
              d={`M${middle} ${y(low)}V${y(high)}M${middle - 4} ${y(high)}h8M${middle - 4} ${y(low)}h8`}
            />
          )}
          <text className={classes.value} x={0} y={top - 8}>
            {layout.flat ? '' : value === null ? '–' : measureText(value, measure, currency)}
          </text>
        </svg>
        <span className={classes.name} aria-hidden="true">
          {segment.name}
        </span>
        <span className={classes.count} aria-hidden="true">
          {formatCount(segment.accounts)}
        </span>
      </Link>
    </Tooltip>
  )
}

/** Pixels of a stroke without a figure. */
const UNKNOWN = 26

/** Why a stroke is only an outline. */
export function circularWords(fields: readonly string[]): string {
  return `An outline: its rule itself asks for ${fields.join(', ')}, so this figure follows from the rule.`
}

function boxOf(width: number, base: number, top: number) {
  return { x: 0, y: Math.min(base, top), width, height: Math.max(1.5, Math.abs(base - top)) }
}

/** A wave across a stroke that goes on beyond the top. */
function wave(width: number, at: number): string {
  return `M-5 ${at}q${(width + 10) / 4} -6 ${(width + 10) / 2} 0t${(width + 10) / 2} 0`
}
