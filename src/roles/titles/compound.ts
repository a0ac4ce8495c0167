import { knownWord, meantWord, type Vocabulary } from './vocabulary.ts'

const SHORTEST = 4
/** What German puts between two words of a compound: Vertrieb-s-leiter, Firma → Firm-en-kunden. */
const LINKS = ['', 's', 'es', 'n', 'en', 'er', 'e']

/** The known words of a compound in their order, and whether they are the whole of it; undefined for none. */
export interface Compound {
  readonly parts: readonly string[]
  readonly whole: boolean
}

/** "Vertriebsinnendienstleiterin" → vertrieb, innendienst, leiter. Both ends count; the middle may be unknown. */
export function splitCompound(vocabulary: Vocabulary, word: string): Compound | undefined {
  if (word.length < 2 * SHORTEST) return undefined
  for (let start = SHORTEST - 1; start <= word.length - SHORTEST; start += 1) {
    const last = knownPart(vocabulary, word.slice(start))
    if (last === undefined) continue
    const before = beforeLast(vocabulary, word.slice(0, start))
    if (before !== undefined) return { parts: [...before, last], whole: true }
  }
  return misspeltCompound(vocabulary, word) ?? partOfCompound(vocabulary, word)
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
  const split = text.length >= 2 * SHORTEST ? splitCompound(vocabulary, text) : undefined
  return split?.whole === true ? split.parts : undefined
}

/** One of two parts is misspelt: "Vertreibsleiter", "Vertriebslieter". */
function misspeltCompound(vocabulary: Vocabulary, word: string): Compound | undefined {
  for (let start = SHORTEST; start <= word.length - SHORTEST; start += 1) {
    const last = knownPart(vocabulary, word.slice(start))
    if (last !== undefined) {
      const stem = word.slice(0, start)
      const first =
        meantWord(vocabulary, stem) ?? (stem.endsWith('s') ? meantWord(vocabulary, stem.slice(0, -1)) : undefined)
      if (first !== undefined && vocabulary.parts.has(first)) return { parts: [first, last], whole: true }
    }
  }
  return undefined
}

/** Only the end is known ("Normalienleiter"), or only the beginning ("Einkaufsgebiet"). */
function partOfCompound(vocabulary: Vocabulary, word: string): Compound | undefined {
  let last: string | undefined
  for (let start = 3; start <= word.length - 5 && last === undefined; start += 1) {
    last = knownPart(vocabulary, word.slice(start))
  }
  let first: string | undefined
  for (let end = word.length - 3; end >= 5 && first === undefined; end -= 1) {
    first = knownPart(vocabulary, word.slice(0, end))
  }
  if (first === undefined && last === undefined) return undefined
  return { parts: [first, last].filter((part) => part !== undefined), whole: false }
}
