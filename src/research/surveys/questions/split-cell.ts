import type { AnsweredText } from './column-facts.ts'

/** Between the choices of one cell. */
export type Separator = ';' | '|' | ',' | ', '

const SEPARATORS: readonly Separator[] = [';', '|', ',', ', ']

/** How the cells of a multiple choice question are taken apart. */
interface CellSplit {
  readonly separator: Separator
  /** The choices, the most frequent first. */
  readonly options: readonly string[]
}

/**
 * Finds out whether cells hold several choices: where taken apart they are few, most of them are chosen again and again, and
 * there are fewer of them than different cells. Survey tools put `,` between choices and write `, ` within one, so a comma
 * before a blank counts only where nothing else does, and never within brackets. Undefined: one choice a cell.
 */
export function findSplit(texts: readonly AnsweredText[]): CellSplit | undefined {
  for (const separator of SEPARATORS) {
    const counts = new Map<string, number>()
    let several = 0
    let cells = 0
    for (const { text, n } of texts) {
      const parts = splitCell(text, separator)
      cells += n
      if (parts.length > 1) several += n
      for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + n)
    }
    const options = [...counts].sort((left, right) => right[1] - left[1])
    const chosen = options.reduce((sum, [, n]) => sum + n, 0)
    const again = options.reduce((sum, [, n]) => sum + (n > 1 ? n : 0), 0)
    const short = options.every(([option]) => option.length <= 120)
    if (several < cells * 0.1 || several < 2 || !short) continue
    if (options.length < 2 || options.length > 60 || options.length >= texts.length || again < chosen * 0.9) continue
    return { separator, options: options.map(([option]) => option) }
  }
  return undefined
}

/** The choices of a cell: separators within brackets stand. */
export function splitCell(text: string, separator: Separator): string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] as string
    if (letter === '(' || letter === '[') depth += 1
    if (letter === ')' || letter === ']') depth = Math.max(0, depth - 1)
    const here = letter === separator[0] && depth === 0
    const blankNext = /\s/.test(text[at + 1] ?? '')
    if (here && (separator !== ',' || !blankNext) && (separator !== ', ' || blankNext)) {
      parts.push(part)
      part = ''
    } else part += letter
  }
  parts.push(part)
  return parts.map((one) => one.trim()).filter((one) => one !== '')
}
