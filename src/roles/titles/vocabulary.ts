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
 * The word that a misspelt one was meant to be, if it is the only one that one slip makes of it: a letter left out or added,
 * two swapped, or else one changed. The first letter is never the slip (Yannakoudakis and Fawthrop 1983: it rarely is).
 */
export function meantWord(vocabulary: Vocabulary, word: string): string | undefined {
  if (word.length < SHORTEST_MISSPELT - 1) return undefined
  // Fingers leave out, double and swap letters oftener than they hit another: what that explains comes first.
  const meant = new Set<string>()
  const changed = new Set<string>()
  for (const candidate of vocabulary.shortened.get(word) ?? []) meant.add(candidate)
  for (let place = 1; place < word.length; place += 1) {
    const key = word.slice(0, place) + word.slice(place + 1)
    if (key.length >= SHORTEST_MISSPELT && vocabulary.words.has(key)) meant.add(key)
    for (const candidate of vocabulary.shortened.get(key) ?? []) {
      if (candidate.length !== word.length) continue
      if (areSwapped(candidate, word)) meant.add(candidate)
      else if (word.length > SHORTEST_MISSPELT && isOneChanged(candidate, word)) changed.add(candidate)
    }
  }
  const likeliest = meant.size > 0 ? meant : changed
  const forms = new Set([...likeliest].map((candidate) => vocabulary.words.get(candidate) ?? candidate))
  return forms.size === 1 ? [...forms][0] : undefined
}

function firstDifference(one: string, other: string): number {
  let place = 0
  while (place < one.length && one[place] === other[place]) place += 1
  return place
}

function isOneChanged(one: string, other: string): boolean {
  const place = firstDifference(one, other)
  return one.slice(place + 1) === other.slice(place + 1)
}

function areSwapped(one: string, other: string): boolean {
  const place = firstDifference(one, other)
  return (
    one[place] === other[place + 1] &&
    one[place + 1] === other[place] &&
    one.slice(place + 2) === other.slice(place + 2)
  )
}
