/**
 * Draws what a command printed as a terminal window, for the README:
 *
 *   node bin/brushwork.js example | npx tsx scripts/terminal-picture.ts > docs/images/example.svg
 *
 * Plain SVG text, so that it stays sharp and small; wide letters are given two columns.
 */
import { text } from 'node:stream/consumers'
import { textWidth } from '../src/terminal-table.ts'

const COLUMN = 8.4
const LINE = 19
const PADDING = 24
const PAPER = '#fbf9f4'
const INK = '#22211e'
const FAINT = '#8b867b'
const ACCENT = '#3437a0'

const lines = (await text(process.stdin)).trimEnd().split('\n')
const width = Math.max(...lines.map(textWidth)) * COLUMN + 2 * PADDING
const height = lines.length * LINE + 2 * PADDING

const drawn = lines.map((line, index) => {
  const y = PADDING + (index + 0.8) * LINE
  const heading = line.startsWith('──')
  const style = heading
    ? ` fill="${ACCENT}" font-weight="600"`
    : /^ {6}(?! |Company |\d+  )/.test(line)
      ? ` fill="${FAINT}"`
      : ''
  return `<text x="${PADDING}" y="${y.toFixed(1)}"${style}${heading ? '' : ` textLength="${(textWidth(line) * COLUMN).toFixed(1)}"`} xml:space="preserve">${escaped(line)}</text>`
})

process.stdout.write(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width.toFixed(0)} ${height}" width="${width.toFixed(0)}" height="${height}" font-family="ui-monospace, SFMono-Regular, Menlo, 'DejaVu Sans Mono', 'Noto Sans CJK JP', monospace" font-size="14" fill="${INK}">\n` +
    `<rect width="100%" height="100%" rx="10" fill="${PAPER}"/>\n${drawn.filter((_, index) => lines[index] !== '').join('\n')}\n</svg>\n`,
)

function escaped(line: string): string {
  return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
