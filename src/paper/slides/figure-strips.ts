import type { Figure } from '../document/figure.ts'
import { figureScale } from '../document/figure-scale.ts'
import { figureWords, intervalNote } from '../document/figure-words.ts'
import type { Strip } from '../document/fill-pages.ts'
import { plainLine } from '../document/plain-text.ts'
import { rowStrips } from './row-strips.ts'
import type { SlideCell, SlideInterval, SlidePiece } from './slide-piece.ts'
import { number, small, strong, textsHeight, WIDTH } from './slide-type.ts'
import { titleStrip } from './table-strips.ts'

const VALUE = 190
const LINE = 220
const WIDTHS = [VALUE, WIDTH - VALUE - LINE, LINE]

/** Figures as a table: the value with how much stands behind it, what it is, and the dot on its interval. */
export function figureStrips(
  title: string,
  figures: readonly Figure[],
  key: string,
  room: number,
): readonly Strip<SlidePiece>[] {
  const note = intervalNote(figures)
  const row = { table: `figures ${key}`, widths: WIDTHS, rule: 'line' } as const
  const rows = figures.flatMap((figure) => rowStrips(row, figureCells(figure, figures), room))
  if (note === null) return [...titleStrip(title), ...rows]
  const texts = [small(note)]
  return [
    ...titleStrip(title),
    ...rows.map((strip, index) => (index === rows.length - 1 ? { ...strip, withNext: true } : strip)),
    { item: { kind: 'texts', texts }, above: 8, height: textsHeight(texts, WIDTH) },
  ]
}

function figureCells(figure: Figure, all: readonly Figure[]): readonly SlideCell[] {
  const { value, n, interval } = figureWords(figure)
  const line = intervalOf(figure, all, interval)
  return [
    { texts: [number(value), small(plainLine(n))] },
    {
      texts: [
        { ...strong(plainLine(figure.label)), style: { font: 'sans', size: 14, line: 20, strong: true } },
        small(plainLine(figure.words), 1),
      ],
    },
    line === null ? { texts: [] } : { texts: [small(interval ?? '')], interval: line },
  ]
}

function intervalOf(figure: Figure, all: readonly Figure[], words: string | null): SlideInterval | null {
  const { value, lo, hi } = figure
  if (lo === null || hi === null || words === null) return null
  const { from, to } = figureScale(figure, all)
  const place = (amount: number): number =>
    to === from ? 0.5 : Math.min(1, Math.max(0, (amount - from) / (to - from)))
  return {
    lo: place(lo),
    at: place(value),
    hi: place(hi),
    words: `${figureWords(figure).value} on a line from ${words}`,
  }
}
