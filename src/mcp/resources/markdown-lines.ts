import { escapeCell, escapeLine, escapeLines } from '../../paper/index.ts'

/** A page from its parts; empty ones are left out. */
export function page(...parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

export function heading(level: 1 | 2 | 3, text: string): string {
  return `${'#'.repeat(level)} ${escapeLine(text)}`
}

export function paragraph(text: string | null): string {
  return text === null ? '' : escapeLines(text)
}

/** One point a text; further lines of it stand below it. */
export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${escapeLines(item).replaceAll('\n', '\n  ')}`).join('\n')
}

/** Exactly as it is, to be copied: a rule. No text can end it early. */
export function verbatim(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${text}\n${fence}`
}

export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeCell).join(' | ')} |`
  return [line(columns), `|${' --- |'.repeat(columns.length)}`, ...rows.map(line)].join('\n')
}

/** Where one of them stands. The address is ours: encoded, so that nothing in it ends the link. */
export function link(text: string, address: string): string {
  return `[${escapeCell(text)}](<${address}>)`
}
