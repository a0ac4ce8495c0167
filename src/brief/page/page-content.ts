import type { BriefSegment } from '../decision/brief-schema.ts'
import { howMany, inARow, inPoints } from '../decision/figure-words.ts'
import type { BriefRead } from '../decision/read-brief.ts'
import { clip } from './clip.ts'
import type { PageRoom } from './page-room.ts'

/** A brief's words and figures as its page shows them, before anything is laid out. */
export interface PageContent {
  readonly layout: PageRoom['layout']
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
  const own = brief.segments.map(({ name, guesses }) => guesses.map((each) => (several ? `${name}: ${each}` : each)))
  // Which segments these are stands in the head.
  const all = [...brief.guesses.filter((each) => each !== brief.basisWords), ...inTurn(own)]
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
    layout: room.layout,
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
  // A figure is never cut: in little room it is told alone.
  const fitting = ({ full, short }: Told, letters: number): string => {
    if (Array.from(full).length <= letters) return full
    cut(full, letters)
    return clip(short, 3 * NAME)
  }
  const unwritten = messages.filter((each) => each.value === '').map(({ stageWords }) => stageWords.toLowerCase())
  return {
    segment,
    name: cut(segment.name, NAME),
    sentence: room.sentence === 0 ? null : cut(sentence, room.sentence),
    starts: fitting(startsWords(segment), room.letters),
    carries: fitting(carriesWords(segment), room.letters),
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

/** The first guess of each segment, then the second of each: no segment's stand back behind another's. */
function inTurn(all: readonly (readonly string[])[]): string[] {
  const most = Math.max(0, ...all.map(({ length }) => length))
  return Array.from({ length: most }, (_, place) => all.flatMap((each) => each[place] ?? [])).flat()
}

/** In full, and with nothing but the figure. */
interface Told {
  readonly full: string
  readonly short: string
}

function startsWords({ initiator, initiatorWhy }: BriefSegment): Told {
  if (initiator === null) return { full: `Where it starts is not known. ${initiatorWhy ?? ''}`, short: 'Not known.' }
  const { words, figure } = initiator
  const limits =
    figure.lo === null || figure.hi === null ? '' : ` (95%: ${figure.lo.toFixed(1)} to ${figure.hi.toFixed(1)})`
  return { full: figure.words, short: `${words}: ${figure.value.toFixed(1)} times as often first as by lot${limits}` }
}

function carriesWords({ champion, championWhy }: BriefSegment): Told {
  if (champion === null) return { full: `Who carries it is not known. ${championWhy ?? ''}`, short: 'Not known.' }
  const { words, basis, basisWords, lift, why } = champion
  const settled = basis === 'recommended' ? ', confirmed by nobody yet' : ''
  const short =
    lift === null || lift.lo === null || lift.hi === null
      ? `${words}${settled}; what they bring is not known`
      : `${words}: ${inPoints(lift.value)} points won with them early (95%: ${inPoints(lift.lo)} to ${inPoints(lift.hi)})${settled}`
  const basisTold = `${basisWords.charAt(0).toUpperCase()}${basisWords.slice(1)}.`
  return { full: `${lift?.words ?? `${words}. ${why ?? ''}`} ${basisTold}`, short }
}
