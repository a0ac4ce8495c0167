import { type PaperWords, type Tone, type WordStyle, words } from '../../paper/index.ts'

/** Of the inner page: both A4 and Letter have it with margins of half an inch. Points. */
export const PAGE_WIDTH = 523
/** The shorter of the two papers, Letter, without its margins; a little less, for painters set lines a hair apart. */
export const PAGE_HEIGHT = 710

const SMALL: Omit<WordStyle, 'tone'> = { font: 'sans', size: 7, line: 1.32 }
const TEXT: Omit<WordStyle, 'tone'> = { font: 'sans', size: 8, line: 1.34 }

export function small(text: string, tone: Tone = 'soft'): PaperWords {
  return words(text, { ...SMALL, tone })
}

export function plain(text: string, tone: Tone = 'ink'): PaperWords {
  return words(text, { ...TEXT, tone })
}

export function strong(text: string, tone: Tone = 'ink'): PaperWords {
  return words(text, { ...TEXT, tone, strong: true })
}

/** What a group of lines is about. */
export function label(text: string): PaperWords {
  return words(text, { ...SMALL, tone: 'soft', strong: true }, 'heading')
}

/** A figure that is to be seen first. */
export function large(text: string): PaperWords {
  return words(text, { font: 'serif', size: 15, line: 1.15, tone: 'ink' })
}

/** A segment's name: a longer one is set smaller. */
export function named(text: string): PaperWords {
  const size = Array.from(text).length <= 34 ? 15 : 12
  return words(text, { font: 'serif', size, line: 1.15, tone: 'ink' }, 'heading')
}

export function title(text: string): PaperWords {
  return words(text, { font: 'serif', size: 24, line: 1.1, tone: 'ink' }, 'title')
}
