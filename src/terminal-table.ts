/** One column of a table for a terminal. */
export interface TerminalColumn<R> {
  readonly title: string
  readonly value: (row: R) => string | number | boolean | null | undefined
}

const WIDEST = 48
/** East Asian Wide and Fullwidth (Unicode Standard Annex 11), as far as names use them. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/

/** Numbers with thousands separators, at most two decimals: `1,234.5`. */
export function formatNumber(amount: number): string {
  return new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 }).format(amount)
}

/** Rows under their titles, columns aligned, numbers to the right, a missing value as `–`, no trailing blanks. */
export function terminalTable<R>(columns: readonly TerminalColumn<R>[], rows: readonly R[]): string {
  const lines = rows.map((row) => columns.map((column) => cell(column.value(row))))
  const toTheRight = columns.map((column) => {
    const values = rows.map((row) => column.value(row)).filter((value) => value !== null && value !== undefined)
    return values.length > 0 && values.every((value) => typeof value === 'number')
  })
  const all = [columns.map((column) => column.title), ...lines]
  const widths = columns.map((_, index) => Math.max(...all.map((line) => textWidth(line[index] ?? ''))))
  return all
    .map((line) =>
      line
        .map((text, index) => pad(text, widths[index] ?? 0, toTheRight[index] ?? false))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function cell(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined || value === '') return '–'
  if (typeof value === 'number') return formatNumber(value)
  // A control character from somebody's file must not reach the terminal: it could move the cursor or recolour it.
  const text = String(value).replace(/\p{Cc}+/gu, ' ')
  if (textWidth(text) <= WIDEST) return text
  const kept: string[] = []
  let room = WIDEST - 1
  for (const letter of text) {
    room -= textWidth(letter)
    if (room < 0) break
    kept.push(letter)
  }
  return `${kept.join('')}…`
}

/** Columns a terminal needs for a text; a combining mark needs none. */
export function textWidth(text: string): number {
  let columns = 0
  for (const letter of text) columns += /\p{M}/u.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1
  return columns
}

function pad(text: string, to: number, right: boolean): string {
  const blank = ' '.repeat(Math.max(0, to - textWidth(text)))
  return right ? blank + text : text + blank
}
