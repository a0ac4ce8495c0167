import type pptxgenjs from 'pptxgenjs'
import type { Placed } from '../document/fill-pages.ts'
import type { SlideCell, SlideInterval, SlidePiece } from './slide-piece.ts'
import { CELL, FRAME, INTERVAL, MARGIN, place, runsOf, WIDTH } from './slide-type.ts'

type Slide = pptxgenjs.default.Slide
type Row = Extract<SlidePiece, { kind: 'row' }>
type Texts = Extract<SlidePiece, { kind: 'texts' }>
type Frame = Extract<SlidePiece, { kind: 'frame' }>
type PlacedAs<P> = Omit<Placed<SlidePiece>, 'item'> & { readonly item: P }

/** Draws what stands on a slide; texts below each other become one box, rows of one table one table. */
export function drawPieces(slide: Slide, placed: readonly Placed<SlidePiece>[], top: number): void {
  for (const group of grouped(placed)) {
    const [first] = group
    if (first === undefined) continue
    if (isOf(first, 'texts')) drawTexts(slide, group as readonly PlacedAs<Texts>[], top)
    else if (isOf(first, 'row')) drawTable(slide, group as readonly PlacedAs<Row>[], top)
    else drawFrame(slide, first as PlacedAs<Frame>, top)
  }
}

function isOf(placed: Placed<SlidePiece>, kind: SlidePiece['kind']): boolean {
  return placed.item.kind === kind
}

function grouped(placed: readonly Placed<SlidePiece>[]): readonly (readonly Placed<SlidePiece>[])[] {
  const groups: Placed<SlidePiece>[][] = []
  for (const each of placed) {
    const before = groups.at(-1)?.at(-1)?.item
    if (before !== undefined && belongs(before, each.item)) groups.at(-1)?.push(each)
    else groups.push([each])
  }
  return groups
}

function belongs(before: SlidePiece, after: SlidePiece): boolean {
  if (before.kind === 'row' && after.kind === 'row') return before.table === after.table
  return before.kind === 'texts' && after.kind === 'texts'
}

function heightOf(group: readonly Placed<SlidePiece>[]): number {
  const [first] = group
  const last = group.at(-1)
  return first === undefined || last === undefined ? 0 : last.top + last.height - first.top - first.above
}

function drawTexts(slide: Slide, group: readonly PlacedAs<Texts>[], top: number): void {
  const [first] = group
  if (first === undefined) return
  const texts = group.flatMap(({ item, above }) =>
    item.texts.map((text, index) => (index === 0 ? { ...text, above } : text)),
  )
  slide.addText(runsOf(texts), {
    ...place(MARGIN, top + first.top + first.above, WIDTH, heightOf(group)),
    isTextBox: true,
    margin: 0,
    valign: 'top',
    objectName: 'Text',
  })
}

function drawFrame(slide: Slide, { item, top: at, above, height }: PlacedAs<Frame>, top: number): void {
  const [vertical, left] = FRAME[item.frame]
  const y = top + at + above
  const margin: [number, number, number, number] = [left, left, vertical, vertical]
  const box = { ...place(MARGIN, y, WIDTH, height), margin, valign: 'top' } as const
  switch (item.frame) {
    case 'filled':
      slide.addText(runsOf(item.texts), { ...box, shape: 'rect', fill: { color: 'bg2' }, objectName: 'Letter' })
      return
    case 'dashed': {
      const line = { color: 'accent3', width: 1, dashType: 'dash' } as const
      slide.addText(runsOf(item.texts), { ...box, shape: 'rect', line, objectName: 'Still open' })
      return
    }
    case 'bar':
      slide.addShape('rect', { ...place(MARGIN, y, 3, height), fill: { color: 'accent1' }, objectName: 'Bar' })
      slide.addText(runsOf(item.texts), { ...box, isTextBox: true, objectName: 'Quote' })
  }
}

function drawTable(slide: Slide, group: readonly PlacedAs<Row>[], top: number): void {
  const [first] = group
  if (first === undefined) return
  const { widths } = first.item
  const y = top + first.top + first.above
  slide.addTable(
    group.map(({ item }) => item.cells.map((cell) => tableCell(cell, item.rule))),
    {
      ...place(MARGIN, y, WIDTH, heightOf(group)),
      colW: widths.map((width) => width / 72),
      rowH: group.map(({ height }) => height / 72),
      objectName: 'Table',
    },
  )
  for (const { item, top: at, above } of group) {
    let left = MARGIN
    for (const [index, { interval }] of item.cells.entries()) {
      const width = widths[index] ?? 0
      if (interval !== undefined)
        drawInterval(slide, interval, left, top + at + above + CELL.above, width - CELL.right)
      left += width
    }
  }
}

const NO_LINE = { type: 'none' } as const

function tableCell({ texts, interval }: SlideCell, rule: Row['rule']): pptxgenjs.default.TableCell {
  const below =
    rule === 'none'
      ? NO_LINE
      : ({ type: 'solid', pt: rule === 'strong' ? 1 : 0.5, color: rule === 'strong' ? 'tx1' : 'accent3' } as const)
  const above = CELL.above + (interval === undefined ? 0 : INTERVAL.height + INTERVAL.below)
  const options = {
    border: [NO_LINE, NO_LINE, below, NO_LINE] as [typeof NO_LINE, typeof NO_LINE, typeof below, typeof NO_LINE],
    margin: [above, CELL.right, CELL.below, CELL.left] as [number, number, number, number],
    valign: 'top',
    fontSize: texts[0]?.style.size ?? 9,
    lineSpacing: texts[0]?.style.line ?? 12,
  } as const
  return { text: runsOf(texts), options }
}

/** Three shapes of the reader's own: the whole line, the interval on it, the dot. */
function drawInterval(slide: Slide, { lo, at, hi, words }: SlideInterval, x: number, y: number, width: number): void {
  const middle = y + INTERVAL.height / 2
  const size = 8
  slide.addShape('line', {
    ...place(x, middle, width, 0),
    line: { color: 'accent3', width: 0.75 },
    objectName: 'Scale',
  })
  slide.addShape('line', {
    ...place(x + lo * width, middle, Math.max(0.5, (hi - lo) * width), 0),
    line: { color: 'tx1', width: 2 },
    objectName: 'Interval',
    altText: words,
  } as pptxgenjs.default.ShapeProps)
  slide.addShape('ellipse', {
    ...place(x + at * width - size / 2, middle - size / 2, size, size),
    fill: { color: 'tx1' },
    objectName: 'Estimate',
  })
}
