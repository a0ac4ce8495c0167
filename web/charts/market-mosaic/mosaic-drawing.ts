import { formatCount, formatDate } from '../../look/format.ts'
import { pigment } from '../../look/pigments.ts'
import type { Drawing } from '../draw-png.ts'
import { INK, LETTER, LINE, label, MARGIN, PAPER, SOFT, svgOf, wrapped } from '../paper.ts'
import { strokePath } from '../stroke-path.ts'
import { companies, type Measure, measured, measureText, type Overview, outlineWords } from './measure.ts'
import { FLAT, layOut, type MosaicLayout, type PlacedStroke } from './mosaic-layout.ts'

const GUTTER = 90
const PLOT = 320

/** The mosaic as a drawing that stands by itself, with its title, what it shows, its ruler and its date. */
export function mosaicDrawing(
  overview: Overview,
  measure: Measure,
  words: { readonly title: string; readonly sentence: string },
): Drawing {
  const width = Math.max(1200, 2 * MARGIN + GUTTER + Math.ceil((overview.segments.length * 92 + 12) / 0.84))
  const inner = width - 2 * MARGIN
  const sentence = wrapped([words.sentence, outlineWords(overview)].join(' ').trim(), Math.floor(inner / LETTER))
  const top = MARGIN + 34 + sentence.length * 19 + 40
  const layout = layOut(overview, measure, { width: inner - GUTTER, height: PLOT })
  const base = top + PLOT - layout.base
  const text = (value: number): string => measureText(value, measure, overview.currency)
  const y = (value: number): number => base - layout.height(value)
  const market = measured(overview.market, measure)
  const height = top + PLOT + 150
  const parts = [
    `<rect width="${width}" height="${height}" fill="${PAPER}"/>`,
    label(MARGIN, MARGIN + 18, words.title, { size: 22, bold: true }),
    ...sentence.map((line, index) => label(MARGIN, MARGIN + 44 + index * 19, line, { fill: SOFT })),
    ...layout.ticks.map((tick) => tickLine(tick === 0 ? INK : LINE, y(tick), width, layout.flat ? '' : text(tick))),
    market.value === null
      ? ''
      : `<path d="M${MARGIN + GUTTER} ${y(market.value)}H${width - MARGIN}" stroke="${INK}" stroke-width="1.5" stroke-dasharray="5 4"/>
${label(width - MARGIN, y(market.value) - 7, `Market ${text(market.value)}`, { end: true, bold: true })}`,
    ...layout.strokes.map((stroke) => drawnStroke(stroke, layout, y, text)),
    nonePaper(layout, y, text),
    label(
      MARGIN,
      height - MARGIN + 6,
      `${companies(overview.market.accounts)}, seen on ${formatDate(overview.at)}. Brushwork`,
      { fill: SOFT },
    ),
    `<path d="M${width - MARGIN - layout.ruler.width} ${height - MARGIN - 14}v8m0 -4h${layout.ruler.width}m0 -4v8" fill="none" stroke="${SOFT}"/>`,
    label(width - MARGIN, height - MARGIN + 8, companies(layout.ruler.accounts), { fill: SOFT, end: true }),
  ]
  return { svg: svgOf(words.title, width, height, parts), width, height }
}

function drawnStroke(
  { segment, measured: { low, high, ...rest }, slot, width }: PlacedStroke,
  layout: MosaicLayout,
  y: (value: number) => number,
  text: (value: number) => string,
): string {
  const value = layout.flat ? FLAT : rest.value
  const x = MARGIN + GUTTER + slot.x
  const outlined = value === null || (segment.asksOutcome.length > 0 && !layout.flat)
  const end = value === null ? y(0) - 26 : y(value)
  const box = { x, y: Math.min(y(0), end), width, height: Math.max(1.5, Math.abs(y(0) - end)) }
  const path = strokePath(box, segment.name, 'up')
  const colour = value === null ? SOFT : pigment(segment.colour)
  const look = outlined
    ? `fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="7 4"`
    : `fill="${colour}"`
  const isCut = value !== null && layout.cutOff(value)
  const limits = low === null || high === null || isCut ? '' : whisker(x + Math.max(width / 2, 4), y(low), y(high))
  const above = Math.min(end, high === null ? end : y(high)) - 8
  const figure = layout.flat ? '' : value === null ? '–' : `${text(value)}${isCut ? ' (cut)' : ''}`
  const names = wrapped(segment.name, Math.floor(slot.width / LETTER), '-')
  return [
    `<path d="${path}" ${look}/>`,
    limits,
    label(x, above, figure, { size: 15, bold: true, halo: true }),
    ...names.map((line, index) => label(x, y(0) + 20 + index * 17, line)),
    label(x, y(0) + 20 + names.length * 17, formatCount(segment.accounts), { fill: SOFT }),
  ].join('')
}

function nonePaper(layout: MosaicLayout, y: (value: number) => number, text: (value: number) => string): string {
  const { x, width, torn, figures, measured: of } = layout.none
  if (figures.accounts === 0) return ''
  const value = layout.flat ? FLAT : of.value
  const left = MARGIN + GUTTER + x
  const top = value === null ? y(0) - 26 : y(value)
  const limits = of.low === null || of.high === null ? '' : whisker(left + width / 2, y(of.low), y(of.high))
  const above = Math.min(top, of.high === null ? top : y(of.high)) - 8
  return `<defs><pattern id="paper" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" stroke="#8a8378"/></pattern></defs>
<rect x="${left}" y="${top}" width="${width}" height="${y(0) - top}" fill="url(#paper)" stroke="#8a8378"/>${limits}
${label(left, above, layout.flat || value === null ? '' : text(value), { size: 15, bold: true, halo: true })}
${label(left, y(0) + 20, 'in none', { fill: SOFT })}${label(left, y(0) + 37, `${formatCount(figures.accounts)}${torn ? ', drawn narrower' : ''}`, { fill: SOFT })}`
}

function tickLine(colour: string, y: number, width: number, words: string): string {
  return `<path d="M${MARGIN + GUTTER - 8} ${y}H${width - MARGIN}" stroke="${colour}"/>${label(MARGIN + GUTTER - 14, y + 4, words, { fill: SOFT, end: true })}`
}

function whisker(x: number, low: number, high: number): string {
  return `<path d="M${x} ${low}V${high}M${x - 4} ${high}h8M${x - 4} ${low}h8" stroke="${INK}" stroke-width="1.5" fill="none"/>`
}
