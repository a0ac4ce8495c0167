import { type Problem, ProblemError } from '../../problem.ts'

/** A slice of a text: `text` is always `whole.slice(start, end)`. Offsets are UTF-16 code units. */
export interface Slice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What to quote: places, or the words themselves where they stand once in the text. */
export interface WantedSlice {
  readonly start?: number | undefined
  readonly end?: number | undefined
  readonly words?: string | undefined
}

/**
 * The slice that was asked for, without the blanks at its ends; throws a Problem where there is none, where it cuts a
 * letter in two, or where the words stand nowhere or more than once.
 */
export function cutQuote(whole: string, wanted: WantedSlice): Slice {
  const { start, end, words } = wanted
  if (words !== undefined) {
    if (start !== undefined || end !== undefined)
      throw problem('words_and_places', 'Give the words or their places, not both.', 'words')
    return trimmed(whole, ...placeOf(whole, words))
  }
  if (start === undefined && end === undefined) return trimmed(whole, 0, whole.length)
  if (start === undefined || end === undefined) {
    throw problem('place_missing', 'Give both the start and the end.', start === undefined ? 'start' : 'end')
  }
  if (end > whole.length || start >= end) {
    throw problem(
      'place_outside',
      `From ${start} to ${end} there are no words: the text has ${whole.length} places.`,
      'end',
    )
  }
  for (const [field, at] of [['start', start] as const, ['end', end] as const]) {
    if (!cutsLetter(whole, at)) continue
    const message = `Place ${at} is in the middle of “${whole.slice(at - 1, at + 1)}”.`
    throw problem('letter_cut', message, field, `Take ${at - 1} or ${at + 1}.`)
  }
  return trimmed(whole, start, end)
}

function trimmed(whole: string, start: number, end: number): Slice {
  const slice = whole.slice(start, end)
  const from = start + slice.length - slice.trimStart().length
  const text = slice.trim()
  if (text === '') throw problem('no_words', 'There are no words there.', 'start')
  return { start: from, end: from + text.length, text }
}

/** Where the words stand; line breaks and blanks between them do not matter. */
function placeOf(whole: string, words: string): readonly [start: number, end: number] {
  const parts = words.trim().split(/\s+/u)
  const pattern = new RegExp(
    parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join(String.raw`\s+`),
    'gu',
  )
  const found = [...whole.matchAll(pattern)]
  const [only, another] = found
  if (only === undefined) {
    throw problem(
      'words_not_found',
      'Those words do not stand in the text.',
      'words',
      'Copy them as they stand there, or give their places with --start and --end.',
    )
  }
  if (another !== undefined) {
    const places = found.slice(0, 5).map(({ index }) => index)
    throw problem(
      'words_found_twice',
      `Those words stand ${found.length} times in the text, at ${places.join(', ')}${found.length > 5 ? ' …' : ''}.`,
      'words',
      'Give more of them, or their places with --start and --end.',
    )
  }
  return [only.index, only.index + only[0].length]
}

/** True between the two halves of a letter that takes two code units. */
function cutsLetter(whole: string, at: number): boolean {
  return (whole.codePointAt(at - 1) ?? 0) > 0xff_ff && at > 0 && at < whole.length
}

function problem(code: string, message: string, field: string, hint?: string): ProblemError {
  const told: Problem = { code, message, at: { field }, ...(hint === undefined ? {} : { hint }) }
  return new ProblemError([told])
}
