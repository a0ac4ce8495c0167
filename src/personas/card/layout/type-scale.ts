import { type PaperWords, type Tone, type WordStyle, words } from '../../../paper/index.ts'

/** Of the inner page: both A4 and Letter have it with margins of half an inch. Points. */
export const CARD_WIDTH = 523
/** The shorter of the two papers, Letter, without its margins; a little less, for painters set lines a hair apart. */
export const CARD_HEIGHT = 712
export const MAIN_COLUMN = 312
export const SIDE_COLUMN = 189

const SMALL: Omit<WordStyle, 'tone'> = { font: 'sans', size: 7.5, line: 1.35 }
const TEXT: Omit<WordStyle, 'tone'> = { font: 'sans', size: 9, line: 1.35 }
const SAID: Omit<WordStyle, 'tone'> = { font: 'serif', size: 11, line: 1.3 }

export function small(text: string, tone: Tone = 'soft'): PaperWords {
  return words(text, { ...SMALL, tone })
}

export function plain(text: string, tone: Tone = 'ink'): PaperWords {
  return words(text, { ...TEXT, tone })
}

export function strong(text: string, tone: Tone = 'ink'): PaperWords {
  return words(text, { ...TEXT, tone, strong: true })
}

export function heading(text: string): PaperWords {
  return words(text, { ...TEXT, tone: 'ink', strong: true }, 'heading')
}

/** Said by people. */
export function said(text: string, italic = false): PaperWords {
  return words(text, { ...SAID, tone: 'ink', ...(italic ? { italic } : {}) })
}

/** The name over everything: a longer one is set smaller, and breaks where it must. */
export function title(text: string): PaperWords {
  const letters = Array.from(text).length
  const size = letters <= 22 ? 28 : letters <= 44 ? 22 : 17
  return words(text, { font: 'serif', size, line: 1.1, tone: 'ink' }, 'title')
}
