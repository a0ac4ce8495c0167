import { plainLine, plainLines } from '../document/plain-text.ts'

/**
 * Somebody's text as one line of CommonMark (and GitHub's tables, strikes, bare links and formulas) that shows the same
 * letters: nothing in it is markup.
 */
export function escapeLine(text: string): string {
  return atStart(inLine(plainLine(text)))
}

/** The same with its line breaks. */
export function escapeLines(text: string): string {
  return plainLines(text)
    .filter((line) => line !== '')
    .map((line) => atStart(inLine(line)))
    .join('\\\n')
}

/** In a cell of a table. */
export function escapeCell(text: string): string {
  return inLine(plainLine(text))
}

function inLine(line: string): string {
  return (
    line
      .replaceAll(/[\\`*_[\]<|~]/g, String.raw`\$&`)
      // An entity, a closing mark of a heading, a formula, a link or an address that nobody wrote as one.
      .replaceAll(/&(?=#?\w+;)/g, String.raw`\&`)
      .replaceAll(/(?<=^|\s)#/g, String.raw`\#`)
      .replaceAll(/\$(?!\d)/g, String.raw`\$`)
      .replaceAll(/:(?=\/\/)/g, String.raw`\:`)
      .replaceAll(/@(?=[\w-])/g, String.raw`\@`)
      .replaceAll(/\b(?<host>www)\./gi, String.raw`$<host>\.`)
  )
}

/** Marks that mean something at the beginning of a line only: lists, quotes, rules, headings underlined. */
function atStart(line: string): string {
  return line
    .replace(/^[-+=>]/, String.raw`\$&`)
    .replace(/^(?<number>\d{1,9})(?<mark>[.)])/, String.raw`$<number>\$<mark>`)
}
