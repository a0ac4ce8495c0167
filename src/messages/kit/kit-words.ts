import type { PaperBlock, PaperSection } from '../../paper/index.ts'
import type { KitShown } from './kit-schema.ts'

/** A kit at a terminal: whom it is for, what is in it, what it lacks, and what stays in the house. */
export function kitWords(kit: KitShown): string {
  const { document, persona, segment, account, missing, leftOut, notes, written } = kit
  const whom = account === null ? (segment?.name ?? 'the whole market') : account.name
  const lines = [
    `Champion kit for ${whom}, to be handed on by ${persona.words.toLowerCase()} (${persona.name}), as of ${kit.asOf}.`,
    '',
    document.title,
    ...(document.subtitle === null ? [] : [document.subtitle]),
  ]
  for (const section of document.sections) lines.push('', ...sectionLines(section))
  if (missing.length > 0) lines.push('', 'Missing', ...missing.map((each) => `  ${each}`))
  if (leftOut.length > 0) {
    lines.push('', 'Stays in the house', ...leftOut.map(({ what, why }) => `  ${what} ${why}`))
  }
  if (notes.length > 0) lines.push('', ...notes)
  if (written === undefined)
    lines.push('', 'Write it with --out FILE.md, FILE.pdf or FILE.pptx, or --out FOLDER for all three.')
  else lines.push('', ...written.map(({ file }) => `Written to ${file}.`))
  return lines.join('\n')
}

function sectionLines({ title, lead, blocks }: PaperSection): string[] {
  return [title, ...(lead === null ? [] : [`  ${lead}`]), ...blocks.flatMap(blockLines).map((line) => `  ${line}`)]
}

function blockLines(block: PaperBlock): string[] {
  switch (block.kind) {
    case 'text':
      return [block.text]
    case 'note':
      return [`! ${block.text}`]
    case 'list':
      return block.items.map((item) => `- ${item}`)
    case 'figures':
      return [`${block.title}:`, ...block.figures.map(({ words }) => `- ${words}`)]
    case 'quote':
      return [`“${block.quote.text}” (${block.quote.by})`]
    case 'answer':
      return [
        `They say: ${block.objection}`,
        `  We answer: ${block.answer}`,
        ...block.proof.map((each) => `  - ${each}`),
      ]
    case 'table':
      return [`${block.title}:`, ...block.rows.map((row) => row.join(' | '))]
    case 'letter':
      return [`Subject: ${block.subject}`, ...block.paragraphs]
  }
}
