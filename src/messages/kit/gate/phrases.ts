import { foldTokens, isUnspaced } from './fold-tokens.ts'

/** So many words in a row are nobody's by chance: whoever repeats them repeats the text. Letters, where nothing parts words. */
const RUN = 6
const UNSPACED_RUN = 12

/**
 * Texts that are looked for in others, whole or a long part of them. A look-up costs as much as the text asked about,
 * however many are looked for.
 */
export class Phrases {
  readonly #known = new Set<string>()
  readonly #lengths = new Set<number>()

  /** Of texts shorter than `least` words nothing is looked for: “Yes” is said by everybody. */
  constructor(texts: Iterable<string>, least = 1) {
    for (const text of texts) {
      const tokens = foldTokens(text)
      const unspaced = tokens.some(isUnspaced)
      if (tokens.length < (unspaced ? least * 2 : least)) continue
      const size = Math.min(tokens.length, unspaced ? UNSPACED_RUN : RUN)
      if (size === 0) continue
      this.#lengths.add(size)
      for (const run of runs(tokens, size)) this.#known.add(run)
    }
  }

  isIn(text: string): boolean {
    if (this.#known.size === 0) return false
    const tokens = foldTokens(text)
    for (const size of this.#lengths) {
      for (const run of runs(tokens, size)) if (this.#known.has(run)) return true
    }
    return false
  }
}

function* runs(tokens: readonly string[], size: number): Generator<string> {
  for (let start = 0; start + size <= tokens.length; start++) yield tokens.slice(start, start + size).join(' ')
}
