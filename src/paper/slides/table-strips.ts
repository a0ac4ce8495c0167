import { columnWidths } from '../document/column-widths.ts'
import type { PaperBlock } from '../document/document.ts'
import type { Strip } from '../document/fill-pages.ts'
import { plainLine } from '../document/plain-text.ts'
import { rowStrips } from './row-strips.ts'
import type { SlidePiece, SlideText } from './slide-piece.ts'
import { cellWish, small, smallStrong, strong, textsHeight, WIDTH } from './slide-type.ts'

/** A table as one of PowerPoint's own; its head is said again on each slide that it comes to. */
export function tableStrips(
  { title, columns, rows }: Extract<PaperBlock, { kind: 'table' }>,
  key: string,
  room: number,
): readonly Strip<SlidePiece>[] {
  const count = Math.max(columns.length, ...rows.map((row) => row.length))
  if (count === 0) return []
  const fill = (cells: readonly string[], write: (text: string) => SlideText): readonly SlideText[] =>
    Array.from({ length: count }, (_, index) => write(plainLine(cells[index] ?? '')))
  const head = fill(columns, smallStrong)
  const body = rows.map((row) => fill(row, (text) => small(text, 0, 'ink')))
  const wishes = head.map((_, index) => {
    const asked = [head, ...body]
      .map((row) => row[index])
      .filter((cell) => cell !== undefined)
      .map(cellWish)
    return { most: Math.max(...asked.map(({ most }) => most)), least: Math.max(...asked.map(({ least }) => least)) }
  })
  const widths = columnWidths(wishes, WIDTH)
  const strips = (cells: readonly SlideText[], rule: 'strong' | 'line', high: number): readonly Strip<SlidePiece>[] =>
    rowStrips(
      { table: `table ${key}`, widths, rule },
      cells.map((text) => ({ texts: [text] })),
      high,
    )
  const [top, ...more] = strips(head, 'strong', room / 3)
  if (top === undefined) return []
  return [
    ...titleStrip(title),
    { ...top, withNext: true },
    ...more.map((strip) => ({ ...strip, withNext: true })),
    ...body.flatMap((cells) => strips(cells, 'line', room - top.height).map((strip) => ({ ...strip, head: top }))),
  ]
}

export function titleStrip(title: string): readonly Strip<SlidePiece>[] {
  const line = plainLine(title)
  if (line === '') return []
  const texts = [strong(line)]
  return [{ item: { kind: 'texts', texts }, above: 0, height: textsHeight(texts, WIDTH) + 4, withNext: true }]
}
