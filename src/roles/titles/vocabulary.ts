import { femaleForms, wordForms } from './word-forms.ts'

/** Words of fewer letters are not looked for behind a misspelling: too many others are one letter away. */
const SHORTEST = 5

/** Every word of the lists, in the form that stands for all its forms. */
export interface Vocabulary {
  /** A word as folded → the form that stands for it. */
  readonly words: ReadonlyMap<string, string>
  /** Words that German writes together: they open and close compounds. */
  readonly parts: ReadonlySet<string>
  /** A word with one letter left out → the words it may come from. */
  readonly shortened: ReadonlyMap<string, readonly string[]>
}

/** @param listed Folded words of all lists. */
export function buildVocabulary(listed: ReadonlySet<string>): Vocabulary {
  const words = new Map<string, string>()
  for (const word of listed) words.set(word, wordForms(word).find((form) => listed.has(form)) ?? word)
  for (const [word, form] of words) words.set(word, words.get(form) ?? form)
  for (const word of listed) {
    for (const female of femaleForms(word)) if (!words.has(female)) words.set(female, words.get(word) ?? word)
  }
  return { words, parts: new Set(), shortened: shortenedOf(words.keys()) }
}

/** Every word with each of its letters left out once. */
export function shortenedOf(words: Iterable<string>): Map<string, string[]> {
  const shortened = new Map<string, string[]>()
  for (const word of words) {
    if (word.length < SHORTEST) continue
    for (let place = 0; place < word.length; place += 1) {
      const key = word.slice(0, place) + word.slice(place + 1)
      const others = shortened.get(key)
      if (others === undefined) shortened.set(key, [word])
      else if (others.at(-1) !== word) others.push(word)
    }
  }
  return shortened
}

/** The form that stands for a word, also where only a form of it is listed. */
export function knownWord(vocabulary: Vocabulary, word: string): string | undefined {
  const known = vocabulary.words.get(word)
  if (known !== undefined || word.length < 4) return known
  for (const form of wordForms(word)) {
    const base = vocabulary.words.get(form)
    if (base !== undefined) return base
  }
  return undefined
}
