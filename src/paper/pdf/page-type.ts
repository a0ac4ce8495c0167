import { plainLine } from '../document/plain-text.ts'
import { type PaperWords, type Tone, type WordStyle, words } from '../node/paper-node.ts'

/** The papers of the world: points. */
export const PAPERS = {
  A4: { width: 595.28, height: 841.89 },
  Letter: { width: 612, height: 792 },
} as const

export type PaperSize = keyof typeof PAPERS

/** Around the text: the same column on both papers, the sides take what is left. Points. */
export const TOP = 62
export const BOTTOM = 76
export const COLUMN = 468
/** Names of parts stand in a margin of their own, so that lines stay short enough to read: about 75 letters. */
export const LABEL = 92
export const GAP = 20
export const MAIN = COLUMN - LABEL - GAP

const TEXT: Omit<WordStyle, 'tone'> = { font: 'sans', size: 10, line: 1.5 }
const SMALL: Omit<WordStyle, 'tone'> = { font: 'sans', size: 8, line: 1.4 }

export function plain(text: string, tone: Tone = 'ink'): PaperWords {
  return words(text, { ...TEXT, tone })
}

export function strong(text: string): PaperWords {
  return words(text, { ...TEXT, tone: 'ink', strong: true })
}

export function small(text: string, tone: Tone = 'soft'): PaperWords {
  return words(text, { ...SMALL, tone })
}

export function smallStrong(text: string): PaperWords {
  return words(text, { ...SMALL, tone: 'ink', strong: true })
}

/** Said by people, or to be sent to them. */
export function said(text: string): PaperWords {
  return words(text, { font: 'serif', size: 12.5, line: 1.4, tone: 'ink' })
}

export function number(text: string): PaperWords {
  return words(text, { font: 'serif', size: 14, line: 1.15, tone: 'ink' })
}

export function heading(text: string): PaperWords {
  return words(plainLine(text), { font: 'serif', size: 19, line: 1.2, tone: 'ink' }, 'heading')
}

export function lead(text: string): PaperWords {
  return words(text, { font: 'serif', size: 12.5, line: 1.4, tone: 'soft', italic: true })
}

/** A longer title is set smaller. */
export function title(text: string): PaperWords {
  const line = plainLine(text)
  const letters = Array.from(line).length
  const size = letters <= 40 ? 34 : letters <= 80 ? 27 : 21
  return words(line, { font: 'serif', size, line: 1.12, tone: 'ink' }, 'title')
}
