import { columnWidths } from '../document/column-widths.ts'
import { plainLine } from '../document/plain-text.ts'
import { fontFiles } from '../fonts/font-files.ts'
import { wordsWidth } from '../fonts/words-width.ts'
import { box, type PaperBox, type PaperWords } from '../node/paper-node.ts'
import { type Flow, wide } from './flow.ts'
import { COLUMN, small, smallStrong, strong } from './page-type.ts'

const SPACE = 12

/** A table, row by row; its head is said again on each page that it comes to. */
export function tableFlows(
  title: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): readonly Flow[] {
  const count = Math.max(columns.length, ...rows.map((row) => row.length))
  if (count === 0) return []
  const fill = (cells: readonly string[]): readonly string[] =>
    Array.from({ length: count }, (_, index) => plainLine(cells[index] ?? ''))
  const headCells = fill(columns).map(smallStrong)
  const bodyCells = rows.map((row) => fill(row).map((cell) => small(cell, 'ink')))
  const widths = widthsOf([headCells, ...bodyCells], count)
  const head = tableRow(headCells, widths, 'ink')
  const name = plainLine(title)
  return [
    ...(name === '' ? [] : [{ above: 0, withNext: true, node: wide([strong(name)], { pad: [0, 0, 4, 0] }) }]),
    { above: 0, withNext: rows.length > 0, node: head },
    ...bodyCells.map((cells) => ({ above: 0, node: tableRow(cells, widths, 'line'), head })),
  ]
}

function tableRow(cells: readonly PaperWords[], widths: readonly number[], tone: 'ink' | 'line'): PaperBox {
  return box(
    'group',
    { row: true, gap: SPACE, width: COLUMN, pad: [4.5, 0, 4.5, 0], border: { tone, side: 'bottom' } },
    cells.map((cell, index) => box('group', { width: widths[index] ?? 0 }, [cell])),
  )
}

function widthsOf(rows: readonly (readonly PaperWords[])[], count: number): readonly number[] {
  const files = fontFiles(rows.flat())
  const wishes = Array.from({ length: count }, (_, index) => {
    const cells = rows.map((row) => row[index]).filter((cell) => cell !== undefined)
    const width = ({ text, style }: PaperWords): number => wordsWidth(text, style, files) + 1
    return {
      most: Math.max(...cells.map(width)),
      least: Math.max(...cells.flatMap((cell) => cell.text.split(' ').map((text) => width({ ...cell, text })))),
    }
  })
  return columnWidths(wishes, COLUMN - SPACE * (count - 1))
}
