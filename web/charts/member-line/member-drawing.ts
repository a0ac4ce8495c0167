import { curveMonotoneX, line } from 'd3-shape'
import { formatCount } from '../../look/format.ts'
import { pigment } from '../../look/pigments.ts'
import type { Drawing } from '../draw-png.ts'
import { INK, LINE, label, MARGIN, PAPER, SOFT, sheet } from '../paper.ts'
import { layOutMembers, type MemberPoint } from './member-line.ts'

const WIDTH = 1200
const GUTTER = 84
const PLOT = 260
const BARS = 60

/** The history of a segment as a drawing that stands by itself. */
export function memberDrawing(
  points: readonly MemberPoint[],
  colour: number,
  words: { readonly title: string; readonly sentence: string; readonly foot: string },
): Drawing {
  const left = MARGIN + GUTTER
  const layout = layOutMembers(points, { width: WIDTH - MARGIN - left, height: PLOT, bars: BARS })
  const draw = (start: number): { parts: string[]; height: number } => {
    const top = start + 26
    const base = top + PLOT + 34 + BARS
    const foot = base + BARS + 28
    const path = line<(typeof layout.points)[number]>(
      (point) => left + point.x,
      (point) => top + point.y,
    ).curve(curveMonotoneX)(layout.points)
    return {
      parts: [
        ...layout.accountTicks.map(
          ({ value, y }) =>
            `<path d="M${left - 6} ${top + y}H${WIDTH - MARGIN}" stroke="${LINE}"/>${label(left - 12, top + y + 4, formatCount(value), { fill: SOFT, end: true })}`,
        ),
        `<path d="M${left - 6} ${base}H${WIDTH - MARGIN}" stroke="${SOFT}"/>`,
        label(left - 12, base - BARS / 2 + 4, 'entered', { fill: SOFT, end: true }),
        label(left - 12, base + BARS / 2 + 4, 'left', { fill: SOFT, end: true }),
        `<path d="${path ?? ''}" fill="none" stroke="${pigment(colour)}" stroke-width="2.5"/>`,
        ...layout.turns.flatMap(({ x: place, words: turn, end }) => {
          const x = left + place
          const said = turn === null ? '' : label(x, top - 12, turn, { bold: true, end })
          return [`<path d="M${x} ${top - 6}V${base + BARS}" stroke="${INK}" stroke-dasharray="2 4"/>`, said]
        }),
        ...layout.points.flatMap((point) => {
          const x = left + point.x
          const bar = (y: number, height: number, fill: string): string =>
            height === 0
              ? ''
              : `<rect x="${x - layout.bar / 2}" y="${y}" width="${layout.bar}" height="${height}" fill="${fill}"/>`
          return [
            bar(base - point.up, point.up, pigment(colour)),
            bar(base, point.down, SOFT),
            `<circle cx="${x}" cy="${top + point.y}" r="4.5" fill="${pigment(colour)}" stroke="${PAPER}" stroke-width="2"/>`,
          ]
        }),
        ...layout.dateTicks.map(
          ({ words: date, x }) =>
            `<text x="${left + x}" y="${foot}" text-anchor="middle" fill="${SOFT}">${date}</text>`,
        ),
      ],
      height: foot - start,
    }
  }
  return sheet({ ...words, width: WIDTH, draw })
}
