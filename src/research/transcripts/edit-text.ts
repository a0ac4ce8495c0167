import { labelKey } from './label-words.ts'
import { labelledLine } from './labelled-line.ts'
import { isSilent } from './silent-line.ts'
import { type TextChange, textChanges } from './text-changes.ts'
import type { Speaker, Turn } from './transcript.ts'

export interface EditedText {
  readonly turns: readonly Turn[]
  /** Where each quote is now, in the order given; those in `orphaned` are not among them. */
  readonly quotes: readonly {
    readonly id: number
    readonly start: number
    readonly end: number
    readonly text: string
  }[]
  /** Quotes of which less than half the letters are left: they are no longer what was said. */
  readonly orphaned: readonly { readonly id: number }[]
  /** Quotes that would become the same words as another one. */
  readonly same: readonly { readonly id: number; readonly as: number }[]
}

export interface TextBefore {
  readonly text: string
  readonly speakers?: readonly Pick<Speaker, 'label'>[]
  readonly turns: readonly Turn[]
  readonly quotes: readonly { readonly id: number; readonly start: number; readonly end: number }[]
}

/** A quote with less than this share of its letters left is orphaned. */
const LEAST_KEPT = 0.5

/**
 * What an edit of a transcript does to its turns and quotes. A quote stays on its words: what was corrected within it is
 * carried along, what was added before or behind it is not in it. A turn takes in what was added at its ends in the same
 * line; new paragraphs are turns of their own, of whoever their label names. Offsets never cut a code point in two.
 */
export function editText(before: TextBefore, newText: string): EditedText {
  const changes = textChanges(before.text, newText)
  const quotes: { id: number; start: number; end: number; text: string }[] = []
  const orphaned: { id: number }[] = []
  const same: { id: number; as: number }[] = []
  const places = new Map<string, number>()
  for (const quote of before.quotes) {
    const place = moveQuote(quote, before.text, newText, changes)
    if (place === undefined) {
      orphaned.push({ id: quote.id })
      continue
    }
    const slice = `${place.start} ${place.end}`
    const as = places.get(slice)
    if (as !== undefined) same.push({ id: quote.id, as })
    places.set(slice, as ?? quote.id)
    quotes.push({ id: quote.id, ...place, text: newText.slice(place.start, place.end) })
  }
  return { turns: moveTurns(before, newText, changes), quotes, orphaned, same }
}

interface Span {
  readonly start: number
  readonly end: number
}

function moveQuote(quote: Span, text: string, newText: string, changes: readonly TextChange[]): Span | undefined {
  const { start, end } = moved(quote, changes)
  if (end <= start || keptShare(quote, text, changes) < LEAST_KEPT) return undefined
  const said = newText.slice(start, end)
  if (said === text.slice(quote.start, quote.end)) return { start, end }
  const words = said.trim()
  if (words === '') return undefined
  const from = start + said.indexOf(words)
  return { start: from, end: from + words.length }
}

/** A change that lies within the span is taken along; of one across its edge, nothing is. */
function moved({ start, end }: Span, changes: readonly TextChange[]): Span {
  let [newStart, newEnd] = [start, end]
  let [ahead, behind] = [0, 0]
  for (const { from, to, newFrom, newTo } of changes) {
    const longer = newTo - newFrom - (to - from)
    if (to <= start) ahead += longer
    else if (from < start || (from === start && to > end)) newStart = newTo - ahead
    if (to <= end && !(from === to && from === end)) behind += longer
    else if (from < end && to > end) newEnd = newFrom - behind
  }
  return { start: newStart + ahead, end: newEnd + behind }
}

/** Letters and digits of the old span that no change touches, as a share; of all signs where it has no letters. */
function keptShare({ start, end }: Span, text: string, changes: readonly TextChange[]): number {
  const letters = signsIn(text.slice(start, end), /[\p{L}\p{N}]/gu)
  const counted = letters > 0 ? /[\p{L}\p{N}]/gu : /[^]/gu
  let lost = 0
  for (const { from, to } of changes) {
    const [a, b] = [Math.max(from, start), Math.min(to, end)]
    if (a < b) lost += signsIn(text.slice(a, b), counted)
  }
  return 1 - lost / signsIn(text.slice(start, end), counted)
}

function signsIn(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0
}

function moveTurns(before: TextBefore, newText: string, changes: readonly TextChange[]): readonly Turn[] {
  const turns: Turn[] = []
  let last = 0
  for (const turn of before.turns) {
    const span = grown(turn, moved(turn, changes), newText, changes)
    const said = newText.slice(Math.max(span.start, last), span.end)
    const words = said.trim()
    if (words === '') continue
    const start = Math.max(span.start, last) + said.indexOf(words)
    last = start + words.length
    turns.push({ speaker: turn.speaker, start, end: last })
  }
  const added = newTurns(before.speakers ?? [], turns, newText, changes)
  return [...turns, ...added].sort((a, b) => a.start - b.start)
}

/** With what was inserted right at its ends, as far as it stands in the same line. */
function grown(old: Span, span: Span, newText: string, changes: readonly TextChange[]): Span {
  let { start, end } = span
  for (const { from, to, newFrom, newTo } of changes) {
    if (from !== to) continue
    const words = newText.slice(newFrom, newTo)
    if (from === old.start && !words.includes('\n')) start = Math.min(start, newFrom)
    const line = words.indexOf('\n')
    if (from === old.end) end = Math.max(end, line < 0 ? newTo : newFrom + line)
  }
  return { start, end }
}

/** Paragraphs that were added: lines in which nothing was before and no turn is now. */
function newTurns(
  speakers: readonly Pick<Speaker, 'label'>[],
  turns: readonly Turn[],
  newText: string,
  changes: readonly TextChange[],
): readonly Turn[] {
  const added: { speaker: number | null; start: number; end: number }[] = []
  let done = 0
  for (const { newFrom, newTo } of changes) {
    let open = false
    for (let at = Math.max(done, newText.lastIndexOf('\n', newFrom - 1) + 1); at < newTo; ) {
      const stop = newText.indexOf('\n', at)
      const end = stop < 0 ? newText.length : stop
      const line = newText.slice(at, end)
      const taken = turns.some((turn) => turn.start < end && at < turn.end)
      if (taken || isSilent(line)) open = false
      else {
        const labelled = labelledLine(line)
        const key = labelled === undefined ? '' : labelKey(labelled.label)
        const speaker = speakers.findIndex(({ label }) => labelKey(label) === key)
        const words = line.slice(speaker < 0 ? 0 : (labelled?.wordsAt ?? 0))
        const start = end - words.trimStart().length
        const last = added.at(-1)
        if (speaker < 0 && open && last !== undefined) last.end = at + line.trimEnd().length
        else if (words.trim() !== '') {
          added.push({ speaker: speaker < 0 ? null : speaker, start, end: start + words.trim().length })
        }
        open = words.trim() !== ''
      }
      at = end + 1
      done = at
    }
  }
  return added
}
