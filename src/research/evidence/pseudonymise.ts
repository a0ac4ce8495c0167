import { foldWord } from './fold-word.ts'
import { companyForms, type NameForm, nameForms } from './name-forms.ts'

/** What somebody goes by, in every way that is on record. */
export interface KnownNames {
  readonly names: readonly string[]
  readonly companies: readonly string[]
}

/**
 * The words with their speaker's own name (whole, first, last, in any order) as `[name]` and company as `[company]`:
 * whole words in any capitals and with or without accents, in the genitive, in e-mail addresses. Everything else stays
 * as it is. A name that is a common word too ("Mark", "May") counts where it has a capital.
 *
 * What it cannot know: nicknames, other people's names, and a part of a name written without spaces (山田 of 山田太郎).
 */
export function pseudonymise(text: string, { names, companies }: KnownNames): string {
  const forms = [...names.flatMap(nameForms), ...companies.flatMap(companyForms)]
  if (forms.length === 0) return text
  const found = [...unspaced(text, forms), ...spaced(text, forms)].sort(
    (left, right) => left.start - right.start || right.end - left.end,
  )
  let shown = ''
  let from = 0
  let before: Found | undefined
  for (const each of found) {
    if (each.start < from) continue
    const between = text.slice(from, each.start)
    // The parts of one name, in whatever number they were said.
    const sameName = before?.as === each.as && /^[ \u00a0-]$/u.test(between)
    if (!sameName) shown += between + each.as
    from = each.end
    before = each
  }
  return shown + text.slice(from)
}

interface Found {
  readonly start: number
  readonly end: number
  readonly as: string
}

/** In scripts without spaces between words a name stands within others: 山田太郎さん. */
function* unspaced(text: string, forms: readonly NameForm[]): Generator<Found> {
  for (const { written, as, unspaced: within } of forms) {
    if (!within) continue
    for (let start = text.indexOf(written); start !== -1; start = text.indexOf(written, start + written.length))
      yield { start, end: start + written.length, as }
  }
}

interface Word {
  readonly start: number
  readonly end: number
  readonly folded: string
  readonly capital: boolean
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** What may stand between the parts of a name: Ada Lovelace; ada.lovelace; O’Brien; Jean-Luc. */
const BETWEEN = /^(?:[ \u00a0\n]{1,2}|[.'’_-]|\. )$/u
/** Lovelace, Ada. */
const COMMA = /^, ?$/u

function* spaced(text: string, forms: readonly NameForm[]): Generator<Found> {
  const words = wordsOf(text)
  const byFirst = new Map<string, NameForm[]>()
  for (const form of forms) {
    if (form.unspaced) continue
    const [first = ''] = form.words
    byFirst.set(first, [...(byFirst.get(first) ?? []), form])
  }
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word
    if (isPlaceholder(text, word)) continue
    const stem = word.folded.endsWith('s') ? word.folded.slice(0, -1) : ''
    const candidates = [...(byFirst.get(word.folded) ?? []), ...(byFirst.get(stem) ?? [])]
    for (const form of candidates.sort((left, right) => right.words.length - left.words.length)) {
      const end = endOf(text, words, index, form)
      if (end === undefined) continue
      yield { start: word.start, end, as: form.as }
    }
  }
}

/** Where the form ends that begins at this word; undefined where it does not stand there. */
function endOf(text: string, words: readonly Word[], index: number, form: NameForm): number | undefined {
  const last = form.words.length - 1
  for (const [place, part] of form.words.entries()) {
    const word = words[index + place]
    if (word === undefined || (form.needsCapital && !word.capital)) return undefined
    const before = words[index + place - 1]
    if (place > 0 && before !== undefined) {
      const between = text.slice(before.end, word.start)
      if (!BETWEEN.test(between) && !(form.turned && COMMA.test(between))) return undefined
    }
    if (word.folded === part) continue
    // Lovelaces Team; the Lovelaces.
    if (place !== last || part.length < 3 || word.folded !== `${part}s`) return undefined
    return word.end - 1
  }
  return words[index + last]?.end
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: foldWord(match[0]),
    capital: /^\p{Lu}/u.test(match[0]),
  }))
}

function isPlaceholder(text: string, { start, end }: Word): boolean {
  return ['[name]', '[company]'].includes(text.slice(start - 1, end + 1))
}
