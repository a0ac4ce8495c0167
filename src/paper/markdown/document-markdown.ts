import { dayWords } from '../document/day-words.ts'
import type { PaperBlock, PaperDocument, PaperSection } from '../document/document.ts'
import type { Figure } from '../document/figure.ts'
import { figureWords, intervalNote } from '../document/figure-words.ts'
import { escapeCell, escapeLine, escapeLines } from './escape-markdown.ts'

/** A document as Markdown (CommonMark with GitHub's tables). Nobody's text becomes markup. */
export function documentMarkdown({ title, subtitle, madeOn, foot, sections }: PaperDocument): string {
  const parts = [
    heading(1, title),
    subtitle === null ? '' : escapeLines(subtitle),
    ...sections.flatMap(sectionParts),
    '---',
    [escapeLine(foot), escapeLine(dayWords(madeOn))].filter((part) => part !== '').join(' · '),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function sectionParts({ title, lead, blocks }: PaperSection): readonly string[] {
  return [heading(2, title), lead === null ? '' : escapeLines(lead), ...blocks.map(blockPart)]
}

function blockPart(block: PaperBlock): string {
  switch (block.kind) {
    case 'text':
      return block.strong === true ? strong(block.text) : escapeLines(block.text)
    case 'list':
      return listPart(block.items, block.ordered ?? false)
    case 'figures':
      return figuresPart(block.title, block.figures)
    case 'quote':
      return quoted(`${escapeLines(`“${block.quote.text}”`)}\n\n— ${escapeCell(block.quote.by)}`)
    case 'answer':
      return answerPart(block)
    case 'table':
      return [heading(3, block.title), table(block.columns, block.rows)].filter((part) => part !== '').join('\n\n')
    case 'letter':
      return quoted([`**Subject:** ${escapeCell(block.subject)}`, ...block.paragraphs.map(escapeLines)].join('\n\n'))
    case 'note':
      return quoted(`*Still open:* ${escapeLines(block.text)}`)
  }
}

function heading(level: 1 | 2 | 3, text: string): string {
  const line = escapeLine(text)
  return line === '' ? '' : `${'#'.repeat(level)} ${line}`
}

function strong(text: string): string {
  const lines = escapeLines(text)
  return lines === '' ? '' : `**${lines}**`
}

function listPart(items: readonly string[], ordered: boolean): string {
  return items
    .map(escapeLines)
    .filter((item) => item !== '')
    .map((item, index) => {
      const mark = ordered ? `${index + 1}. ` : '- '
      return mark + item.replaceAll('\n', `\n${' '.repeat(mark.length)}`)
    })
    .join('\n')
}

function answerPart({ objection, answer, proof }: Extract<PaperBlock, { kind: 'answer' }>): string {
  const parts = [`**They say:** ${escapeLines(objection)}`, `**We answer:** ${escapeLines(answer)}`]
  if (proof.length > 0) parts.push(`**It rests on:**\n\n${listPart(proof, false)}`)
  return parts.join('\n\n')
}

function figuresPart(title: string, figures: readonly Figure[]): string {
  if (figures.length === 0) return heading(3, title)
  const rows = figures.map((figure) => {
    const { value, interval, n } = figureWords(figure)
    return [figure.label, value, interval ?? 'not told', n, figure.asOf, figure.words, figure.trace.words]
  })
  const columns = ['', 'Value', 'Between', 'Of', 'As of', 'In words', 'Where it comes from']
  const note = intervalNote(figures)
  return [heading(3, title), table(columns, rows), note === null ? '' : note]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** Rows may be longer than the head: no cell is dropped. */
function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const width = Math.max(columns.length, ...rows.map((row) => row.length))
  if (width === 0) return ''
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, index) => escapeCell(cells[index] ?? '')).join(' | ')} |`
  return [line(columns), `|${' --- |'.repeat(width)}`, ...rows.map(line)].join('\n')
}

/** As a block quote. */
function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')
}
