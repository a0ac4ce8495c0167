import { normalTwoSided, qValues, weightedLogOdds } from '../../../statistics/index.ts'
import { phrasesOf } from './phrases-of.ts'

/** Words, and whose they are. */
export interface Said {
  readonly person: string
  readonly text: string
}

export interface Keyword {
  /** A word or two, in small letters. */
  readonly words: string
  /** People of the persona who used it, and of everybody else. */
  readonly people: number
  readonly others: number
  /** How many times the odds that others use it; 95% limits. */
  readonly oddsRatio: number
  readonly lo95: number
  readonly hi95: number
  /** Among all words compared (Benjamini–Hochberg). */
  readonly q: number
  readonly clear: boolean
}

/** Held by fewer, it is a person's way of speaking and not a role's. */
const FEWEST_PEOPLE = 3
/** Fewer on a side, and their words are those persons' and nobody's else. */
export const FEWEST_SPEAKERS = 3
const MOST_KEYWORDS = 30

/**
 * Words and two-word phrases that the persona's people use more than other people do, the surest first: log-odds with a prior
 * (`weightedLogOdds`), counted by people: whoever says a word ten times counts once for it. The prior weighs as much as one
 * more average person on either side. A phrase takes the place of its words where the same people say it.
 */
export function keywordsOf(mine: readonly Said[], others: readonly Said[]): readonly Keyword[] {
  const [ours, theirs] = [usersOf(mine), usersOf(others)]
  const words = [...new Set([...ours.users.keys(), ...theirs.users.keys()])]
  const count = (side: Used, word: string): number => side.users.get(word)?.size ?? 0
  const counts = {
    first: words.map((word) => count(ours, word)),
    second: words.map((word) => count(theirs, word)),
  }
  const pairs = [...counts.first, ...counts.second].reduce((sum, each) => sum + each, 0)
  const odds = weightedLogOdds(counts, pairs / Math.max(1, ours.people + theirs.people))
  const compared = words.flatMap((word, place) => {
    const found = odds[place]
    const people = counts.first[place] ?? 0
    return found === undefined || people < FEWEST_PEOPLE
      ? []
      : [{ word, people, found, others: counts.second[place] ?? 0 }]
  })
  const qs = qValues(compared.map(({ found }) => normalTwoSided(found.z)))
  const keywords = compared
    .map(({ word, people, others: beside, found }, place) => {
      const q = qs[place] ?? 1
      return {
        z: found.z,
        words: word,
        people,
        others: beside,
        oddsRatio: Math.exp(found.logOdds),
        lo95: Math.exp(found.low),
        hi95: Math.exp(found.high),
        q,
        clear: q <= 0.05 && found.low > 0,
      }
    })
    .filter(({ z }) => z > 0)
    .sort((one, other) => other.z - one.z || (one.words < other.words ? -1 : 1))
  return keywords
    .filter((each) => !isPartOfPhrase(each.words, ours, keywords))
    .slice(0, MOST_KEYWORDS)
    .map(({ z: _z, ...keyword }) => keyword)
}

interface Used {
  readonly people: number
  /** Who used each word. */
  readonly users: ReadonlyMap<string, ReadonlySet<string>>
}

function usersOf(said: readonly Said[]): Used {
  const users = new Map<string, Set<string>>()
  for (const { person, text } of said) {
    for (const phrase of phrasesOf(text)) {
      const there = users.get(phrase)
      if (there === undefined) users.set(phrase, new Set([person]))
      else there.add(person)
    }
  }
  return { people: new Set(said.map(({ person }) => person)).size, users }
}

/** Everybody who says the word says it in this phrase: the phrase tells more. */
function isPartOfPhrase(word: string, { users }: Used, keywords: readonly { readonly words: string }[]): boolean {
  if (word.includes(' ')) return false
  const size = users.get(word)?.size ?? 0
  return keywords.some(
    ({ words }) => words.includes(' ') && words.split(' ').includes(word) && users.get(words)?.size === size,
  )
}
