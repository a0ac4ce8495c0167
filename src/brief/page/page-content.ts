import type { BriefSegment } from '../decision/brief-schema.ts'
import { howMany, inARow } from '../decision/figure-words.ts'
import type { BriefRead } from '../decision/read-brief.ts'
import { clip } from './clip.ts'
import type { PageRoom } from './page-room.ts'

/** A brief's words and figures as its page shows them, before anything is laid out. */
export interface PageContent {
  readonly asOf: string
  readonly basisWords: string
  readonly segments: readonly SegmentContent[]
  readonly expected: BriefRead['expected']
  readonly guesses: readonly string[]
  /** What found no room, and stands in the Markdown. */
  readonly left: readonly string[]
}

export interface SegmentContent {
  readonly segment: BriefSegment
  readonly name: string
  readonly sentence: string | null
  readonly starts: string
  readonly carries: string
  /** The first persona: the champion's. */
  readonly persona: { readonly title: string; readonly ready: boolean; readonly lines: readonly PageLine[] } | null
  /** In a line: personas beside the first, stages without a message. */
  readonly others: string | null
  readonly stages: readonly { readonly title: string; readonly text: string; readonly carried: boolean }[]
  readonly unwritten: string | null
}

interface PageLine {
  readonly type: string
  readonly text: string
  readonly held: string
  /** People carry it. */
  readonly carried: boolean
}

/** Letters of a segment's or persona's name that always find room. */
const NAME = 70

/** Chooses what the page shows, and counts what it leaves to the Markdown. */
export function pageContent(brief: BriefRead, room: PageRoom): PageContent {
  const counts = { cut: 0 }
  const cut = (text: string, letters: number): string => {
    const shown = clip(text, letters)
    if (shown !== text) counts.cut += 1
    return shown
  }
  const told = brief.segments.slice(0, room.segments)
  const rest = brief.segments.slice(room.segments)
  const segments = told.map((segment) => segmentContent(segment, room, cut))
  const several = brief.segments.length > 1
  const all = [
    ...brief.guesses,
    ...brief.segments.flatMap(({ name, guesses }) => guesses.map((each) => (several ? `${name}: ${each}` : each))),
  ]
  const guesses = all.slice(0, room.guesses).map((each) => cut(each, room.guess))
  const lines = told.reduce(
    (sum, { personas: [first] }) => sum + Math.max(0, (first?.lines.length ?? 0) - room.lines),
    0,
  )
  const stages = told.reduce((sum, { messages }) => sum + Math.max(0, written(messages).length - room.stages), 0)
  const left = [
    ...(rest.length === 0
      ? []
      : [`${howMany(rest.length, 'segment')} (${clip(inARow(rest.map(({ name }) => name)), 2 * NAME)})`]),
    ...(lines === 0 ? [] : [howMany(lines, 'line of a persona', 'lines of personas')]),
    ...(stages === 0 ? [] : [howMany(stages, 'message')]),
    ...(all.length === guesses.length ? [] : [howMany(all.length - guesses.length, 'guess', 'guesses')]),
    ...(counts.cut === 0 ? [] : [`the whole of ${howMany(counts.cut, 'shortened text')}`]),
  ]
  return {
    asOf: brief.asOf,
    basisWords: brief.basisWords,
    segments,
    expected: brief.expected,
    guesses,
    left,
  }
}

type Cut = (text: string, letters: number) => string

function segmentContent(segment: BriefSegment, room: PageRoom, cut: Cut): SegmentContent {
  const { personas, messages, sentence } = segment
  const [first, ...others] = personas
  const shown = written(messages)
  const unwritten = messages.filter((each) => each.value === '').map(({ stageWords }) => stageWords.toLowerCase())
  return {
    segment,
    name: cut(segment.name, NAME),
    sentence: room.sentence === 0 ? null : cut(sentence, room.sentence),
    starts: cut(
      segment.initiator?.figure.words ?? `Where it starts is not known. ${segment.initiatorWhy ?? ''}`,
      room.letters,
    ),
    carries: cut(carriesWords(segment), room.letters),
    persona:
      first === undefined
        ? null
        : {
            title: cut(`${first.name} · ${first.role}`, NAME),
            ready: first.ready,
            lines: first.lines.slice(0, room.lines).map(({ type, text, held, people, status }) => ({
              type,
              text: cut(text, room.letters),
              held,
              carried: people !== null && (status === 'supported' || status === 'validated'),
            })),
          },
    others:
      others.length === 0
        ? null
        : cut(
            `Also: ${inARow(others.map(({ name, role, ready }) => `${name} (${role.toLowerCase()}${ready ? '' : ', not ready'})`))}.`,
            room.letters,
          ),
    stages: shown.slice(0, room.stages).map(({ stageWords, value, draft, rests }) => ({
      title: stageWords,
      text: `${cut(value, room.message)}${draft ? ' (a draft)' : ''}`,
      carried: !draft && rests === 'evidence',
    })),
    unwritten:
      unwritten.length === 0
        ? null
        : unwritten.length === messages.length
          ? 'No message is written yet, for any stage.'
          : `Nothing is written for: ${inARow(unwritten)}.`,
  }
}

function written(messages: BriefSegment['messages']): BriefSegment['messages'] {
  return messages.filter(({ value }) => value !== '')
}

function carriesWords({ champion, championWhy }: BriefSegment): string {
  if (champion === null) return `Who carries it is not known. ${championWhy ?? ''}`
  const { words, basisWords, lift, why } = champion
  return `${lift?.words ?? `${words}. ${why ?? ''}`} ${basisWords.charAt(0).toUpperCase()}${basisWords.slice(1)}.`
}
