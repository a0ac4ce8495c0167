import type { Turn } from '../research-data.ts'

/** A word of the text, and in which turn it stands. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly turn: number
}

/** What is selected: from a word to a word, in the direction in which it was done. */
export interface Reach {
  readonly anchor: number
  readonly focus: number
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })

/** The words of all turns in order; in scripts without blanks as a reader of them parts them. */
export function wordsOf(text: string, turns: readonly Turn[]): Word[] {
  return turns.flatMap(({ start, end }, turn) =>
    [...segmenter.segment(text.slice(start, end))]
      .filter(({ isWordLike }) => isWordLike === true)
      .map(({ index, segment }) => ({ start: start + index, end: start + index + segment.length, turn })),
  )
}

/** The words that a selection covers, or touches; undefined where it covers none. */
export function reachOf(words: readonly Word[], start: number, end: number): Reach | undefined {
  const anchor = words.findIndex((word) => word.end > start)
  const focus = words.findLastIndex((word) => word.start < end)
  return anchor === -1 || focus < anchor ? undefined : { anchor, focus }
}

/** Where the keys lead: a word on or back, a turn on or back; with Shift the selection reaches there. */
export function step(
  words: readonly Word[],
  from: Reach | undefined,
  key: string,
  extends_: boolean,
): Reach | undefined {
  if (words.length === 0) return undefined
  if (from === undefined) return { anchor: 0, focus: 0 }
  const focus = clamp(targetOf(words, from.focus, key, extends_), words.length)
  return { anchor: extends_ ? from.anchor : focus, focus }
}

function targetOf(words: readonly Word[], focus: number, key: string, extends_: boolean): number {
  const turn = words[focus]?.turn ?? 0
  const firstOf = (number: number): number => words.findIndex((word) => word.turn >= number)
  switch (key) {
    case 'ArrowRight':
      return focus + 1
    case 'ArrowLeft':
      return focus - 1
    case 'ArrowDown': {
      if (!extends_) return orLast(firstOf(turn + 1), words)
      const last = words.findLastIndex((word) => word.turn === turn)
      return last > focus ? last : words.findLastIndex((word) => word.turn <= turn + 1)
    }
    case 'ArrowUp': {
      const first = firstOf(turn)
      return first < focus && extends_ ? first : firstOf(words[first - 1]?.turn ?? 0)
    }
    default:
      return focus
  }
}

function orLast(place: number, words: readonly Word[]): number {
  return place === -1 ? words.length - 1 : place
}

function clamp(place: number, count: number): number {
  return Math.min(Math.max(place, 0), count - 1)
}

/** The places that a reach covers. */
export function spanOf(words: readonly Word[], { anchor, focus }: Reach): { start: number; end: number } {
  const [first, last] = anchor <= focus ? [anchor, focus] : [focus, anchor]
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }
}
