import type { MessageRecord } from '../store/message-records.ts'
import type { MessageShown } from './message-schema.ts'
import type { OpenMessages } from './open-messages.ts'

/** The words that a message is to use, with how many of the persona's people use each in what may be shown of them today. */
export function keywordPeople(
  { keywords, personaId }: Pick<MessageRecord, 'keywords' | 'personaId'>,
  { open, personas }: OpenMessages,
): MessageShown['keywords'] {
  const persona = personas.find(({ id }) => id === personaId)
  const people = new Set(persona === undefined ? [] : open.peopleOf(persona).map(({ person }) => person))
  return keywords.map((word) => {
    const used = asWord(word)
    const users = open.evidence.quotes.flatMap(({ person, text }) =>
      person !== null && people.has(person) && used.test(text) ? [person] : [],
    )
    return { word, people: new Set(users).size }
  })
}

/** The word or phrase whole, capitals and line breaks aside; scripts that write no blanks have no whole words. */
function asWord(word: string): RegExp {
  const phrase = word
    .trim()
    .split(/\s+/u)
    .map((each) => each.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
    .join(String.raw`\s+`)
  const pattern = UNSPACED.test(word) ? phrase : `(?<![\\p{L}\\p{N}])${phrase}(?![\\p{L}\\p{N}])`
  return new RegExp(pattern, 'iu')
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
