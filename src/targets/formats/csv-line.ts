import { type Cell, text } from './target-format.ts'

/**
 * A text that a spreadsheet would run as a formula: `=`, `+`, `-`, `@` (full-width forms too, which some spreadsheets
 * take as the same), also after blanks that a spreadsheet may trim; or a leading tab, line break or NUL.
 * Source: OWASP, "CSV Injection"; ASVS 5.0, 1.2.10.
 */
const STARTS_FORMULA = /^(?:[\s\0]*[=+\-@＝＋－＠]|[\t\r\n\0])/

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
    const plain = text(cell)
    if (typeof cell === 'number' || typeof cell === 'boolean' || !STARTS_FORMULA.test(plain)) return quoted(plain)
    neutralised += 1
    return quoted(`'${plain}`)
  })
  return { text: `${shown.join(',')}\n`, neutralised }
}

/** `;` and tab are quoted too: a spreadsheet of another country may split at them. */
function quoted(plain: string): string {
  return /[",;\t\r\n]/.test(plain) || plain !== plain.trim() ? `"${plain.replaceAll('"', '""')}"` : plain
}
