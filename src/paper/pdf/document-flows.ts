import { dayWords } from '../document/day-words.ts'
import type { PaperBlock, PaperDocument, PaperSection } from '../document/document.ts'
import { plainLine, plainLines } from '../document/plain-text.ts'
import { box, type PaperNode } from '../node/paper-node.ts'
import { figureFlows } from './figure-flows.ts'
import { type Flow, labelled, wide } from './flow.ts'
import { heading, lead, plain, said, small, strong, title } from './page-type.ts'
import { tableFlows } from './table-flows.ts'

/** A document as strips that pages are filled with. */
export function documentFlows({ title: name, subtitle, madeOn, sections }: PaperDocument): readonly Flow[] {
  const head: Flow = {
    above: 0,
    withNext: true,
    node: wide(
      [title(name), subtitle === null ? null : lead(plainLine(subtitle)), small(dayWords(plainLine(madeOn)))].filter(
        (node) => node !== null,
      ),
      { gap: 8, pad: [0, 0, 14, 0] },
    ),
  }
  return [head, ...sections.flatMap((section, index) => sectionFlows(section, index > 0 && section.newPage))]
}

function sectionFlows(section: PaperSection, newPage: boolean): readonly Flow[] {
  const first: Flow = {
    above: 26,
    newPage,
    withNext: section.blocks.length > 0,
    node: wide([heading(section.title), ...(section.lead === null ? [] : plainLines(section.lead).map(lead))], {
      gap: 5,
      pad: [10, 0, 0, 0],
      border: { tone: 'ink', side: 'top' },
    }),
  }
  return [first, ...section.blocks.flatMap((block, index) => below(blockFlows(block), index === 0 ? 12 : 14))]
}

/** The first of them so far below what stands above. */
function below(flows: readonly Flow[], above: number): readonly Flow[] {
  return flows.map((flow, index) => (index === 0 ? { ...flow, above } : flow))
}

function blockFlows(block: PaperBlock): readonly Flow[] {
  switch (block.kind) {
    case 'text':
      return lines(block.text).map((line) => ({
        above: 5,
        node: labelled(null, [block.strong === true ? strong(line) : plain(line)]),
      }))
    case 'list':
      return block.items.map((item, index) => ({
        above: 4,
        node: labelled(null, [listItem(item, block.ordered === true ? `${index + 1}.` : '–')]),
      }))
    case 'figures':
      return figureFlows(block.title, block.figures)
    case 'quote':
      return [
        {
          above: 0,
          node: labelled('In their words', [
            box('quote', { gap: 4, pad: [1, 0, 1, 14], border: { tone: 'accent', side: 'left' } }, [
              ...lines(`“${block.quote.text}”`).map(said),
              small(`— ${plainLine(block.quote.by)}`),
            ]),
          ]),
        },
      ]
    case 'answer':
      return answerFlows(block)
    case 'table':
      return tableFlows(block.title, block.columns, block.rows)
    case 'letter':
      return letterFlows(block)
    case 'note':
      return [
        {
          above: 0,
          node: labelled('Still open', [
            box(
              'group',
              { gap: 3, pad: [8, 12, 8, 12], round: 4, border: { tone: 'strong', dashed: true } },
              lines(block.text).map((line) => plain(line, 'soft')),
            ),
          ]),
        },
      ]
  }
}

function answerFlows({ objection, answer, proof }: Extract<PaperBlock, { kind: 'answer' }>): readonly Flow[] {
  const flows: Flow[] = [{ above: 0, node: labelled('They say', lines(objection).map(strong)) }]
  for (const [index, line] of lines(answer).entries()) {
    flows.push({ above: 5, node: labelled(index === 0 ? 'We answer' : null, [plain(line)]) })
  }
  for (const [index, line] of proof.entries()) {
    flows.push({
      above: index === 0 ? 5 : 2,
      node: labelled(index === 0 ? 'It rests on' : null, [listItem(line, '–', true)]),
    })
  }
  // What a claim rests on is not left on another page.
  return flows.map((flow, index) => (index < flows.length - 1 ? { ...flow, withNext: true } : flow))
}

function letterFlows({ subject, paragraphs }: Extract<PaperBlock, { kind: 'letter' }>): readonly Flow[] {
  const all = paragraphs.flatMap(lines)
  const parts = [
    box('group', { gap: 2, pad: [0, 0, 8, 0], border: { tone: 'line', side: 'bottom' } }, [
      small('Subject'),
      strong(plainLine(subject)),
    ]),
    ...all.map((line) => plain(line)),
  ]
  return [
    {
      above: 0,
      node: labelled('To be sent', [box('group', { gap: 9, pad: [14, 18, 16, 18], round: 4, fill: 'sunk' }, parts)]),
    },
  ]
}

function listItem(text: string, mark: string, isSmall = false): PaperNode {
  const write = isSmall ? (line: string) => small(line) : (line: string) => plain(line)
  return box('item', { row: true, gap: 6 }, [
    box('group', { width: 14 }, [isSmall ? small(mark) : plain(mark, 'soft')]),
    box('group', { grow: true, gap: 2 }, lines(text).map(write)),
  ])
}

/** Lines that say something. */
function lines(text: string): readonly string[] {
  return plainLines(text).filter((line) => line !== '')
}
