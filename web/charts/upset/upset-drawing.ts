import { formatCount } from '../../look/format.ts'
import { pigment } from '../../look/pigments.ts'
import type { Drawing } from '../draw-png.ts'
import { INK, LINE, label, MARGIN, SOFT, sheet } from '../paper.ts'
import { strokePath } from '../stroke-path.ts'
import { layOutUpset, ROW, type Upset, type UpsetLayout } from './upset.ts'

const WIDTH = 1200
const GUTTER = 420
const BARS = 120
const PLOT = 260

/** The chart as a drawing that stands by itself. */
export function upsetDrawing(
  upset: Upset,
  words: { readonly title: string; readonly sentence: string; readonly foot: string },
): Drawing {
  const layout = layOutUpset(upset, { width: WIDTH - 2 * MARGIN - GUTTER, height: PLOT, bars: BARS })
  const left = MARGIN + GUTTER
  const draw = (top: number): { parts: string[]; height: number } => {
    const plot = top + 24
    const foot = plot + PLOT + 20
    return {
      parts: [
        ...layout.ticks.map(
          ({ value, y }) =>
            `<path d="M${left - 6} ${plot + y}H${WIDTH - MARGIN}" stroke="${LINE}"/>${label(left - 12, plot + y + 4, formatCount(value), { fill: SOFT, end: true })}`,
        ),
        ...layout.rows.map((row) => drawnRow(row, foot)),
        ...layout.columns.map((column) => drawnColumn(column, upset, { left, plot, foot })),
      ],
      height: foot - top + layout.rows.length * ROW,
    }
  }
  return sheet({ ...words, width: WIDTH, draw })
}

function drawnRow(row: UpsetLayout['rows'][number], foot: number): string {
  const y = foot + row.y
  const end = MARGIN + GUTTER - 66
  const path = strokePath({ x: end - row.length, y: y + 8, width: row.length, height: ROW - 16 }, row.name)
  return `${label(MARGIN, y + ROW / 2 + 4, row.name)}<path d="${path}" fill="${pigment(row.colour)}"/>${label(end + 8, y + ROW / 2 + 4, formatCount(row.accounts), { fill: SOFT })}`
}

interface Place {
  readonly left: number
  readonly plot: number
  readonly foot: number
}

function drawnColumn(column: UpsetLayout['columns'][number], upset: Upset, { left, plot, foot }: Place): string {
  const x = left + column.x
  const top = plot + PLOT - column.height
  const inside = upset.sets.flatMap(({ name }, index) => (column.segments.includes(name) ? [index] : []))
  const y = (index: number): number => foot + index * ROW + ROW / 2
  const [first, last] = [inside[0], inside.at(-1)]
  const dots = upset.sets.map(
    (_, index) => `<circle cx="${x}" cy="${y(index)}" r="6" fill="${inside.includes(index) ? INK : LINE}"/>`,
  )
  const join =
    first === undefined || last === undefined
      ? ''
      : `<path d="M${x} ${y(first)}V${y(last)}" stroke="${INK}" stroke-width="2.5"/>`
  const fill = inside.length === 0 ? `fill="none" stroke="${SOFT}" stroke-dasharray="3 3"` : `fill="${SOFT}"`
  return `<rect x="${x - 13}" y="${top}" width="26" height="${Math.max(1, column.height)}" ${fill}/><text x="${x}" y="${top - 7}" text-anchor="middle" font-weight="640" fill="${INK}">${formatCount(column.accounts)}${column.cut ? ' (cut)' : ''}</text>${dots.join('')}${join}`
}
