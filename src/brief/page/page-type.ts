import { type PaperWords, type Tone, type WordStyle, words } from '../../paper/index.ts'

/** Of the inner page: both A4 and Letter have it with margins of half an inch. Points. */
export const PAGE_WIDTH = 523
/** The shorter of the two papers, Letter, without its margins; a little less, for painters set lines a hair apart. */
export const PAGE_HEIGHT = 710

type Write = (text: string, tone?: Tone) => PaperWords

/** The letters of a page, all by the same scale: where there is room they are set larger. */
export interface PageType {
  readonly scale: number
  readonly small: Write
  readonly plain: Write
  readonly strong: (text: string) => PaperWords
  /** What a group of lines is about. */
  readonly label: (text: string) => PaperWords
  /** A figure that is to be seen first. */
  readonly large: (text: string) => PaperWords
  /** A segment's name: a longer one is set smaller. */
  readonly named: (text: string) => PaperWords
  readonly title: (text: string) => PaperWords
}

export function pageType(scale: number): PageType {
  const sans = (size: number): Omit<WordStyle, 'tone'> => ({ font: 'sans', size: round(size * scale), line: 1.34 })
  const serif = (size: number): WordStyle => ({ font: 'serif', size: round(size * scale), line: 1.15, tone: 'ink' })
  return {
    scale,
    small: (text, tone = 'soft') => words(text, { ...sans(7), tone }),
    plain: (text, tone = 'ink') => words(text, { ...sans(8), tone }),
    strong: (text) => words(text, { ...sans(8.5), tone: 'ink', strong: true }),
    label: (text) => words(text, { ...sans(7), tone: 'soft', strong: true }, 'heading'),
    large: (text) => words(text, serif(15)),
    named: (text) => words(text, serif(Array.from(text).length <= 34 ? 15 : 12), 'heading'),
    title: (text) => words(text, { font: 'serif', size: 24, line: 1.1, tone: 'ink' }, 'title'),
  }
}

function round(points: number): number {
  return Math.round(points * 4) / 4
}
