import { wordForms } from './word-forms.ts'

/** Words shorter than this are not looked for behind a misspelling: too many others are one letter away. */
const SHORTEST_MISSPELT = 6

/** Every word of the lists, in the form that stands for all its forms. */
export interface Vocabulary {
  /** A word as folded → the form that stands for it. */
  readonly words: ReadonlyMap<string, string>
  /** Words that German writes together: they open and close compounds. */
  readonly parts: ReadonlySet<string>
  /** A word with one letter left out → the words it may come from. */
  readonly shortened: ReadonlyMap<string, readonly string[]>
}

/**
 * @param listed Folded words of all lists.
 * @param parts Those among them that German compounds are made of.
 */
export function buildVocabulary(listed: ReadonlySet<string>, parts: Iterable<string>): Vocabulary {
  const words = new Map<string, string>()
  for (const word of listed) words.set(word, wordForms(word).find((form) => listed.has(form)) ?? word)
  for (const [word, form] of words) words.set(word, words.get(form) ?? form)
  const shortened = new Map<string, string[]>()
  for (const word of listed) {
    if (word.length < SHORTEST_MISSPELT) continue
    for (let place = 1; place < word.length; place += 1) {
      const key = word.slice(0, place) + word.slice(place + 1)
      const others = shortened.get(key)
      if (others === undefined) shortened.set(key, [word])
      else if (others.at(-1) !== word) others.push(word)
    }
  }
  return { words, parts: new Set(parts), shortened }
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

/**
 * The word that a misspelt one was meant to be, if it is the only one that one slip makes of it: a letter left out, added,
 * changed, or two swapped. The first letter is never the slip (Yannakoudakis and Fawthrop 1983: it rarely is).
 */
export function meantWord(vocabulary: Vocabulary, word: string): string | undefined {
  if (word.length < SHORTEST_MISSPELT - 1) return undefined
  const meant = new Set<string>()
  for (const candidate of vocabulary.shortened.get(word) ?? []) meant.add(candidate)
  for (let place = 1; place < word.length; place += 1) {
    const key = word.slice(0, place) + word.slice(place + 1)
    if (key.length >= SHORTEST_MISSPELT && vocabulary.words.has(key)) meant.add(key)
    for (const candidate of vocabulary.shortened.get(key) ?? []) {
      if (candidate.length === word.length && isOneSlip(candidate, word)) meant.add(candidate)
    }
  }
  const forms = new Set([...meant].map((candidate) => vocabulary.words.get(candidate) ?? candidate))
  return forms.size === 1 ? [...forms][0] : undefined
}

/** Of two words of equal length: one letter changed, or two neighbours swapped. */
function isOneSlip(one: string, other: string): boolean {
  let first = 0
  while (first < one.length && one[first] === other[first]) first += 1
  if (one.slice(first + 1) === other.slice(first + 1)) return one.length > SHORTEST_MISSPELT
  return (
    one[first] === other[first + 1] &&
    one[first + 1] === other[first] &&
    one.slice(first + 2) === other.slice(first + 2)
  )
}
