import type { Drawing } from '../draw-png.ts'
import { INK, LETTER, LINE, label, MARGIN, PAPER, SOFT, sheet, wrapped } from '../paper.ts'
import { type Estimate, type EstimateRuler, placeOn } from './estimate.ts'

const WIDTH = 1200
const NAMES = 470
const FIGURES = 260
const LINE_HEIGHT = 18

interface Words {
  readonly title: string
  readonly sentence: string
  readonly foot: string
}

/** Estimates on one ruler as a drawing that stands by itself. */
export function estimatesDrawing(rows: readonly Estimate[], ruler: EstimateRuler, words: Words): Drawing {
  const left = MARGIN + NAMES + 24
  const right = WIDTH - MARGIN - FIGURES - 24
  const x = (value: number): number => Math.round((left + placeOn(ruler, value) * (right - left)) * 10) / 10
  const draw = (top: number): { parts: string[]; height: number } => {
    const start = top + 22
    let y = start
    const drawn = rows.map((row) => {
      const lines = wrapped(row.name, Math.floor(NAMES / LETTER))
      const height = Math.max(2, lines.length) * LINE_HEIGHT + 14
      const part = drawnRow(row, ruler, { lines, y, height, x, left, right })
      y += height
      return part
    })
    const ticks = ruler.ticks.map(
      (tick) =>
        `<path d="M${x(tick)} ${start}V${y}" stroke="${LINE}"/><text x="${x(tick)}" y="${y + 18}" text-anchor="middle" fill="${SOFT}">${ruler.tickText(tick)}</text>`,
    )
    const { reference } = ruler
    const held =
      reference === null
        ? ''
        : `<path d="M${x(reference.value)} ${start}V${y}" stroke="${INK}" stroke-width="1.5" stroke-dasharray="4 3"/>${label(x(reference.value), start - 7, reference.words, { bold: true, end: placeOn(ruler, reference.value) > 0.5 })}`
    return { parts: [...ticks, held, ...drawn], height: y - top + 26 }
  }
  return sheet({ ...words, width: WIDTH, draw })
}

interface Place {
  readonly lines: readonly string[]
  readonly y: number
  readonly height: number
  readonly x: (value: number) => number
  readonly left: number
  readonly right: number
}

function drawnRow({ value, low, high, basis, reason }: Estimate, ruler: EstimateRuler, place: Place): string {
  const { lines, y, height, x, left, right } = place
  const middle = y + height / 2
  const first = middle - ((lines.length - 1) * LINE_HEIGHT) / 2 + 4
  const end = WIDTH - MARGIN
  const words = lines.map((line, index) => label(MARGIN, first + index * LINE_HEIGHT, line))
  const border = `<path d="M${MARGIN} ${y}H${end}" stroke="${LINE}"/>`
  if (value === null) {
    const why = wrapped(reason ?? '', Math.floor(FIGURES / LETTER)).slice(0, 2)
    return [
      border,
      ...words,
      `<path d="M${left} ${middle}H${right}" stroke="${SOFT}" stroke-dasharray="2 4"/>`,
      ...why.map((line, index) => label(end, middle + index * LINE_HEIGHT, line, { end: true, fill: SOFT })),
    ].join('')
  }
  const interval =
    low === null || high === null
      ? ''
      : `<path d="M${x(low)} ${middle}H${x(high)}" stroke="${INK}" stroke-width="2.5"/>`
  const limits = low === null || high === null ? '' : ` (${ruler.text(low)} to ${ruler.text(high)})`
  return [
    border,
    ...words,
    interval,
    `<circle cx="${x(value)}" cy="${middle}" r="5.5" fill="${INK}" stroke="${PAPER}" stroke-width="2"/>`,
    label(end, middle - 4, `${ruler.text(value)}${limits}`, { end: true, bold: true }),
    label(end, middle + 14, basis, { end: true, fill: SOFT }),
  ].join('')
}
