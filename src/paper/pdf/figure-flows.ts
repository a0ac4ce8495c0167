import type { Figure } from '../document/figure.ts'
import { figureScale } from '../document/figure-scale.ts'
import { figureWords, intervalNote } from '../document/figure-words.ts'
import { plainLine } from '../document/plain-text.ts'
import { intervalLine } from '../node/interval-line.ts'
import { box, type PaperBox, type PaperNode } from '../node/paper-node.ts'
import { type Flow, wide } from './flow.ts'
import { COLUMN, number, small, smallStrong, strong } from './page-type.ts'

const LINE = 112
const VALUE = 100
const SPACE = 16
const LABELS = COLUMN - LINE - VALUE - 2 * SPACE

/** Figures one below the other: what it is, the dot on its interval, the value, and how much stands behind it. */
export function figureFlows(title: string, figures: readonly Figure[]): readonly Flow[] {
  const name = plainLine(title)
  const note = intervalNote(figures)
  const rows = figures.map((figure): Flow => ({ above: 0, node: figureRow(figure, figures) }))
  return [
    ...(name === '' ? [] : [{ above: 0, withNext: true, node: wide([strong(name)], { pad: [0, 0, 5, 0] }) }]),
    // The last row and the words that explain its line stand together.
    ...rows.map((row, index) => (note !== null && index === rows.length - 1 ? { ...row, withNext: true } : row)),
    ...(note === null ? [] : [{ above: 0, node: figureRule([small(note)]) }]),
  ]
}

function figureRow(figure: Figure, all: readonly Figure[]): PaperBox {
  const { value, n, interval } = figureWords(figure)
  return box(
    'item',
    { row: true, gap: SPACE, width: COLUMN, pad: [7, 0, 8, 0], border: { tone: 'line', side: 'top' } },
    [
      box('group', { width: LABELS, gap: 1 }, [smallStrong(plainLine(figure.label)), small(plainLine(figure.words))]),
      box('group', { width: LINE, gap: 2, pad: [4, 0, 0, 0] }, intervalCell(figure, all, interval)),
      box('group', { width: VALUE, gap: 1, align: 'end' }, [number(value), small(plainLine(n))]),
    ],
  )
}

function intervalCell(figure: Figure, all: readonly Figure[], words: string | null): readonly PaperNode[] {
  const { value, lo, hi } = figure
  if (lo === null || hi === null || words === null) return []
  return [intervalLine({ value, lo, hi }, { width: LINE, ...figureScale(figure, all) }), small(words)]
}

function figureRule(children: readonly PaperNode[]): PaperBox {
  return wide(children, { pad: [5, 0, 0, 0], border: { tone: 'line', side: 'top' } })
}
