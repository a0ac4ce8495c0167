import type { Code, CodeType, EvidenceQuote } from '../../research/index.ts'
import { howMany } from '../statements/people-words.ts'
import type { TextKind } from '../store/persona-records.ts'

/** A code that the persona's people hold, with their quotes. */
export interface HeldCode {
  readonly code: Code
  readonly people: number
  readonly quotes: readonly EvidenceQuote[]
  /** Where in a conversation people come to it, 0 the beginning and 1 the end, in the middle; null where it cannot be told. */
  readonly told: number | null
}

export interface DraftedText {
  readonly kind: TextKind
  /** Frames and places; every other word is somebody's. */
  readonly text: string
  readonly quotes: readonly number[]
}

/** What a kind of text tells, in this order: a plain frame, and the types of codes under it. */
const OUTLINES: Readonly<
  Record<TextKind, readonly { readonly frame: string; readonly types: readonly CodeType[] }[]>
> = {
  story: [
    { frame: 'What they want', types: ['goal', 'hope', 'motivation', 'value'] },
    { frame: 'What stands in the way', types: ['pain', 'push', 'fear', 'barrier'] },
    { frame: 'What set it off', types: ['trigger'] },
    { frame: 'What drew them', types: ['pull', 'belief', 'attitude'] },
    { frame: 'What held them back', types: ['anxiety', 'objection', 'habit'] },
    { frame: 'What decided', types: ['decision criterion', 'reason chosen', 'success factor'] },
    { frame: 'Why some left', types: ['reason left'] },
  ],
  day: [
    { frame: 'What they are after', types: ['goal'] },
    { frame: 'How they work', types: ['habit', 'channel'] },
    { frame: 'What gets in the way', types: ['pain', 'barrier', 'push'] },
    { frame: 'What they worry about', types: ['fear', 'anxiety'] },
    { frame: 'When a day was good', types: ['success factor', 'hope'] },
  ],
  scenario: [
    { frame: 'It begins with', types: ['trigger', 'push'] },
    { frame: 'They want', types: ['goal', 'success factor'] },
    { frame: 'They run into', types: ['barrier', 'pain', 'objection'] },
    { frame: 'They weigh', types: ['decision criterion'] },
  ],
  journey: [
    { frame: 'First thought', types: ['trigger', 'push'] },
    { frame: 'On the way', types: ['journey step'] },
    { frame: 'Where they look', types: ['channel'] },
    { frame: 'Deciding', types: ['decision criterion', 'objection', 'anxiety', 'pull'] },
    { frame: 'Chosen, or not', types: ['reason chosen'] },
    { frame: 'Left', types: ['reason left'] },
  ],
}

/** Codes in a part of a text, and quotes of one code: a page, not a transcript. */
const MOST_CODES = 4
const MOST_QUOTES = 2

/**
 * A text of each kind from the words of the persona's people: in each part the codes that most people hold, in a journey's steps in
 * the order in which people told them, and under each up to two quotes of different people. Nothing is said that nobody said. A kind
 * without two parts is left out: it would be no story.
 */
export function draftTexts(held: readonly HeldCode[]): readonly DraftedText[] {
  return (Object.keys(OUTLINES) as TextKind[]).flatMap((kind) => {
    const quotes: number[] = []
    const parts = OUTLINES[kind].flatMap(({ frame, types }) => {
      const codes = codesOf(held, types)
      if (codes.length === 0) return []
      const lines = codes.map(({ code, people, quotes: all }) => {
        const places = chosen(all, quotes).map(({ id }) => {
          const place = quotes.indexOf(id) + 1
          return `[${place > 0 ? place : quotes.push(id)}]`
        })
        // What reads like a place in a name is none.
        const name = code.name.replaceAll(/\[(\d+)\]/g, '($1)')
        return `${name} (${code.type}, ${howMany(people, 'person', 'people')}): ${places.join(' ')}`
      })
      return [`${frame}\n${lines.join('\n')}`]
    })
    return parts.length < 2 ? [] : [{ kind, text: parts.join('\n\n'), quotes }]
  })
}

function codesOf(held: readonly HeldCode[], types: readonly CodeType[]): readonly HeldCode[] {
  const most = held
    .filter(({ code, quotes }) => types.includes(code.type) && quotes.some(mayTravel))
    .sort((one, other) => other.people - one.people || (one.code.name < other.code.name ? -1 : 1))
    .slice(0, MOST_CODES)
  if (!types.includes('journey step')) return most
  return [...most].sort((one, other) => (one.told ?? 1) - (other.told ?? 1))
}

/** Words that may be read outside the research: a persona's texts stand on its card. */
function mayTravel({ scope }: EvidenceQuote): boolean {
  return scope !== 'research'
}

/** One quote a person: those not in the text yet before others, a readable length first. */
function chosen(quotes: readonly EvidenceQuote[], taken: readonly number[]): readonly EvidenceQuote[] {
  const readable = ({ text }: EvidenceQuote): number => (text.length >= 40 && text.length <= 280 ? 0 : 1)
  const used = ({ id }: EvidenceQuote): number => (taken.includes(id) ? 1 : 0)
  const ordered = quotes
    .filter(mayTravel)
    .sort((one, other) => used(one) - used(other) || readable(one) - readable(other) || one.id - other.id)
  const people = new Set<string | null>()
  return ordered.filter(({ person }) => !people.has(person) && people.add(person).size > 0).slice(0, MOST_QUOTES)
}
