import type { Drawing } from '../draw-png.ts'
import { INK, LINE, label, MARGIN, onPaper, PAPER, SOFT, sheet } from '../paper.ts'
import { periodLabelParts } from '../periods/period-label-parts.ts'
import { layOutTrend, type Trend, type TrendLayout, type TrendMark } from './trend.ts'

const WIDTH = 1200
const GUTTER = 84
const PLOT = 340
const SOFT_LINE = '#8a8378'

interface Words {
  readonly title: string
  readonly sentence: string
  readonly foot: string
}

/** A trend as a drawing that stands by itself. */
export function trendDrawing(trend: Trend, colour: string, words: Words): Drawing {
  const paint = onPaper(colour)
  const left = MARGIN + GUTTER
  const layout = layOutTrend(trend, { width: WIDTH - MARGIN - left, height: PLOT })
  const draw = (start: number): { parts: string[]; height: number } => {
    const top = start + 20
    return {
      parts: [
        `<defs><pattern id="so-far" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V5" stroke="${paint}" stroke-width="1.6"/></pattern></defs>`,
        ...layout.ticks.map(
          ({ words: tick, y }) =>
            `<path d="M${left - 6} ${top + y}H${WIDTH - MARGIN}" stroke="${LINE}"/>${label(left - 12, top + y + 4, tick, { fill: SOFT, end: true })}`,
        ),
        `<g transform="translate(${left} ${top})">`,
        ...plotParts(layout, trend, paint),
        '</g>',
        ...periodLabelParts(layout.axis, left, top + PLOT + 22),
      ],
      height: PLOT + 20 + 64,
    }
  }
  return sheet({ ...words, width: WIDTH, draw })
}

function plotParts(layout: TrendLayout, { shape, tickText }: Trend, paint: string): string[] {
  const [goal] = layout.goals.slice(-1)
  const isRoomy = layout.axis.step > 60
  // Above a bar the bar's own number stands first.
  const goalY = goal === undefined ? 0 : isRoomy && goal.wordsY < goal.y - 6 ? goal.wordsY - 20 : goal.wordsY
  return [
    layout.band === '' ? '' : `<path d="${layout.band}" fill="${paint}" opacity="0.16"/>`,
    ...layout.marks.map((mark) => barPart(mark, layout, paint)),
    layout.zero > PLOT ? '' : `<path d="M-6 ${layout.zero}H${WIDTH - 2 * MARGIN - GUTTER}" stroke="${SOFT}"/>`,
    layout.before === ''
      ? ''
      : `<path d="${layout.before}" fill="none" stroke="${PAPER}" stroke-width="4" opacity="0.75"/><path d="${layout.before}" fill="none" stroke="${SOFT_LINE}" stroke-width="1.5"/>`,
    layout.open === ''
      ? ''
      : `<path d="${layout.open}" fill="none" stroke="${paint}" stroke-width="2.5" stroke-dasharray="3 4"/>`,
    layout.line === '' ? '' : `<path d="${layout.line}" fill="none" stroke="${paint}" stroke-width="2.5"/>`,
    ...layout.marks.map((mark) => (shape === 'line' ? dotPart(mark, paint) : '')),
    ...layout.goals.map(
      ({ x1, x2, y }) => `<path d="M${x1} ${y}H${x2}" stroke="${INK}" stroke-width="2" stroke-dasharray="4 3"/>`,
    ),
    goal === undefined
      ? ''
      : label(goal.at === 'end' ? goal.x2 : goal.x1, goalY, goal.words, {
          bold: true,
          end: goal.at === 'end',
          halo: true,
        }),
    ...layout.marks.map(({ x, y, high, point }) => {
      if (y === null || point.value === null || !isRoomy) return ''
      return `<text x="${x}" y="${Math.min(y, high ?? y) - 9}" text-anchor="middle" fill="${INK}" stroke="${PAPER}" stroke-width="4" paint-order="stroke">${tickText(point.value)}</text>`
    }),
  ]
}

function barPart({ x, y, low, high, bar, point }: TrendMark, { barWidth }: TrendLayout, paint: string): string {
  const box = (top: number, height: number, look: string): string =>
    `<rect x="${x - barWidth / 2}" y="${top}" width="${barWidth}" height="${height}" ${look}/>`
  const drawn =
    bar === null
      ? ''
      : box(bar.y, bar.height, point.partial ? `fill="url(#so-far)" stroke="${paint}"` : `fill="${paint}"`)
  const unknown = y === null ? box(PLOT - 14, 14, `fill="none" stroke="${SOFT_LINE}" stroke-dasharray="2 3"`) : ''
  const whisker =
    low === null || high === null
      ? ''
      : `<path d="M${x} ${low}V${high}M${x - 3} ${high}h6M${x - 3} ${low}h6" fill="none" stroke="${bar === null ? paint : INK}" stroke-width="1.5"/>`
  return `${drawn}${unknown}${whisker}`
}

function dotPart({ x, y, point }: TrendMark, paint: string): string {
  if (y === null) return ''
  const [fill, stroke] = point.partial ? [PAPER, paint] : [paint, PAPER]
  return `<circle cx="${x}" cy="${y}" r="4.5" fill="${fill}" stroke="${stroke}" stroke-width="2"/>`
}
