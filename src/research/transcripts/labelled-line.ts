/** What stands at the beginning of a line and may say who speaks. */
export interface LabelledLine {
  readonly label: string
  /** Offset in the line where the words begin; its length where they follow on the next line. */
  readonly wordsAt: number
  /**
   * `colon`: `Name: words`, with or without a time. `timed`: `Name  0:03` alone on its line. `alone`: nothing but what
   * may be a label. `loose`: `Name – words`, `Q. words`, which need more evidence.
   */
  readonly form: 'colon' | 'timed' | 'alone' | 'loose'
}

const TIME = String.raw`[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\.?)?[\])]?`
// What Markdown, quotations and lists put around a label.
const MARK = String.raw`[*_>\s-]*`
const NAME = String.raw`\p{L}[^:：\[\]()<>*\n–—]{0,39}?`
const ADDED = String.raw`(?:\s*[\[(][^\])\n]{1,40}[\])])?`

const COLON = new RegExp(
  `^${MARK}(?:${TIME}[\\s–-]*)?[*_\\[]*(?<name>${NAME})[\\]*_]*${ADDED}(?:\\s*${TIME})?[*_\\s]*(?::[*_]*(?=\\s|$)|：[*_]*)\\s*`,
  'u',
)
const GLUED = new RegExp(`^${MARK}(?<name>${NAME})[*_\\s]*:(?=[\\p{L}¿¡"“«])`, 'u')
const TIMED = new RegExp(`^${MARK}\\[?(?<name>${NAME})\\]?[*_]*${ADDED}[\\s|,–-]+${TIME}${MARK}$`, 'u')
const TIMED_BEFORE = new RegExp(`^${MARK}${TIME}[\\s|,–-]+[*_\\[]*(?<name>${NAME})[\\]*_]*${MARK}$`, 'u')
const ALONE = new RegExp(`^${MARK}\\[?(?<name>${NAME})\\]?${MARK}$`, 'u')
const DASH = new RegExp(`^(?<name>\\p{L}[^:：\\n–—\\t]{0,29}?)(?:\\s+[–—-]\\s+|\\t+)(?=\\S)`, 'u')
const DOTTED = /^(?<name>[A-Z]\d?)[.)]\s+(?=\S)/u

const FORMS = [
  ['colon', COLON],
  ['timed', TIMED],
  ['timed', TIMED_BEFORE],
  ['loose', GLUED],
  ['loose', DOTTED],
  ['loose', DASH],
  ['alone', ALONE],
] as const

/** Longer ones are sentences that end in a colon. */
const MOST_WORDS = 5

/** The label that a line may begin with; undefined where it cannot be one. Whether it is one, the other lines tell. */
export function labelledLine(line: string): LabelledLine | undefined {
  for (const [form, pattern] of FORMS) {
    const found = pattern.exec(line)
    const label = found?.groups?.name?.trim()
    if (found === null || label === undefined || label === '') continue
    if (label.split(/\s+/).length > MOST_WORDS || /[?!;,"“”«»]|\.\s+\p{Ll}/u.test(label)) continue
    const whole = form === 'timed' || form === 'alone'
    return { label, wordsAt: whole ? line.length : found[0].length, form }
  }
  return undefined
}

const SMALL_WORDS = new Set([
  'de',
  'da',
  'di',
  'du',
  'del',
  'della',
  'van',
  'von',
  'der',
  'den',
  'la',
  'le',
  'el',
  'al',
  'bin',
  'zu',
  'y',
  'e',
  'of',
])

/** Written as names are: every word with a capital or a number, or in a script without capitals. */
export function isNameLike(label: string): boolean {
  return label
    .split(/\s+/)
    .every((word) => SMALL_WORDS.has(word) || /^(?:["'(]?(?:[dlDL]['’])?\p{Lu}|\p{Lo}|\d|#\d)/u.test(word))
}
