import { isFactLabel, labelKey, partOfLabel, partOfLetter } from './label-words.ts'
import { isNameLike, type LabelledLine, labelledLine } from './labelled-line.ts'

export interface Line {
  readonly text: string
  /** Offset in the whole text. */
  readonly start: number
  readonly labelled: LabelledLine | undefined
}

/** Names are accepted where at least this share of what is said carries one. */
const LEAST_COVERED = 0.3

export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length; ) {
    const stop = text.indexOf('\n', start)
    const end = stop < 0 ? text.length : stop
    const line = text.slice(start, end)
    lines.push({ text: line, start, labelled: labelledLine(line) })
    start = end + 1
  }
  return lines
}

/** The lines at the head that tell about the transcript (`Date: …`, or between `---`): nobody speaks there. */
export function headLines(lines: readonly Line[]): number {
  let from = lines.findIndex((line) => line.text.trim() !== '')
  if (from < 0) return lines.length
  if (lines[from]?.text.trim() === '---') {
    const close = lines.findIndex((line, at) => at > from && line.text.trim() === '---')
    if (close > 0 && close < 60) from = close + 1
  }
  for (;;) {
    const begin = lines.findIndex((line, at) => at >= from && line.text.trim() !== '')
    if (begin < 0) return from
    const stop = lines.findIndex((line, at) => at > begin && line.text.trim() === '')
    const block = lines.slice(begin, stop < 0 ? lines.length : stop)
    const tells = block.some(({ labelled }) => labelled?.form === 'colon' && isFactLabel(labelled.label))
    // A block of facts is a list of them; a conversation that says `Date:` once is none.
    if (!tells || !block.every(({ labelled, text }) => labelled?.form === 'colon' || text.trim().length < 80))
      return from
    from = begin + block.length
  }
}

/** Keys of the labels that name speakers in these lines, with the label as it is first written. */
export function acceptedLabels(lines: readonly Line[]): ReadonlyMap<string, string> {
  const found = new Map<string, { readonly label: string; count: number; forms: Set<string> }>()
  let spoken = 0
  let begins = true
  for (const [place, { text, labelled }] of lines.entries()) {
    const blank = text.trim() === ''
    if (!blank && (begins || labelled?.form === 'colon')) spoken += 1
    begins = blank
    if (labelled === undefined || (labelled.form === 'alone' && !isLikelyAlone(labelled.label, lines[place + 1])))
      continue
    const key = labelKey(labelled.label)
    const known = found.get(key) ?? { label: labelled.label, count: 0, forms: new Set() }
    known.count += 1
    known.forms.add(labelled.form)
    found.set(key, known)
  }
  const all = [...found].map(([key, each]) => ({ key, ...each }))
  const sure = all.filter(({ label, forms }) => partOfLabel(label) !== undefined && !isOnly(forms, 'loose'))
  const strong =
    sure.length > 0 ? sure : all.filter(({ label, count }) => partOfLabel(label) !== undefined && count > 1)
  const names = all.filter((each) => !strong.includes(each) && isName(each))
  const covered = [...strong, ...names].reduce((sum, { count }) => sum + count, 0) / Math.max(1, spoken)
  const repeated = names.filter(
    ({ count, forms }) => count > 1 && (forms.has('colon') || forms.has('timed') || count > 2),
  )
  const accepted = [...strong]
  if (
    covered >= LEAST_COVERED &&
    (strong.length + repeated.length > 1 || repeated.some(({ forms }) => forms.has('timed')))
  ) {
    accepted.push(...repeated)
    const rest = names.filter((each) => !repeated.includes(each) && each.forms.has('colon'))
    if (covered >= 0.5 && rest.length <= accepted.length + 1) accepted.push(...rest)
  } else if (strong.length === 0 && covered === 1 && names.length === 2) accepted.push(...names)
  // Letters are labels where both sides have one: `Q` and `A`, `I` and `P2`.
  const letters = accepted.filter(({ label }) => /^\p{Lu}\d*$/u.test(label))
  const sides = new Set(letters.map(({ label }) => partOfLetter(label)))
  const listed =
    letters.every(({ forms }) => isOnly(forms, 'loose')) && !(sides.has('interviewer') && sides.has('interviewee'))
  const kept = listed ? accepted.filter((each) => !letters.includes(each)) : accepted
  return new Map(kept.map(({ key, label }) => [key, label]))
}

function isName({ label, forms }: { readonly label: string; readonly forms: ReadonlySet<string> }): boolean {
  return isNameLike(label) && !isFactLabel(label) && !isOnly(forms, 'alone')
}

function isOnly(forms: ReadonlySet<string>, form: string): boolean {
  return forms.size === 1 && forms.has(form)
}

/** A label alone on its line is followed by what was said. */
function isLikelyAlone(label: string, next: Line | undefined): boolean {
  return next !== undefined && next.text.trim() !== '' && (partOfLabel(label) !== undefined || isNameLike(label))
}
