import type { Language } from '../text/language-of.ts'
import type { Place } from '../text/sentences-of.ts'
import { NUMBER_WORDS, SCALES } from './number-words.ts'

export interface Numeral extends Place {
  readonly text: string
  readonly value: number
  /** The smallest difference that this way of writing shows: 0.1 of "1.2", 100,000 of "1.2 million". */
  readonly step: number
  readonly spelled: boolean
}

const DIGITS = String.raw`\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?`
/** Numbers of one language that are other words of another: "elf", "neuf" (new), "cent", "mille". */
const TWO_MEANINGS = new Set(['elf', 'neuf', 'cent', 'cents', 'mille'])
/** After "neuf", what shows that nine is meant and not new. */
const AFTER_NINE =
  /^\s*(?:sur|fois|mois|jours?|semaines?|ans?|années?|heures?|personnes|entreprises|équipes|%|pour cent)/i

const SCALE = String.raw`(?:[\s\u00a0\u202f-]?(k|m|mn|mio\.?|mrd\.?|bn)(?![\p{L}\p{N}]))|(?:[\s\u00a0\u202f-]+(hundred|thousand|millions?|billion|tausend|millionen|milliarden?|milliards?|mille)(?![\p{L}\p{N}]))`

/** Numbers of a text, in digits or spelled, in the order in which they stand. Spelled from two: "one" is an article more often. */
export function findNumerals(text: string, language: Language | null): readonly Numeral[] {
  return [...inDigits(text), ...inWords(text, language)].sort((one, other) => one.start - other.start)
}

function inDigits(text: string): Numeral[] {
  const pattern = new RegExp(`(${DIGITS})(?:${SCALE})?`, 'giu')
  return [...text.matchAll(pattern)].flatMap((match): Numeral[] => {
    const [whole, digits = '', short, long] = match
    const read = readDigits(digits)
    const scale = SCALES[(short ?? long ?? '').toLowerCase().replace('.', '')] ?? 1
    const start = match.index
    return [
      {
        start,
        end: start + whole.length,
        text: whole,
        value: read.value * scale,
        step: read.step * scale,
        spelled: false,
      },
    ]
  })
}

/** "1,200" and "1.200" are thousands, "1,2" and "1.2" are not. */
function readDigits(digits: string): { readonly value: number; readonly step: number } {
  const grouped = /^(\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+)(?:[.,](\d{1,2}))?$/.exec(digits)
  if (grouped !== null) {
    const whole = (grouped[1] ?? '').replaceAll(/\D/g, '')
    const part = grouped[2] ?? ''
    return { value: Number(`${whole}.${part === '' ? '0' : part}`), step: 10 ** -part.length }
  }
  const plain = digits.replace(',', '.')
  return { value: Number(plain), step: 10 ** -(plain.split('.')[1]?.length ?? 0) }
}

function inWords(text: string, language: Language | null): Numeral[] {
  const known = wordsOfLanguage(language)
  const found: Numeral[] = []
  let open: { start: number; end: number; value: number } | undefined
  const close = (): void => {
    if (open !== undefined) found.push(spelled(text, open))
    open = undefined
  }
  for (const match of text.matchAll(/\p{L}+/gu)) {
    const value = known.get(match[0].toLowerCase())
    const start = match.index
    const end = start + match[0].length
    if (value === undefined || (match[0].toLowerCase() === 'neuf' && !AFTER_NINE.test(text.slice(end, end + 20)))) {
      close()
      continue
    }
    const joined: number | undefined =
      open !== undefined && /^[\s-]$/.test(text.slice(open.end, start)) ? together(open.value, value) : undefined
    if (open !== undefined && joined !== undefined) {
      open = { start: open.start, end, value: joined }
      continue
    }
    close()
    open = { start, end, value }
  }
  close()
  return found
}

/** "Twenty-five" and "five hundred" are one number; "five six" are two. */
function together(one: number, other: number): number | undefined {
  if (other >= 100 && one < other) return one * other
  return one >= 20 && one < 100 && other < 20 ? one + other : undefined
}

function spelled(text: string, { start, end, value }: { start: number; end: number; value: number }): Numeral {
  return { start, end, text: text.slice(start, end), value, step: 1, spelled: true }
}

function wordsOfLanguage(language: Language | null): ReadonlyMap<string, number> {
  const lists = language === null ? (['en', 'de', 'fr'] as const) : [language]
  const entries = lists.flatMap((each) => Object.entries(NUMBER_WORDS[each]))
  return new Map(language === null ? entries.filter(([word]) => !TWO_MEANINGS.has(word)) : entries)
}
