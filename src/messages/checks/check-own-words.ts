import type { AskedMessage } from './asked-message.ts'
import type { Check } from './check-schema.ts'
import { contentStems, stemOf } from './text/content-words.ts'

/** Fewer people on record, and their words are those persons' and not a role's. */
const FEWEST_SPEAKERS = 3
/** Fewer words that carry a subject, and nothing can be told. */
const FEWEST_WORDS = 5
/** So many different words of theirs make it sound like them: a quarter of its own, at least two; five are enough for any length. */
const enough = (words: number): number => Math.min(5, Math.max(2, Math.ceil(words / 4)))
const MOST_SHOWN = 5

/** Whether the message speaks with the words that the persona's people use: those of two people or more, counted by people. */
export function checkOwnWords({ parts, ownWords }: AskedMessage): readonly Check[] {
  const text = parts.map((part) => part.text).join('\n')
  const stems = contentStems(text)
  const base = { check: 'own words', part: null, point: null, at: null, claim: null } as const
  const untold = (words: string, hint: string | null): readonly Check[] => [
    { ...base, verdict: 'cannot be told', words, hint },
  ]
  if (ownWords.speakers < FEWEST_SPEAKERS) {
    const has = ownWords.speakers === 0 ? 'nobody’s' : ownWords.speakers === 1 ? 'one person’s' : 'two people’s'
    return untold(
      `Needs the words of at least ${FEWEST_SPEAKERS} of its people, has ${has}.`,
      'Quote what they say: brushwork quote code.',
    )
  }
  if (stems.length < FEWEST_WORDS) {
    return untold(`Needs at least ${FEWEST_WORDS} words that carry a subject, has ${stems.length}.`, null)
  }
  const used = usedWords(stems, ownWords.words)
  const told = used
    .slice(0, MOST_SHOWN)
    .map(({ word, people }) => `“${word}” (${people} people)`)
    .join(', ')
  if (used.length >= enough(stems.length)) {
    return [
      {
        ...base,
        verdict: 'good',
        words: `Uses ${used.length} of their words: ${told}${used.length > MOST_SHOWN ? ' …' : ''}.`,
        hint: null,
      },
    ]
  }
  const theirs = [...ownWords.words]
    .sort((one, other) => Number(other.keyword) - Number(one.keyword) || other.people - one.people)
    .slice(0, MOST_SHOWN)
    .map(({ word }) => `“${word}”`)
  return [
    {
      ...base,
      verdict: 'mend',
      words:
        used.length === 0
          ? 'Uses no word that two of its people use.'
          : `Uses ${used.length} of their words only, of ${stems.length} that carry a subject: ${told}.`,
      hint: theirs.length === 0 ? 'See what they say: brushwork persona facts.' : `They say ${theirs.join(', ')}.`,
    },
  ]
}

/** Their words that are in the text, keywords first, then those of most people; each once, whatever its ending. */
function usedWords(
  stems: readonly string[],
  words: AskedMessage['ownWords']['words'],
): AskedMessage['ownWords']['words'] {
  const there = new Set(stems)
  const seen = new Set<string>()
  return [...words]
    .sort((one, other) => Number(other.keyword) - Number(one.keyword) || other.people - one.people)
    .filter(({ word }) => {
      const own = word.split(' ').map(stemOf)
      if (!own.every((stem) => there.has(stem)) || own.every((stem) => seen.has(stem))) return false
      for (const stem of own) seen.add(stem)
      return true
    })
}
