import type { ReadAnswer } from './read-answers.ts'

/** One person's answers to a survey. */
export interface Respondent {
  readonly person: string
  readonly respondent: string
  readonly account: number | null
  readonly jobRole: string | null
  readonly at: string | null
  /** The text of each question that was answered; a number as it is written. */
  readonly answers: ReadonlyMap<string, { readonly text: string; readonly value: number | null }>
}

export interface Respondents {
  readonly people: readonly Respondent[]
  /** Earlier responses of people who answered more than once: their newest one counts. */
  readonly earlier: number
}

/** Puts the answers of each respondent together; of several responses of one person the newest counts. */
export function respondentsOf(answers: readonly ReadAnswer[]): Respondents {
  const responses = new Map<string, Respondent & { answers: Map<string, { text: string; value: number | null }> }>()
  for (const { respondent, person, account, jobRole, at, question, value, text } of answers) {
    const there = responses.get(respondent) ?? { person, respondent, account, jobRole, at, answers: new Map() }
    responses.set(respondent, there)
    there.answers.set(question, { text: text ?? String(value), value })
  }
  const people = new Map<string, Respondent>()
  for (const response of responses.values()) {
    const there = people.get(response.person)
    if (there === undefined || (response.at ?? '') > (there.at ?? '')) people.set(response.person, response)
  }
  return { people: [...people.values()], earlier: responses.size - people.size }
}
