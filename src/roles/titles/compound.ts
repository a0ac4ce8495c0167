import { meantWord } from './meant-word.ts'
import { knownWord, type Vocabulary } from './vocabulary.ts'

const SHORTEST = 4
/** Nobody's compound is longer; of a made-up one the ways to split it could be too many to try. */
const LONGEST = 60
/** What German puts between two words of a compound: Vertrieb-s-leiter, Firma → Firm-en-kunden. */
const LINKS = ['', 's', 'es', 'n', 'en', 'er', 'e']

export interface Compound {
  /** Known words in their order. */
  readonly parts: readonly string[]
  /** They are the whole of it, rightly spelt. */
  readonly certain: boolean
}

/** "Vertriebsinnendienstleiterin" → vertrieb, innendienst, leiter. Undefined for what has no known part. */
export function splitCompound(vocabulary: Vocabulary, word: string): Compound | undefined {
  if (word.length > LONGEST) return undefined
  const parts = wholeCompound(vocabulary, word)
  if (parts !== undefined) return { parts, certain: true }
  const some = misspeltCompound(vocabulary, word) ?? partOfCompound(vocabulary, word)
  return some === undefined ? undefined : { parts: some, certain: false }
}

/** The words that a compound is made of and nothing else, the last as long as can be. */
export function wholeCompound(vocabulary: Vocabulary, word: string): readonly string[] | undefined {
  for (let start = SHORTEST - 1; start <= word.length - SHORTEST; start += 1) {
    const last = knownPart(vocabulary, word.slice(start))
    if (last === undefined) continue
    const before = beforeLast(vocabulary, word.slice(0, start))
    if (before !== undefined) return [...before, last]
  }
  return undefined
}

function knownPart(vocabulary: Vocabulary, text: string): string | undefined {
  const known = knownWord(vocabulary, text)
  return known !== undefined && vocabulary.parts.has(known) ? known : undefined
}

function beforeLast(vocabulary: Vocabulary, text: string): readonly string[] | undefined {
  for (const link of LINKS) {
    if (!text.endsWith(link) || text.length - link.length < 2) continue
    const stem = text.slice(0, text.length - link.length)
    const known = vocabulary.words.get(stem)
    if (known !== undefined && (stem.length >= SHORTEST || known === 'it')) return [known]
  }
  return text.length >= 2 * SHORTEST ? wholeCompound(vocabulary, text) : undefined
}

/** One of two parts is misspelt: "Vertreibsleiter", "Einkaufslieter". */
function misspeltCompound(vocabulary: Vocabulary, word: string): readonly string[] | undefined {
  for (let start = SHORTEST; start <= word.length - SHORTEST; start += 1) {
    const [before, after] = [word.slice(0, start), word.slice(start)]
    const last = knownPart(vocabulary, after)
    const first = last === undefined ? knownPart(vocabulary, before) : undefined
    if (last !== undefined) {
      const meant =
        meantWord(vocabulary, before) ??
        (before.endsWith('s') ? meantWord(vocabulary, before.slice(0, -1)) : undefined)
      if (meant !== undefined && vocabulary.parts.has(meant)) return [meant, last]
    } else if (first !== undefined) {
      const meant =
        meantWord(vocabulary, after) ?? (after.startsWith('s') ? meantWord(vocabulary, after.slice(1)) : undefined)
      if (meant !== undefined && vocabulary.parts.has(meant)) return [first, meant]
    }
  }
  return undefined
}

/** Only the end is known ("Normalienleiter"), or only the beginning ("Einkaufsgebiet"). */
function partOfCompound(vocabulary: Vocabulary, word: string): readonly string[] | undefined {
  let last: string | undefined
  for (let start = 3; start <= word.length - 5 && last === undefined; start += 1) {
    last = knownPart(vocabulary, word.slice(start))
  }
  let first: string | undefined
  for (let end = word.length - 3; end >= 5 && first === undefined; end -= 1) {
    first = knownPart(vocabulary, word.slice(0, end))
  }
  return first === undefined && last === undefined ? undefined : [first, last].filter((part) => part !== undefined)
}
