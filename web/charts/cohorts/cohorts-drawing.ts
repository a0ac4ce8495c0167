import { formatCount } from '../../look/format.ts'
import type { Drawing } from '../draw-png.ts'
import { INK, LINE, label, MARGIN, PAPER, SOFT, sheet } from '../paper.ts'
import { afterColumns, type CohortCell, type CohortGridData, largestShare, tintOf } from './cohorts.ts'

const WIDTH = 1200
const NAMES = 170
const COUNTS = 90
const ROW = 32
const ACCENT = '#2b3fb3'

interface Words {
  readonly title: string
  readonly sentence: string
  readonly foot: string
}

/** The grid as a drawing that stands by itself. */
export function cohortsDrawing(data: CohortGridData, words: Words): Drawing {
  const columns = afterColumns(data)
  const largest = largestShare(data)
  const left = MARGIN + NAMES + COUNTS
  const step = Math.min(72, (WIDTH - MARGIN - left) / Math.max(1, columns.length))
  const lines = [
    ...data.rows.map(({ words: name, customers, cells }) => ({ name, customers: formatCount(customers), cells })),
    ...(data.whole.length === 0 ? [] : [{ name: 'All together', customers: '', cells: data.whole }]),
  ]
  const middle = (x: number, y: number, said: string, fill: string): string =>
    `<text x="${x}" y="${y}" text-anchor="middle" fill="${fill}">${said}</text>`
  const draw = (start: number): { parts: string[]; height: number } => {
    const top = start + 26
    const cellPart = (cell: CohortCell, y: number): string => {
      const x = left + columns.indexOf(cell.after) * step
      const box = (fill: string, opacity: number): string =>
        `<rect x="${x + 1}" y="${y + 1}" width="${step - 2}" height="${ROW - 2}" rx="3" fill="${fill}" opacity="${opacity}"/>`
      if (cell.share === null) return box('url(#so-far)', 1)
      const tint = box(ACCENT, cell.empty ? 0 : tintOf(cell.share, largest) / 100)
      return `${box(LINE, cell.empty ? 0.35 : 0)}${tint}${cell.partial ? box('url(#so-far)', 0.6) : ''}${middle(x + step / 2, y + ROW / 2 + 4, `${Math.round(cell.share * 100)}%`, cell.empty ? SOFT : INK)}`
    }
    return {
      parts: [
        `<defs><pattern id="so-far" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${PAPER}" opacity="0.3"/><path d="M0 0V6" stroke="#8a8378"/></pattern></defs>`,
        label(MARGIN, start + 14, 'First purchase', { fill: SOFT }),
        label(left - 14, start + 14, 'customers', { fill: SOFT, end: true }),
        ...columns.map((after, index) =>
          middle(left + (index + 0.5) * step, start + 14, after === 0 ? `same ${data.unit}` : `+${after}`, SOFT),
        ),
        ...lines.flatMap(({ name, customers, cells }, index) => [
          label(MARGIN, top + index * ROW + ROW / 2 + 4, name),
          label(left - 14, top + index * ROW + ROW / 2 + 4, customers, { end: true }),
          ...cells.map((cell) => cellPart(cell, top + index * ROW)),
        ]),
      ],
      height: 26 + lines.length * ROW,
    }
  }
  return sheet({ ...words, width: WIDTH, draw })
}
