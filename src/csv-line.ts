import { startsFormula } from './formula-text.ts'

/** One value of a list: text of the records, or a number, a yes/no or several texts that we format ourselves. */
export type Cell = string | number | boolean | null | readonly string[]

/** A cell as text: '' when missing. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  return typeof cell === 'object' ? cell.join('; ') : String(cell)
}

export interface CsvLine {
  /** With its line feed. */
  readonly text: string
  /** Cells that were given a leading apostrophe. */
  readonly neutralised: number
}

/** One line of a CSV file (RFC 4180, ended by LF). Text that could start a formula gets a leading apostrophe; numbers stay numbers. */
export function csvLine(cells: readonly Cell[]): CsvLine {
  let neutralised = 0
  const shown = cells.map((cell) => {
    const plain = cellText(cell)
    if (typeof cell === 'number' || typeof cell === 'boolean' || !startsFormula(plain)) return quoted(plain)
    neutralised += 1
    return quoted(`'${plain}`)
  })
  return { text: `${shown.join(',')}\n`, neutralised }
}

/** `;` and tab are quoted too: a spreadsheet of another country may split at them. */
function quoted(plain: string): string {
  return /[",;\t\r\n]/.test(plain) || plain !== plain.trim() ? `"${plain.replaceAll('"', '""')}"` : plain
}
