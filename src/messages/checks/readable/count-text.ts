import type { Language } from '../text/language-of.ts'
import { sentencesOf } from '../text/sentences-of.ts'
import { wordsOf } from '../text/words-of.ts'
import { syllablesOf } from './syllables-of.ts'

/** What formulas of readability count. */
export interface TextCounts {
  readonly sentences: number
  readonly words: number
  readonly syllables: number
  /** Words of three syllables and more; of more than six letters; of one syllable. */
  readonly longBySyllables: number
  readonly longByLetters: number
  readonly short: number
}

export function countText(text: string, language: Language): TextCounts {
  const words = wordsOf(text).map((word) => word.text)
  const syllables = words.map((word) => syllablesOf(word, language))
  return {
    sentences: sentencesOf(text).length,
    words: words.length,
    syllables: syllables.reduce((sum, each) => sum + each, 0),
    longBySyllables: syllables.filter((each) => each >= 3).length,
    longByLetters: words.filter((word) => [...word].length > 6).length,
    short: syllables.filter((each) => each === 1).length,
  }
}
