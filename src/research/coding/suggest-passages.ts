import { STOP_WORDS } from '../evidence/common-words.ts'
import { foldWord } from '../evidence/fold-word.ts'

/** A place in a text with its words. */
export interface Passage {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface Suggestion extends Passage {
  readonly code: number
  /** Cosine of the weighted words, 0 to 1: a rank, not a probability. */
  readonly likeness: number
  /** The words that it has in common with what was coded, the weightiest first, as they stand in the passage. */
  readonly shared: readonly string[]
}

/** Quotes that a code needs before anything is suggested for it: the words of one may be an accident. */
export const NEEDED_QUOTES = 2
const NEEDED_SHARED = 2
const NEEDED_LIKENESS = 0.15
/** A word that stands in more of all texts than this says little of any: "one", "not" and "again" are in every talk. */
const TELLING_SHARE = 0.05

/**
 * Passages that use the words of what was coded before, for each the codes it is most like. Words are weighted by
 * term frequency × inverse document frequency (Salton & Buckley 1988: ltc, cosine) over passages and quotes, without
 * the stop words of English, German and French. Says nothing of meaning: "never waiting" is like "waiting".
 * Linear in words × codes that share them.
 */
export function suggestPassages(
  coded: readonly { readonly code: number; readonly text: string }[],
  passages: readonly Passage[],
): readonly Suggestion[] {
  const counts = new Map<number, number>()
  for (const { code } of coded) counts.set(code, (counts.get(code) ?? 0) + 1)
  const examples = coded
    .filter(({ code }) => (counts.get(code) ?? 0) >= NEEDED_QUOTES)
    .map(({ code, text }) => ({ code, terms: termsOf(text) }))
  const read = passages.map((passage) => ({ passage, terms: termsOf(passage.text) }))
  const documents = [...examples, ...read].map(({ terms }) => terms)
  const holding = holders(documents)
  const weigh = weights(documents.length, holding)
  const telling = (term: string): boolean => (holding.get(term) ?? 0) <= Math.max(3, TELLING_SHARE * documents.length)

  const byCode = new Map<number, Map<string, number>>()
  for (const { code, terms } of examples) {
    const sum = byCode.get(code) ?? new Map<string, number>()
    byCode.set(code, sum)
    for (const [term, weight] of weigh(terms)) sum.set(term, (sum.get(term) ?? 0) + weight)
  }
  const codes = [...byCode].map(([code, sum]) => ({ code, vector: normalised(sum) }))
  const found: Suggestion[] = []
  for (const { passage, terms } of read) {
    const vector = weigh(terms)
    for (const { code, vector: of } of codes) {
      const shared = [...vector].flatMap(([term, weight]) => {
        const both = weight * (of.get(term) ?? 0)
        return both > 0 ? [{ term, both }] : []
      })
      const likeness = shared.reduce((sum, { both }) => sum + both, 0)
      if (shared.filter(({ term }) => telling(term)).length < NEEDED_SHARED || likeness < NEEDED_LIKENESS) continue
      const words = shared.sort((left, right) => right.both - left.both || (left.term < right.term ? -1 : 1))
      found.push({
        ...passage,
        code,
        likeness,
        shared: words.slice(0, 6).map(({ term }) => terms.get(term)?.word ?? term),
      })
    }
  }
  return found.sort(
    (left, right) => right.likeness - left.likeness || left.start - right.start || left.code - right.code,
  )
}

type Terms = ReadonlyMap<string, { readonly word: string; readonly count: number }>

/** Content words folded, with how often they stand there and how they are written. */
function termsOf(text: string): Terms {
  const terms = new Map<string, { word: string; count: number }>()
  for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const term = foldWord(word)
    if (term.length < 3 || STOP_WORDS.has(term)) continue
    terms.set(term, { word: terms.get(term)?.word ?? word, count: (terms.get(term)?.count ?? 0) + 1 })
  }
  return terms
}

/** In how many texts each term stands. */
function holders(documents: readonly Terms[]): ReadonlyMap<string, number> {
  const holding = new Map<string, number>()
  for (const terms of documents) for (const term of terms.keys()) holding.set(term, (holding.get(term) ?? 0) + 1)
  return holding
}

function weights(
  documents: number,
  holding: ReadonlyMap<string, number>,
): (terms: Terms) => ReadonlyMap<string, number> {
  const rarity = (term: string): number => Math.log((1 + documents) / (1 + (holding.get(term) ?? 0))) + 1
  return (terms) =>
    normalised(new Map([...terms].map(([term, { count }]) => [term, (1 + Math.log(count)) * rarity(term)])))
}

function normalised(vector: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const length = Math.hypot(...vector.values())
  return new Map([...vector].map(([term, weight]) => [term, weight / length]))
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The sentences between two places of a text, without the blanks at their ends. */
export function sentencesOf(whole: string, from: number, to: number): readonly Passage[] {
  return [...sentences.segment(whole.slice(from, to))].flatMap(({ segment, index }) => {
    const text = segment.trim()
    const start = from + index + segment.length - segment.trimStart().length
    return text === '' ? [] : [{ start, end: start + text.length, text }]
  })
}
