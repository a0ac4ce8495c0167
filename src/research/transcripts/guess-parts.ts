import { labelKey, partOfLabel, partOfLetter } from './label-words.ts'
import type { Part, Speaker, Turn } from './transcript.ts'

/** A speaker with less than this share of all words is not taken for one who was asked, where others speak more. */
const LEAST_OF_A_GROUP = 0.1

interface Spoken {
  readonly label: string
  part: Part | undefined
  basis: Speaker['basis']
  /** Share of all words. */
  words: number
  /** Share of their turns that ask. */
  asks: number
}

/**
 * Who was asked and who asked: what the labels say, the participant's name, else who asks (turns that end in a question
 * mark) and who speaks most. A guess, which a person can correct; `basis` says on what it rests.
 */
export function guessParts(
  labels: readonly string[],
  text: string,
  turns: readonly Turn[],
  participant?: string,
): readonly Speaker[] {
  const spoken = labels.map((label, place) =>
    measure(
      label,
      text,
      turns.filter((turn) => turn.speaker === place),
    ),
  )
  const total = spoken.reduce((sum, each) => sum + each.words, 0)
  for (const each of spoken) each.words /= Math.max(1, total)
  const name = participant === undefined ? '' : labelKey(participant)
  const letters = spoken.map(({ label }) => partOfLetter(label))
  const lettered = letters.includes('interviewer') && letters.includes('interviewee')
  for (const [place, each] of spoken.entries()) {
    const said = partOfLabel(each.label)
    if (said !== undefined && said !== 'speaker') each.part = said
    else if (lettered && letters[place] !== undefined) each.part = letters[place]
    else if (name !== '' && isSamePerson(labelKey(each.label), name))
      Object.assign(each, { part: 'interviewee', basis: 'name' })
  }
  guessOthers(spoken)
  return spoken.map(({ label, part, basis }) => ({ label, part: part ?? 'other', basis }))
}

function guessOthers(spoken: readonly Spoken[]): void {
  const open = spoken.filter((each) => each.part === undefined)
  if (open.length === 0) return
  for (const each of open) each.basis = 'speech'
  if (!spoken.some((each) => each.part === 'interviewee')) {
    // Who speaks much and asks little was asked.
    const first = open.toSorted((a, b) => b.words * (1 - b.asks) - a.words * (1 - a.asks))[0]
    if (first !== undefined) first.part = 'interviewee'
  }
  const interviewer = spoken.some((each) => each.part === 'interviewer')
  const most = Math.max(...spoken.map((each) => each.asks))
  for (const each of open) {
    if (each.part !== undefined) continue
    const asksMuch = each.asks > 0 && each.asks >= most / 2
    const group = each.words >= LEAST_OF_A_GROUP && !asksMuch && (interviewer || spoken.length > 2)
    each.part = group ? 'interviewee' : asksMuch || !interviewer ? 'interviewer' : 'other'
  }
}

function measure(label: string, text: string, turns: readonly Turn[]): Spoken {
  let words = 0
  let asking = 0
  for (const { start, end } of turns) {
    const said = text.slice(start, end)
    words += said.split(/\s+/).length
    if (/[?？][)\]"'”’\s]*$/u.test(said) || said.includes('¿')) asking += 1
  }
  return { label, part: undefined, basis: 'label', words, asks: asking / Math.max(1, turns.length) }
}

/** `Jane`, `Jane Doe (Acme)` and `jane doe` are one person; `Jane` and `Janet` are not. */
function isSamePerson(label: string, name: string): boolean {
  if (label === name) return true
  const [few, many] = label.length < name.length ? [label, name] : [name, label]
  return few.length > 2 && ` ${many} `.includes(` ${few} `)
}
