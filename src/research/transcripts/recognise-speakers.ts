import { acceptedLabels, headLines, type Line, linesOf } from './find-labels.ts'
import { guessParts } from './guess-parts.ts'
import { labelKey } from './label-words.ts'
import { isSilent } from './silent-line.ts'
import type { Transcript, Turn } from './transcript.ts'

interface Open {
  readonly speaker: number | null
  start: number
  end: number
}

/**
 * Who says what in a text. A turn is a paragraph: one that carries no label belongs to whoever spoke before it.
 * `participant` is the name of who was asked, where it is known. Linear in the text.
 */
export function recogniseSpeakers(text: string, participant?: string): Transcript {
  const lines = linesOf(text)
  const head = headLines(lines)
  const body = lines.slice(head)
  const accepted = acceptedLabels(body)
  if (accepted.size === 0) return { text, speakers: [], turns: paragraphs(body), notices: [NOBODY] }
  const labels: string[] = []
  const placeOf = (key: string): number => {
    const label = accepted.get(key) ?? key
    const place = labels.findIndex((each) => labelKey(each) === key)
    return place >= 0 ? place : labels.push(label) - 1
  }
  const turns = splitWithin(text, turnsOf(body, accepted, placeOf), accepted, placeOf)
  const speakers = guessParts(labels, text, turns, participant)
  const notices: string[] = []
  const nobody = turns.filter((turn) => turn.speaker === null).length
  if (nobody > 0)
    notices.push(`Of ${nobody === 1 ? 'one turn' : `${nobody} turns`} at the beginning nobody can tell who speaks.`)
  const guessed = speakers.filter(({ basis }) => basis === 'speech').map(({ label, part }) => `${label} (${part})`)
  if (guessed.length > 0) {
    notices.push(
      `Who asks and who answers is guessed from who asks questions and who speaks most: ${guessed.join(', ')}. Correct it where it is wrong.`,
    )
  }
  if (!speakers.some(({ part }) => part === 'interviewee')) {
    notices.push('No speaker was recognised as the one who was asked. Say who it is before you quote.')
  }
  return { text, speakers, turns, notices }
}

const NOBODY =
  'No speakers were recognised: everything is taken as the words of, or notes about, the one who was asked.'

function turnsOf(
  lines: readonly Line[],
  accepted: ReadonlyMap<string, string>,
  placeOf: (key: string) => number,
): readonly Turn[] {
  const turns: Open[] = []
  let speaker: number | null = null
  let open: Open | undefined
  for (const [place, line] of lines.entries()) {
    if (isSilent(line.text)) {
      open = undefined
      continue
    }
    const key = labelOf(line, accepted, lines[place + 1])
    if (key !== undefined) {
      speaker = placeOf(key)
      open = undefined
    }
    const words = span(line, key === undefined ? 0 : (line.labelled?.wordsAt ?? 0))
    if (words === undefined) continue
    if (open === undefined) {
      open = { speaker, ...words }
      turns.push(open)
    } else open.end = words.end
  }
  return turns
}

function labelOf(line: Line, accepted: ReadonlyMap<string, string>, next: Line | undefined): string | undefined {
  if (line.labelled === undefined) return undefined
  const key = labelKey(line.labelled.label)
  if (!accepted.has(key)) return undefined
  // A name alone on its line says who speaks only where words follow.
  return line.labelled.form === 'alone' && (next === undefined || next.text.trim() === '') ? undefined : key
}

/** Where a paragraph goes on with another known label after a sentence, `… fixing it. Interviewee: But yeah`. */
function splitWithin(
  text: string,
  turns: readonly Turn[],
  accepted: ReadonlyMap<string, string>,
  placeOf: (key: string) => number,
): readonly Turn[] {
  const names = [...accepted.values()].filter((label) => label.length > 2).map(escaped)
  if (names.length === 0) return turns
  const label = new RegExp(`(?<=[.?!…]["”’)]?\\s+)(${names.join('|')})\\s?:\\s+(?=\\S)`, 'giu')
  return turns.flatMap((turn) => {
    const pieces: Turn[] = []
    let { speaker, start } = turn
    for (const found of text.slice(turn.start, turn.end).matchAll(label)) {
      const at = turn.start + found.index
      const end = at - (/\s*$/.exec(text.slice(start, at))?.[0].length ?? 0)
      if (end > start) pieces.push({ speaker, start, end })
      speaker = placeOf(labelKey(found[1] ?? ''))
      start = at + found[0].length
    }
    return [...pieces, { speaker, start, end: turn.end }]
  })
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}

/** What is read as a document of others: its paragraphs, and nobody who speaks. */
export function withoutSpeakers(text: string): Transcript {
  return { text, speakers: [], turns: paragraphs(linesOf(text)), notices: [] }
}

/** Without labels: paragraphs, or lines where no line is blank. */
function paragraphs(lines: readonly Line[]): readonly Turn[] {
  const turns: Open[] = []
  const last = lines.findLastIndex((line) => line.text.trim() !== '')
  const apart = lines.slice(0, last + 1).some((line, place) => place > 0 && line.text.trim() === '')
  let open: Open | undefined
  for (const line of lines) {
    const words = isSilent(line.text) ? undefined : span(line, 0)
    if (words === undefined) open = undefined
    else if (open === undefined || !apart) {
      open = { speaker: null, ...words }
      turns.push(open)
    } else open.end = words.end
  }
  return turns
}

function span({ text, start }: Line, from: number): { start: number; end: number } | undefined {
  const words = text.slice(from)
  const trimmed = words.trim()
  if (trimmed === '') return undefined
  const begin = start + from + words.indexOf(trimmed)
  return { start: begin, end: begin + trimmed.length }
}
