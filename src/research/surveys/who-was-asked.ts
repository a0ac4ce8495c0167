import type { Question } from './questions/recognise.ts'
import type { Respondent } from './respondents.ts'

/** Why people did not answer a question. A blank cell alone does not tell. */
export interface Blanks {
  readonly blank: number
  /** Answered nothing from here on. */
  readonly left: number
  /** Gave an answer before after which nobody was asked this. */
  readonly notAsked: number
  /** Asked, as far as the answers tell, and gave none. */
  readonly skipped: number
  /** The question and the answers after which this was asked. */
  readonly askedAfter: { readonly question: string; readonly answers: readonly string[] } | null
}

/** As many people must not have been asked before a branch is believed. */
const LEAST_OUTSIDE = 5
/** Of those whom a branch let through, so many answered. */
const THROUGH = 0.8
/** And so many of them with those who had left by then. */
const HALF = 0.5

/** The respondents who answered any column of a question. */
export function answeredBy(question: Question): (person: Respondent) => boolean {
  const names = [...question.columns, ...question.others].map(({ column }) => column.question)
  return (person) => names.some((name) => person.answers.has(name))
}

/**
 * Splits the blanks of each question, in the order of the survey: a branch is seen where nobody with some answers to an
 * earlier single choice answered this, and nearly everybody with the other answers did.
 */
export function blanksOf(questions: readonly Question[], people: readonly Respondent[], ordered: boolean): Blanks[] {
  const answered = questions.map((question) => people.map(answeredBy(question)))
  const last = people.map((_, person) => answered.findLastIndex((each) => each[person]))
  const gates = questions.flatMap((question, at) => {
    const [part] = question.columns
    const isGate = question.kind === 'single' && question.columns.length === 1 && (part?.column.distinct ?? 99) <= 15
    return isGate && part !== undefined ? [{ at, question, name: part.column.question }] : []
  })
  return questions.map((_, at): Blanks => {
    const mine = answered[at] ?? []
    const hasLeft = people.map((_person, place) => ordered && !mine[place] && (last[place] ?? -1) < at)
    const branch = ordered ? branchOf(at, people, mine, hasLeft, gates) : undefined
    const blanks = { blank: 0, left: 0, notAsked: 0, skipped: 0 }
    people.forEach((person, place) => {
      if (mine[place]) return
      blanks.blank += 1
      if (branch?.isOutside(person)) blanks.notAsked += 1
      else if (hasLeft[place]) blanks.left += 1
      else blanks.skipped += 1
    })
    return { ...blanks, askedAfter: branch?.askedAfter ?? null }
  })
}

interface Gate {
  readonly at: number
  readonly question: Question
  readonly name: string
}

interface Branch {
  readonly askedAfter: Blanks['askedAfter']
  readonly isOutside: (person: Respondent) => boolean
}

/** The earlier choice that tells best who was asked; of equally good ones the first. */
function branchOf(
  at: number,
  people: readonly Respondent[],
  answered: readonly boolean[],
  hasLeft: readonly boolean[],
  gates: readonly Gate[],
): Branch | undefined {
  let best: (Branch & { readonly through: number }) | undefined
  for (const gate of gates) {
    if (gate.at >= at) break
    const counts = new Map<string, { all: number; stayed: number; answered: number }>()
    let ungated = 0
    people.forEach((person, place) => {
      const said = person.answers.get(gate.name)?.text
      if (said === undefined) {
        if (answered[place]) ungated += 1
        return
      }
      const count = counts.get(said) ?? { all: 0, stayed: 0, answered: 0 }
      counts.set(said, {
        all: count.all + 1,
        stayed: count.stayed + (hasLeft[place] ? 0 : 1),
        answered: count.answered + (answered[place] ? 1 : 0),
      })
    })
    const inside = new Set([...counts].filter(([, count]) => count.answered > 0).map(([said]) => said))
    const outside = [...counts].filter(([said]) => !inside.has(said))
    // A few rare answers without any may be chance; one that many gave is not.
    if (ungated > 0 || inside.size === 0 || outside.every(([, { all }]) => all < LEAST_OUTSIDE)) continue
    const sum = (of: 'all' | 'stayed' | 'answered'): number =>
      [...inside].reduce((total, said) => total + (counts.get(said)?.[of] ?? 0), 0)
    const through = sum('answered') / sum('all')
    if (
      sum('answered') < sum('stayed') * THROUGH ||
      through < HALF ||
      (best !== undefined && through <= best.through + 0.02)
    )
      continue
    best = {
      through,
      askedAfter: { question: gate.name, answers: [...inside] },
      isOutside: ({ answers }) => {
        const said = answers.get(gate.name)?.text
        return said !== undefined && !inside.has(said)
      },
    }
  }
  return best
}
