import { STOP_WORDS } from '../../../research/index.ts'

/** Words as they are counted: a letter in it, in small letters; between them nothing but blanks makes a phrase. */
const SEGMENTER = new Intl.Segmenter('und', { granularity: 'word' })

/**
 * The words and two-word phrases of a text, each once, in small letters: no words that carry no subject, no numbers, and nothing
 * of what stands for a name (`[name]`, `[company]`).
 */
export function phrasesOf(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  let before: string | undefined
  for (const { segment, isWordLike } of SEGMENTER.segment(text.replaceAll(/\[(?:name|company)\]/g, ' . '))) {
    if (isWordLike !== true) {
      if (/\S/.test(segment)) before = undefined
      continue
    }
    const word = segment.normalize('NFKC').toLowerCase().replaceAll('’', "'")
    if (!/\p{L}/u.test(word) || isEmpty(word)) {
      before = undefined
      continue
    }
    found.add(word)
    if (before !== undefined) found.add(`${before} ${word}`)
    before = word
  }
  return found
}

/** A word that says nothing of what it is about, or a single letter of an alphabet. */
function isEmpty(word: string): boolean {
  const plain = word.normalize('NFD').replaceAll(/\p{M}+/gu, '')
  if (STOP_WORDS.has(plain) || STOP_WORDS.has(plain.replace(/'.*$/, ''))) return true
  return word.length === 1 && !/[\p{Script=Han}]/u.test(word)
}
