import type { PaperBlock, PaperSection } from '../document/document.ts'
import type { Strip } from '../document/fill-pages.ts'
import { plainLine, plainLines } from '../document/plain-text.ts'
import { figureStrips } from './figure-strips.ts'
import { rowStrips } from './row-strips.ts'
import type { SlidePiece, SlideText } from './slide-piece.ts'
import {
  FRAME,
  leading,
  plain,
  portions,
  said,
  small,
  smallStrong,
  strong,
  textsHeight,
  WIDTH,
} from './slide-type.ts'
import { tableStrips } from './table-strips.ts'

const NAMES = 120

/** What stands under the title on the first slide: the whole of a title that found no room, and the lead. */
export function leadStrips({ lead }: PaperSection, title: string | null, room: number): readonly Strip<SlidePiece>[] {
  return textStrips(
    [
      ...(title === null ? [] : [strong(title)]),
      ...(lead === null ? [] : lines(lead).map((line) => leading(line, 4))),
    ],
    room,
  )
}

/** A section as strips that slides are filled with, each lower than the room. */
export function sectionStrips({ blocks }: PaperSection, room: number): readonly Strip<SlidePiece>[] {
  return blocks.flatMap((block, index) =>
    blockStrips(block, `${index}`, room).map((strip, at) => (at === 0 ? { ...strip, above: 16 } : strip)),
  )
}

function blockStrips(block: PaperBlock, key: string, room: number): readonly Strip<SlidePiece>[] {
  switch (block.kind) {
    case 'text': {
      const strips = textStrips(
        lines(block.text).map((line) => (block.strong === true ? strong(line, 8) : plain(line, 8))),
        room,
      )
      // What stands out begins what follows.
      return strips.map((strip, at) => ({ ...strip, withNext: block.strong === true && at === strips.length - 1 }))
    }
    case 'list':
      return block.items.flatMap((item, index) =>
        textStrips(listItem(item, block.ordered === true ? `${index + 1}.` : '–'), room),
      )
    case 'figures':
      return figureStrips(plainLine(block.title), block.figures, key, room)
    case 'quote':
      return frameStrips(
        'bar',
        [...lines(`“${block.quote.text}”`).map((line) => said(line, 4)), small(`— ${plainLine(block.quote.by)}`, 6)],
        room,
      )
    case 'answer':
      return answerStrips(block, key, room)
    case 'table':
      return tableStrips(block, key, room)
    case 'letter':
      return frameStrips(
        'filled',
        [
          small('Subject'),
          strong(plainLine(block.subject), 2),
          ...block.paragraphs.flatMap(lines).map((line, index) => plain(line, index === 0 ? 14 : 9)),
        ],
        room,
      )
    case 'note':
      return frameStrips(
        'dashed',
        [smallStrong('Still open'), ...lines(block.text).map((line) => plain(line, 3, 'soft'))],
        room,
      )
  }
}

function textStrips(texts: readonly SlideText[], room: number): readonly Strip<SlidePiece>[] {
  return texts.flatMap((text) =>
    portions([text], WIDTH, room).map((portion) => ({
      item: { kind: 'texts' as const, texts: portion },
      above: text.above,
      height: textsHeight(portion, WIDTH),
    })),
  )
}

function frameStrips(
  frame: keyof typeof FRAME,
  texts: readonly SlideText[],
  room: number,
): readonly Strip<SlidePiece>[] {
  const [above, left] = FRAME[frame]
  const width = WIDTH - 2 * left
  return portions(texts, width, room - 2 * above).map((portion) => ({
    item: { kind: 'frame' as const, frame, texts: portion },
    above: 12,
    height: textsHeight(portion, width) + 2 * above,
  }))
}

function answerStrips(
  { objection, answer, proof }: Extract<PaperBlock, { kind: 'answer' }>,
  key: string,
  room: number,
): readonly Strip<SlidePiece>[] {
  const widths = [NAMES, WIDTH - NAMES]
  const row = (name: string, texts: readonly SlideText[], isLast: boolean) =>
    rowStrips(
      { table: `answer ${key}`, widths, rule: isLast ? 'line' : 'none' },
      [{ texts: [small(name)] }, { texts }],
      room,
    )
  const rows = [
    row(
      'They say',
      lines(objection).map((line) => strong(line)),
      false,
    ),
    row(
      'We answer',
      lines(answer).map((line) => plain(line, 4)),
      proof.length === 0,
    ),
    ...(proof.length === 0
      ? []
      : [
          row(
            'It rests on',
            proof.flatMap(lines).map((line) => small(line, 2, 'ink')),
            true,
          ),
        ]),
  ]
  // What a claim rests on is not left on another slide.
  const all = rows.flat()
  return all.map((strip, index) => (index < all.length - 1 ? { ...strip, withNext: true } : strip))
}

function listItem(item: string, bullet: string): readonly SlideText[] {
  return lines(item).map((line, index) => ({
    ...plain(line, index === 0 ? 6 : 2),
    bullet: index === 0 ? bullet : '',
  }))
}

/** Lines that say something. */
function lines(text: string): readonly string[] {
  return plainLines(text).filter((line) => line !== '')
}
