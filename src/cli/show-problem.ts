import type { Problem, ProblemPlace } from '../problem.ts'
import type { Style } from './style.ts'

/**
 * A problem for a person: what is wrong, where (a line under the place in an expression), how to mend it.
 * `text` is the checked text that `at.start` and `at.end` count in.
 */
export function showProblem(problem: Problem, text: string | undefined, style: Style, width: number): string {
  const lines = [`${style.red('✗')} ${placeBefore(problem.at)}${problem.message}`]
  const { start, end } = problem.at ?? {}
  if (text !== undefined && start !== undefined && start <= text.length) {
    lines.push(...caret(text, start, end ?? start + 1, style, width))
  }
  if (problem.hint !== undefined) lines.push(`  ${style.dim(problem.hint)}`)
  return lines.join('\n')
}

function placeBefore(at: ProblemPlace | undefined): string {
  if (at === undefined) return ''
  const parts = []
  if (at.file !== undefined) parts.push(at.file)
  if (at.row !== undefined) parts.push(`row ${at.row}`)
  if (at.column !== undefined) parts.push(`column ${at.column}`)
  return parts.length === 0 ? '' : `${parts.join(', ')}: `
}

/** The line of the text that holds the place, cut to the width around it, and a line of carets beneath. */
function caret(text: string, start: number, end: number, style: Style, width: number): readonly string[] {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start)
  const room = Math.max(20, width - 6)
  const line = text.slice(lineStart, lineEnd).replace(/\t/g, ' ')
  const at = start - lineStart
  const length = Math.max(1, Math.min(end, lineEnd) - start)
  const from = line.length <= room ? 0 : Math.max(0, Math.min(at - Math.floor(room / 3), line.length - room))
  const shown = line.slice(from, from + room)
  const before = from > 0 ? '…' : ''
  const after = from + room < line.length ? '…' : ''
  const carets = '^'.repeat(Math.max(1, Math.min(length, from + room - at)))
  return [`    ${before}${shown}${after}`, `    ${' '.repeat(before.length + at - from)}${style.red(carets)}`]
}
