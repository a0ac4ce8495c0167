import { refuse } from '../../problem.ts'
import { labelKey } from './label-words.ts'
import { PARTS, type Part, type Speaker, type Transcript, type Turn } from './transcript.ts'

/** Corrections to who speaks, made in this order: joins, splits, whose turns they are, which part speakers have. */
export interface TurnChanges {
  /** Turns (from 1) that become one with the turn behind them. */
  readonly join?: readonly number[]
  /** A turn (from 1) in two: at an offset into the text, or before words that stand in it once. */
  readonly split?: { readonly turn: number; readonly at?: number | undefined; readonly before?: string | undefined }
  /** Turns (from 1, as they are numbered after joins and splits) and whose they are; null: nobody knows. */
  readonly turns?: readonly { readonly turn: number; readonly speaker: string | null }[]
  readonly parts?: readonly { readonly speaker: string; readonly part: Part }[]
}

type Spoken = Pick<Transcript, 'text' | 'speakers' | 'turns'>

/** The transcript with these corrections; throws a Problem for a turn or a speaker that is not there. */
export function changeTurns(before: Spoken, changes: TurnChanges): Pick<Transcript, 'speakers' | 'turns'> {
  const turns = [...before.turns]
  const speakers = [...before.speakers]
  for (const number of [...(changes.join ?? [])].sort((a, b) => b - a)) joinAt(before.text, turns, number)
  if (changes.split !== undefined) splitAt(before.text, turns, changes.split)
  for (const { turn, speaker } of changes.turns ?? []) {
    const place = placeOf(turns, turn, 'turns')
    const of = turns[place] as Turn
    turns[place] = { ...of, speaker: speaker === null ? null : speakerPlace(speakers, speaker, true) }
  }
  for (const { speaker, part } of changes.parts ?? []) {
    const place = speakerPlace(speakers, speaker, false)
    speakers[place] = { ...(speakers[place] as Speaker), part, basis: 'hand' }
  }
  return withoutUnused(speakers, turns, changes)
}

function joinAt(text: string, turns: Turn[], number: number): void {
  const place = placeOf(turns, number, 'join')
  const [first, second] = [turns[place] as Turn, turns[place + 1]]
  if (second === undefined) {
    refuse('turn_is_last', `Turn ${number} is the last: there is none behind it to join.`, {
      at: { field: 'join', value: String(number) },
    })
  }
  if (text.slice(first.end, second.start).trim() !== '') {
    refuse('turns_apart', `Between turns ${number} and ${number + 1} stands something else, such as a label.`, {
      at: { field: 'join', value: String(number) },
      hint: 'Take it out of the text first with brushwork interview text, or give both turns to one speaker.',
    })
  }
  turns.splice(place, 2, { speaker: first.speaker, start: first.start, end: second.end })
}

function splitAt(text: string, turns: Turn[], split: NonNullable<TurnChanges['split']>): void {
  const place = placeOf(turns, split.turn, 'split')
  const { speaker, start, end } = turns[place] as Turn
  const said = text.slice(start, end)
  const within = split.at === undefined ? onlyPlace(said, split.before ?? '', split.turn) : split.at - start
  const [first, second] = [said.slice(0, within).trimEnd(), said.slice(within).trimStart()]
  const code = text.charCodeAt(start + within)
  const halved = code >= 0xdc00 && code <= 0xdfff
  if (within <= 0 || within >= said.length || first.trim() === '' || second === '' || halved) {
    refuse('split_outside', `Turn ${split.turn} cannot be split there: there must be words on both sides.`, {
      at: { field: 'split', value: String(split.turn) },
    })
  }
  turns.splice(place, 1, { speaker, start, end: start + first.length }, { speaker, start: end - second.length, end })
}

function onlyPlace(said: string, words: string, turn: number): number {
  const at = words === '' ? -1 : said.indexOf(words)
  if (at >= 0 && said.indexOf(words, at + 1) < 0) return at
  refuse(
    'words_not_once',
    `${JSON.stringify(words)} stands in turn ${turn} ${at < 0 ? 'nowhere' : 'more than once'}.`,
    {
      at: { field: 'before', value: words },
      hint: 'Give the words with which the second part begins, as interview show prints them.',
    },
  )
}

function placeOf(turns: readonly Turn[], number: number, field: string): number {
  if (number >= 1 && number <= turns.length) return number - 1
  refuse('no_such_turn', `There is no turn ${number}: there are ${turns.length}.`, {
    at: { field, value: String(number) },
    hint: 'interview show numbers the turns.',
  })
}

/** By label, or by number (from 1); `make`: a new label is a new speaker. */
function speakerPlace(speakers: Speaker[], given: string, make: boolean): number {
  const label = given.trim()
  const named = speakers.findIndex((speaker) => labelKey(speaker.label) === labelKey(label))
  if (named >= 0) return named
  const number = /^\d{1,3}$/.test(label) ? Number(label) : 0
  if (number >= 1 && number <= speakers.length) return number - 1
  if (make && label !== '' && number === 0) return speakers.push({ label, part: 'other', basis: 'hand' }) - 1
  refuse('no_such_speaker', `There is no speaker ${JSON.stringify(given)}.`, {
    at: { field: 'parts', value: given },
    hint:
      speakers.length === 0
        ? 'Say first whose turns they are.'
        : `The speakers are ${speakers.map((speaker) => speaker.label).join(', ')}. A part is one of ${PARTS.join(', ')}.`,
  })
}

/** A speaker whose last turn was given to somebody else is gone, unless this change speaks of them. */
function withoutUnused(
  speakers: readonly Speaker[],
  turns: readonly Turn[],
  changes: TurnChanges,
): Pick<Transcript, 'speakers' | 'turns'> {
  const named = new Set((changes.parts ?? []).map(({ speaker }) => labelKey(speaker)))
  const kept = speakers.flatMap((speaker, place) =>
    turns.some((turn) => turn.speaker === place) || named.has(labelKey(speaker.label)) ? [place] : [],
  )
  return {
    speakers: kept.map((place) => speakers[place] as Speaker),
    turns: turns.map((turn) => (turn.speaker === null ? turn : { ...turn, speaker: kept.indexOf(turn.speaker) })),
  }
}
