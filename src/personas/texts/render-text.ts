/** The words of a quote, as they may be shown today, and who said them. */
export interface Said {
  readonly text: string
  readonly pseudonym: string | null
}

const PLACE = /\[(\d{1,3})\]/g

/** Stands where words were that may not be shown. */
export const NOT_SHOWN = '[words that may not be shown]'

/**
 * A text with the words of its quotes in their places: `[1]` is the first of them. The words are not kept with the text, so that
 * what is withdrawn is gone from it, and what is mended in a transcript is mended here.
 */
export function renderText(text: string, quotes: readonly (Said | undefined)[]): string {
  return text.replace(PLACE, (whole, number: string) => {
    const place = Number(number)
    if (place < 1 || place > quotes.length) return whole
    const said = quotes[place - 1]
    if (said === undefined) return NOT_SHOWN
    return `“${said.text.replaceAll(/\s+/g, ' ').trim()}”${said.pseudonym === null ? '' : ` (${said.pseudonym})`}`
  })
}

/** Numbers of places that a text names and that no quote stands for. */
export function placesWithout(text: string, quotes: number): readonly number[] {
  return [...new Set([...text.matchAll(PLACE)].map((each) => Number(each[1])))].filter(
    (place) => place < 1 || place > quotes,
  )
}

/** Numbers of quotes, counted from 1, that a text has no place for. */
export function quotesWithout(text: string, quotes: number): readonly number[] {
  const named = new Set([...text.matchAll(PLACE)].map((each) => Number(each[1])))
  return Array.from({ length: quotes }, (_, place) => place + 1).filter((place) => !named.has(place))
}

/**
 * Puts places where somebody typed or pasted the very words of a quote (as they are stored, or as they are shown), with or without
 * quotation marks: what is withdrawn later must be gone from the text. Words of fewer than three are left: they are anybody's.
 */
export function withPlaces(text: string, quotes: readonly (readonly string[])[]): string {
  // Longest first: a short quote may be a part of a long one.
  const ordered = quotes
    .flatMap((readings, index) => readings.map((words) => ({ words, place: index + 1 })))
    .sort((one, other) => other.words.length - one.words.length)
  return ordered.reduce((so, { words, place }) => so.replace(wordsPattern(words), `[${place}]`), text)
}

const NEVER = /(?!)/

function wordsPattern(words: string): RegExp {
  const parts = words.trim().split(/\s+/)
  if (parts.length < 3) return NEVER
  const escaped = parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(`[“"„«]?${escaped.join(String.raw`\s+`)}[”"“»]?`, 'gi')
}
