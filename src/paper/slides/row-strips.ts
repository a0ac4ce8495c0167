import type { Strip } from '../document/fill-pages.ts'
import type { SlideCell, SlidePiece } from './slide-piece.ts'
import { CELL, INTERVAL, portions, rowHeight } from './slide-type.ts'

type Row = Extract<SlidePiece, { kind: 'row' }>

/** A row of a table, as several where one would be higher than a slide. */
export function rowStrips(
  row: Pick<Row, 'table' | 'widths' | 'rule'>,
  cells: readonly SlideCell[],
  room: number,
): readonly Strip<SlidePiece>[] {
  const inner = room - CELL.above - CELL.below - INTERVAL.height - INTERVAL.below
  const cut = cells.map(({ texts }, index) =>
    portions(texts, (row.widths[index] ?? 0) - CELL.left - CELL.right, inner),
  )
  const count = Math.max(1, ...cut.map((parts) => parts.length))
  return Array.from({ length: count }, (_, index) => {
    const part = cells.map(({ interval }, at): SlideCell => {
      const texts = cut[at]?.[index] ?? []
      return interval === undefined || index > 0 ? { texts } : { texts, interval }
    })
    return {
      item: { kind: 'row', ...row, cells: part, rule: index < count - 1 ? 'none' : row.rule } as const,
      above: 0,
      height: rowHeight(part, row.widths),
    }
  })
}
