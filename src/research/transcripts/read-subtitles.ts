import { refuse } from '../../problem.ts'
import { guessParts } from './guess-parts.ts'
import { labelKey } from './label-words.ts'
import { labelledLine } from './labelled-line.ts'
import { recogniseSpeakers } from './recognise-speakers.ts'
import type { Transcript, Turn } from './transcript.ts'

interface Spoken {
  /** As `<v Name>` says. */
  readonly voice: string | null
  readonly words: string
  /** Seconds. */
  readonly from: number
  readonly to: number
}

/** After a pause of so many seconds the same speaker begins a new paragraph. */
const PAUSE = 3

/**
 * Subtitles (WebVTT, SubRip) as paragraphs `Label: words`: what one speaker says one after the other is one paragraph.
 * Times, numbers and styles are left out.
 */
export function readSubtitles(text: string, participant?: string): Transcript {
  const spoken = text.split(/\n[^\S\n]*\n/).flatMap(cueOf)
  if (spoken.length === 0) {
    refuse(
      'subtitles_empty',
      'There are no subtitles in this file: no line says from when to when (00:01 --> 00:04).',
      {
        at: { field: 'file' },
        hint: 'Export the transcript again as .vtt or .srt, or save it as text (.txt).',
      },
    )
  }
  const notices = ['Times and styles of the subtitles were left out.']
  const paragraphs = joined(spoken)
  if (!spoken.some(({ voice }) => voice !== null)) {
    const read = recogniseSpeakers(paragraphs.map(({ words }) => words).join('\n\n'), participant)
    return { ...read, notices: [...notices, ...read.notices] }
  }
  const labels: string[] = []
  const turns: Turn[] = []
  let whole = ''
  for (const { voice, words } of paragraphs) {
    if (whole !== '') whole += '\n\n'
    if (voice !== null) whole += `${voice}: `
    turns.push({
      speaker: voice === null ? null : placeIn(labels, voice),
      start: whole.length,
      end: whole.length + words.length,
    })
    whole += words
  }
  const speakers = guessParts(labels, whole, turns, participant)
  if (speakers.some(({ basis }) => basis === 'speech')) {
    notices.push(
      'Who asks and who answers is guessed from who asks questions and who speaks most. Correct it where it is wrong.',
    )
  }
  return { text: whole, speakers, turns, notices }
}

function placeIn(labels: string[], voice: string): number {
  const place = labels.findIndex((label) => labelKey(label) === labelKey(voice))
  return place >= 0 ? place : labels.push(voice) - 1
}

const MOMENT = String.raw`(?:(\d+):)?(\d{1,2}):(\d{1,2}(?:[.,]\d{1,3})?)`
const TIMES = new RegExp(`^\\s*${MOMENT}\\s*-->\\s*${MOMENT}`)

function cueOf(block: string): readonly Spoken[] {
  const lines = block.split('\n')
  const at = lines.findIndex((line) => TIMES.test(line))
  if (at < 0) return []
  const times = TIMES.exec(lines[at] ?? '')
  const seconds = (place: number): number =>
    Number(times?.[place] ?? 0) * 3600 +
    Number(times?.[place + 1]) * 60 +
    Number(times?.[place + 2]?.replace(',', '.'))
  const [from, to] = [seconds(1), seconds(4)]
  const words = lines.slice(at + 1).join('\n')
  // A cue may hold several voices; what stands before the first has none.
  return words
    .split(/(?=<v[.\s])/)
    .map((piece) => ({ voice: /^<v(?:\.[^\s>]*)?\s+([^>]+)>/.exec(piece)?.[1], words: plain(piece), from, to }))
    .filter((piece) => piece.words !== '')
    .map((piece) => ({ ...piece, voice: piece.voice === undefined ? null : plain(piece.voice).replaceAll(':', ' ') }))
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lrm: '',
  rlm: '',
  quot: '"',
}

function plain(text: string): string {
  return text
    .replaceAll(/<\/?[a-zA-Z][^>\n]*>|<\d[\d:.]*>|\{\\[^}]*\}/g, '')
    .replaceAll(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function joined(spoken: readonly Spoken[]): readonly Spoken[] {
  const paragraphs: Spoken[] = []
  for (const cue of spoken) {
    const last = paragraphs.at(-1)
    const goesOn =
      last !== undefined &&
      last.voice === cue.voice &&
      cue.from - last.to < PAUSE &&
      (cue.voice !== null || labelledLine(cue.words)?.form !== 'colon') &&
      !/^[-–—]\s/.test(cue.words)
    if (goesOn) paragraphs[paragraphs.length - 1] = { ...last, words: `${last.words} ${cue.words}`, to: cue.to }
    else paragraphs.push(cue)
  }
  return paragraphs
}
