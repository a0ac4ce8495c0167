import type pptxgenjs from 'pptxgenjs'
import { type SlideStyle, slideWidth } from './slide-fonts.ts'
import type { SlideCell, SlideText, SlideTone } from './slide-piece.ts'
import { textLines } from './text-lines.ts'

/** 16:9, as PowerPoint makes it: points. */
export const SLIDE = { width: 960, height: 540 } as const
export const MARGIN = 54
export const WIDTH = SLIDE.width - 2 * MARGIN

const TITLE = { font: 'serif', strong: false } as const
export const COVER_TITLE = {
  top: 140,
  height: 156,
  styles: [
    { ...TITLE, size: 44, line: 52 },
    { ...TITLE, size: 34, line: 41 },
    { ...TITLE, size: 26, line: 32 },
    { ...TITLE, size: 20, line: 26 },
  ],
} as const
export const PAGE_TITLE = {
  top: 30,
  height: 70,
  styles: [
    { ...TITLE, size: 28, line: 34 },
    { ...TITLE, size: 23, line: 29 },
    { ...TITLE, size: 18, line: 23 },
    { ...TITLE, size: 14, line: 17.5 },
  ],
} as const

/** Within the cells of a table: points. */
export const CELL = { above: 6, right: 12, below: 6, left: 0 } as const
/** Within a frame, and left of it where it is a bar. */
export const FRAME = { filled: [14, 20], dashed: [10, 16], bar: [2, 18] } as const
/** Room for the mark of a list. */
export const BULLET = 22
/** The line of an interval, with the room below it. */
export const INTERVAL = { height: 10, below: 5 } as const

const TEXT: SlideStyle = { font: 'sans', size: 17, line: 25 }
const SMALL: SlideStyle = { font: 'sans', size: 12, line: 16.5 }
const SAID: SlideStyle = { font: 'serif', size: 21, line: 29 }
const NUMBER: SlideStyle = { font: 'serif', size: 22, line: 27 }

export function plain(text: string, above = 0, tone: SlideTone = 'ink'): SlideText {
  return { text, style: TEXT, tone, above }
}

export function strong(text: string, above = 0): SlideText {
  return { text, style: { ...TEXT, strong: true }, tone: 'ink', above }
}

export function small(text: string, above = 0, tone: SlideTone = 'soft'): SlideText {
  return { text, style: SMALL, tone, above }
}

export function smallStrong(text: string, above = 0): SlideText {
  return { text, style: { ...SMALL, strong: true }, tone: 'ink', above }
}

export function said(text: string, above = 0): SlideText {
  return { text, style: SAID, tone: 'ink', above }
}

export function leading(text: string, above = 0): SlideText {
  return { text, style: { font: 'serif', size: 17, line: 24, italic: true }, tone: 'soft', above }
}

export function number(text: string): SlideText {
  return { text, style: NUMBER, tone: 'ink', above: 0 }
}

/** How high paragraphs come out, one below the other in a box of this width: points. */
export function textsHeight(texts: readonly SlideText[], width: number): number {
  return texts.reduce((sum, text, index) => sum + textHeight(text, width) + (index === 0 ? 0 : text.above), 0)
}

function textHeight({ text, style, bullet }: SlideText, width: number): number {
  return textLines(text, style, width - (bullet === undefined ? 0 : BULLET)).length * style.line
}

/** How high a row comes out: points. */
export function rowHeight(cells: readonly SlideCell[], widths: readonly number[]): number {
  const heights = cells.map(({ texts, interval }, index) => {
    const width = (widths[index] ?? 0) - CELL.left - CELL.right
    return textsHeight(texts, width) + (interval === undefined ? 0 : INTERVAL.height + INTERVAL.below)
  })
  return Math.max(0, ...heights) + CELL.above + CELL.below
}

/** How wide the text of a cell would like to be, and must be. */
export function cellWish({ text, style }: SlideText): { readonly most: number; readonly least: number } {
  const extra = CELL.left + CELL.right + 2
  return {
    most: slideWidth(text, style) + extra,
    least: Math.max(...text.split(' ').map((word) => slideWidth(word, style))) + extra,
  }
}

/** Cuts paragraphs into portions that are no higher than the room; at lines, where one alone is. */
export function portions(
  texts: readonly SlideText[],
  width: number,
  room: number,
): readonly (readonly SlideText[])[] {
  const done: SlideText[][] = []
  let portion: SlideText[] = []
  for (const text of texts.flatMap((each) => torn(each, width, room))) {
    if (portion.length > 0 && textsHeight([...portion, text], width) > room) {
      done.push(portion)
      portion = []
    }
    portion.push(text)
  }
  return portion.length === 0 ? done : [...done, portion]
}

function torn(text: SlideText, width: number, room: number): readonly SlideText[] {
  const lines = textLines(text.text, text.style, width - (text.bullet === undefined ? 0 : BULLET))
  const most = Math.max(1, Math.floor(room / text.style.line))
  if (lines.length <= most) return [text]
  const parts: SlideText[] = []
  for (let from = 0; from < lines.length; from += most) {
    parts.push({
      ...text,
      text: lines
        .slice(from, from + most)
        .join('')
        .trimEnd(),
    })
  }
  return parts
}

/** Points as the inches that the library takes. */
export function place(x: number, y: number, w: number, h: number) {
  return { x: x / 72, y: y / 72, w: w / 72, h: h / 72 } as const
}

const COLOURS: Readonly<Record<SlideTone, string>> = { ink: 'tx1', soft: 'tx2', accent: 'accent1' }
/** What stands before a line that continues an item: a mark without width, so that it is set in as far. */
const NO_MARK = '200B'

/** Paragraphs as the library writes them. */
export function runsOf(texts: readonly SlideText[]): pptxgenjs.default.TextProps[] {
  return texts.map(({ text, style, tone, above, bullet }, index) => ({
    text,
    options: {
      fontSize: style.size,
      lineSpacing: style.line,
      color: COLOURS[tone],
      bold: style.strong ?? false,
      italic: style.italic ?? false,
      lang: languageOf(text),
      breakLine: true,
      ...(style.font === 'serif' ? { fontFace: '+mj-lt' } : {}),
      ...(index === 0 || above === 0 ? {} : { paraSpaceBefore: above }),
      ...(bullet === undefined ? {} : { bullet: markOf(bullet) }),
    },
  }))
}

function markOf(bullet: string) {
  const startAt = /^(\d+)\.$/.exec(bullet)?.[1]
  if (startAt !== undefined) return { type: 'number', numberStartAt: Number(startAt), indent: BULLET } as const
  return { characterCode: bullet === '' ? NO_MARK : '2013', indent: BULLET }
}

/** So that the reader's machine takes the right fonts and the right spelling. */
function languageOf(text: string): string {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text)) return 'ja-JP'
  return /\p{Script=Hangul}/u.test(text) ? 'ko-KR' : 'en-US'
}
