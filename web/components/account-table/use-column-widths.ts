import { useRef } from 'react'
import type { ListColumn, ListPage } from './account-list.ts'
import { cellWords } from './cell-words.ts'

const NARROWEST = 84
const WIDEST = 200
/** About the width of a letter, and the room beside the words of a cell and of a title with its arrow. */
const LETTER = 7.3
const BESIDE = 30
const BESIDE_TITLE = 46

/**
 * Widths after what the first rows hold, in pixels; nine of ten values fit. Each is measured once, so that columns stay
 * where they are when the order changes.
 */
export function useColumnWidths(head: ListPage): (column: ListColumn, index: number) => number {
  const known = useRef(new Map<string, number>())
  return (column, index) => {
    const before = known.current.get(column.text)
    if (before !== undefined) return before
    const lengths = head.rows
      .map(({ cells }) => (cellWords(cells[index] ?? null, column) ?? '').length)
      .sort((left, right) => left - right)
    const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 0
    const title = `${column.label}${column.unit === null ? '' : ` ${column.unit}`}`
    const needed = Math.max(usual * LETTER + BESIDE, title.length * LETTER + BESIDE_TITLE)
    const width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, needed)))
    if (head.rows.length > 0) known.current.set(column.text, width)
    return width
  }
}
