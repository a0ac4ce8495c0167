import { keywordsOf, type OpenEvidence, type PersonaRecord, phrasesOf } from '../../personas/index.ts'
import type { OwnWords } from './asked-message.ts'
import { EVERYBODYS_WORDS } from './text/everybodys-words.ts'

/** A word of one person only is that person's, and no role's. */
const FEWEST_PEOPLE = 2
/** Fewer people on a side, and nobody can tell whose words they are. */
const FEWEST_SPEAKERS = 3

/** What the persona's people say in quotes that may be shown today, counted by people; marked where they say it more than others. */
export function readOwnWords(open: OpenEvidence, persona: PersonaRecord): OwnWords {
  const mine = new Set(open.peopleOf(persona).map(({ person }) => person))
  const said = open.evidence.quotes.flatMap(({ person, text }) => (person === null ? [] : [{ person, text }]))
  const [ours, theirs] = [
    said.filter(({ person }) => mine.has(person)),
    said.filter(({ person }) => !mine.has(person)),
  ]
  const users = new Map<string, Set<string>>()
  for (const { person, text } of ours) {
    for (const word of phrasesOf(text)) users.set(word, (users.get(word) ?? new Set()).add(person))
  }
  const speakers = new Set(ours.map(({ person }) => person)).size
  const enough = speakers >= FEWEST_SPEAKERS && new Set(theirs.map(({ person }) => person)).size >= FEWEST_SPEAKERS
  const keywords = new Set(
    enough ? keywordsOf(ours, theirs).flatMap(({ words, clear }) => (clear ? [words] : [])) : [],
  )
  const words = [...users]
    .filter(
      ([word, people]) => people.size >= FEWEST_PEOPLE && !word.split(' ').some((each) => EVERYBODYS_WORDS.has(each)),
    )
    .map(([word, people]) => ({ word, people: people.size, keyword: keywords.has(word) }))
    .sort((one, other) => other.people - one.people || (one.word < other.word ? -1 : 1))
  return { speakers, words }
}
