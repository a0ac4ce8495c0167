import type { Place } from './sentences-of.ts'

const SEGMENTER = new Intl.Segmenter('und', { granularity: 'word' })

export interface Word extends Place {
  readonly text: string
}

/** The words of a text as they stand, numbers among them, and where. */
export function wordsOf(text: string): readonly Word[] {
  const found: Word[] = []
  for (const { segment, index, isWordLike } of SEGMENTER.segment(text)) {
    if (isWordLike === true) found.push({ text: segment, start: index, end: index + segment.length })
  }
  return found
}
