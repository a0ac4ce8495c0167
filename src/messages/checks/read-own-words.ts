import { keywordsOf, type OpenEvidence, type PersonaRecord, phrasesOf } from '../../personas/index.ts'
import type { OwnWords } from './asked-message.ts'
import { NUMBER_WORDS } from './claims/number-words.ts'

/** A word of one person only is that person's, and no role's. */
const FEWEST_PEOPLE = 2
/** Words that everybody uses whatever they speak of, and numbers: they make nobody sound like anybody. */
const EVERYBODYS = new Set([
  ...Object.values(NUMBER_WORDS).flatMap((words) => Object.keys(words)),
  ...`one not no yes again always never every everybody everyone somebody someone something nobody nothing anything thing things
made make makes making went go goes going gone came come comes get gets got getting put take took takes say says said tell told
ask asked asks see saw seen look looks looked know knew think thought want wanted need needed work works worked working use used
people person time times day days week weeks month months year years way ways good better best new old big small much many more
without within before after back still really first last now then well let keep keeps right lot bit
eins immer nie wieder jeder jede jeden jemand niemand nichts etwas mal ganz gar gut besser neu alt groß klein viel viele machen
macht gemacht gehen geht ging kommen kommt kam sagen sagt gesagt sehen sieht wissen weiß wollen leute menschen zeit tag tage woche
wochen monat jahr jahre erst letzte jetzt dann
toujours jamais encore chaque personne quelqu'un rien chose choses fait faire font dit dire voir vu voit sait savoir veut vouloir
gens temps jour jours semaine semaines mois an ans année bon bonne mieux nouveau petit grand beaucoup premier dernier`.split(
    /\s+/,
  ),
])
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
  const keywords = new Set(enough ? keywordsOf(ours, theirs).map(({ words }) => words) : [])
  const words = [...users]
    .filter(([word, people]) => people.size >= FEWEST_PEOPLE && !word.split(' ').some((each) => EVERYBODYS.has(each)))
    .map(([word, people]) => ({ word, people: people.size, keyword: keywords.has(word) }))
    .sort((one, other) => other.people - one.people || (one.word < other.word ? -1 : 1))
  return { speakers, words }
}
