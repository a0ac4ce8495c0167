import type { Drawing } from '../draw-png.ts'
import { INK, LINE, label, MARGIN, onPaper, PAPER, SOFT, sheet } from '../paper.ts'
import { periodLabelParts } from '../periods/period-label-parts.ts'
import { type ForecastSeries, layOutForecast } from './forecast.ts'

const WIDTH = 1200
const GUTTER = 84
const PLOT = 360
const SOFT_LINE = '#8a8378'

interface Words {
  readonly title: string
  readonly sentence: string
  readonly foot: string
}

/** A forecast as a drawing that stands by itself. */
export function forecastDrawing(series: ForecastSeries, colour: string, words: Words): Drawing {
  const paint = onPaper(colour)
  const left = MARGIN + GUTTER
  const layout = layOutForecast(series, { width: WIDTH - MARGIN - left, height: PLOT })
  const stroke = (path: string, look: string): string =>
    path === '' ? '' : `<path d="${path}" fill="none" ${look}/>`
  const fill = (path: string, opacity: number): string =>
    path === '' ? '' : `<path d="${path}" fill="${paint}" opacity="${opacity}"/>`
  const came = (x: number, y: number): string =>
    `<path d="M${x - 5} ${y}l5 -5l5 5l-5 5Z" fill="${INK}" stroke="${PAPER}" stroke-width="1.5"/>`
  const draw = (start: number): { parts: string[]; height: number } => {
    const top = start + 28
    return {
      parts: [
        ...layout.ticks.map(
          ({ words: tick, y }) =>
            `<path d="M${left - 6} ${top + y}H${WIDTH - MARGIN}" stroke="${LINE}"/>${label(left - 12, top + y + 4, tick, { fill: SOFT, end: true })}`,
        ),
        `<g transform="translate(${left} ${top})">`,
        fill(layout.band95, 0.15),
        fill(layout.band80, 0.27),
        layout.zero > PLOT ? '' : `<path d="M-6 ${layout.zero}H${WIDTH - 2 * MARGIN - GUTTER}" stroke="${SOFT}"/>`,
        `<path d="M${layout.turn} -8V${PLOT}" stroke="${INK}" stroke-dasharray="2 4"/>`,
        label(layout.turn - 8, -14, 'was', { fill: SOFT, end: true }),
        label(layout.turn + 8, -14, 'expected', { fill: SOFT }),
        stroke(layout.naive, `stroke="${SOFT_LINE}" stroke-width="1.5" stroke-dasharray="5 3"`),
        stroke(layout.open, `stroke="${paint}" stroke-width="2.5" stroke-dasharray="3 4"`),
        stroke(layout.past, `stroke="${paint}" stroke-width="2.5"`),
        stroke(layout.mean, `stroke="${paint}" stroke-width="2.5"`),
        ...layout.pastDots.map(
          ({ x, y, partial }) =>
            `<circle cx="${x}" cy="${y}" r="3.5" fill="${partial ? PAPER : paint}" stroke="${partial ? paint : PAPER}" stroke-width="2"/>`,
        ),
        ...layout.meanDots.map(
          ({ x, y }) => `<circle cx="${x}" cy="${y}" r="4" fill="${PAPER}" stroke="${paint}" stroke-width="2"/>`,
        ),
        ...layout.came.map(({ x, y }) => came(x, y)),
        '</g>',
        ...periodLabelParts(layout.axis, left, top + PLOT + 22),
        label(left, top + PLOT + 86, keyWords(series), { fill: SOFT }),
      ],
      height: PLOT + 28 + 94,
    }
  }
  return sheet({ ...words, width: WIDTH, draw })
}

function keyWords({ steps, naiveWords }: ForecastSeries): string {
  const some = (of: (step: ForecastSeries['steps'][number]) => number | null): boolean =>
    steps.some((step) => of(step) !== null)
  const parts = [
    'Hollow dots: expected',
    some(({ lo80 }) => lo80) ? 'dark band: in 8 of 10 times in here' : '',
    some(({ lo95 }) => lo95) ? 'light band: in 19 of 20' : '',
    some(({ naive }) => naive) ? `dashed: ${naiveWords}` : '',
    some(({ actual }) => actual) ? 'diamonds: what came' : '',
  ]
  return `${parts.filter((part) => part !== '').join('; ')}.`
}
