import type { Vocabulary } from './vocabulary.ts'

/** Letters that a misspelt word has at least: a shorter one is too close to too many. */
const SHORTEST = 5
/** Letters from which also a changed letter is taken for a slip. */
const SHORTEST_CHANGED = 7

/**
 * The word that a misspelt one was meant to be, if it is the only one that one slip makes of it: two letters swapped, one
 * left out or one added; or else one changed, but the first. (Damerau 1964: four of five misspellings are one such slip.)
 */
export function meantWord({ words, shortened }: Vocabulary, word: string): string | undefined {
  if (word.length < SHORTEST) return undefined
  if (words.has(word)) return words.get(word)
  // Fingers leave out, double and swap letters oftener than they hit another: what that explains comes first.
  const meant = new Set<string | undefined>()
  const changed = new Set<string | undefined>()
  for (const candidate of shortened.get(word) ?? []) meant.add(words.get(candidate))
  for (let place = 0; place < word.length; place += 1) {
    const key = word.slice(0, place) + word.slice(place + 1)
    if (key.length >= SHORTEST && words.has(key)) meant.add(words.get(key))
    for (const candidate of shortened.get(key) ?? []) {
      if (candidate.length !== word.length) continue
      const slip = slipBetween(candidate, word)
      if (slip === 'swapped') meant.add(words.get(candidate))
      else if (slip === 'changed' && word.length >= SHORTEST_CHANGED) changed.add(words.get(candidate))
    }
  }
  const likeliest = meant.size > 0 ? meant : changed
  return likeliest.size === 1 ? [...likeliest][0] : undefined
}

/** What makes one of two different words of equal length the other. */
function slipBetween(one: string, other: string): 'swapped' | 'changed' | undefined {
  let place = 0
  while (place < one.length && one[place] === other[place]) place += 1
  if (place > 0 && one.slice(place + 1) === other.slice(place + 1)) return 'changed'
  const crossed = one[place] === other[place + 1] && one[place + 1] === other[place]
  return crossed && one.slice(place + 2) === other.slice(place + 2) ? 'swapped' : undefined
}
