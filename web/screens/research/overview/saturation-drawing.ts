import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import type { Drawing } from '../../../charts/draw-png.ts'
import { INK, LINE, label, MARGIN, SOFT, sheet } from '../../../charts/paper.ts'
import type { Measures } from '../research-data.ts'

const [WIDTH, HEIGHT] = [1000, 360]

/** The curve of new themes as a drawing that stands by itself. */
export function saturationDrawing(
  curve: Measures['saturation']['curve'],
  words: { readonly title: string; readonly sentence: string; readonly foot: string },
): Drawing {
  const draw = (top: number): { parts: string[]; height: number } => {
    const most = Math.max(...curve.map(({ high }) => high))
    const x = scaleLinear([1, Math.max(2, curve.length)], [MARGIN + 40, WIDTH - MARGIN])
    const y = scaleLinear([0, most], [top + HEIGHT, top]).nice(4)
    type Row = (typeof curve)[number]
    const band = area<Row>(
      (row) => x(row.people),
      (row) => y(row.low),
      (row) => y(row.high),
    )(curve)
    const mean = line<Row>(
      (row) => x(row.people),
      (row) => y(row.mean),
    )(curve)
    const parts = [
      ...y
        .ticks(4)
        .map(
          (tick) =>
            `<path d="M${MARGIN + 40} ${y(tick)}H${WIDTH - MARGIN}" stroke="${LINE}"/>${label(MARGIN + 30, y(tick) + 4, String(tick), { end: true, fill: SOFT })}`,
        ),
      ...curve.map(({ people }) => label(x(people) - 4, top + HEIGHT + 20, String(people), { fill: SOFT })),
      `<path d="${band ?? ''}" fill="${INK}" fill-opacity=".12"/>`,
      `<path d="${mean ?? ''}" fill="none" stroke="${INK}" stroke-width="2"/>`,
      ...curve.map((row) => `<circle cx="${x(row.people)}" cy="${y(row.mean)}" r="4" fill="${INK}"/>`),
      label(MARGIN, top + HEIGHT + 42, 'themes seen, by people coded', { fill: SOFT }),
    ]
    return { parts, height: HEIGHT + 46 }
  }
  return sheet({ ...words, width: WIDTH, draw })
}
