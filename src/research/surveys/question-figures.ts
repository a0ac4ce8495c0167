import { type Interval, meanInterval, wilsonInterval } from '../../statistics/index.ts'
import { type BestWorstScore, bestWorstScores } from './best-worst.ts'
import { bestWorstSets } from './best-worst-sets.ts'
import { isTicked, type Question } from './questions/recognise.ts'
import { takesNoStance } from './questions/scale-words.ts'
import { splitCell } from './questions/split-cell.ts'
import type { Respondent } from './respondents.ts'
import { answeredBy } from './who-was-asked.ts'

export interface Choice extends Interval {
  readonly label: string
  /** Its place on the scale, where it has one. */
  readonly value: number | null
  readonly n: number
  /** Of the people who answered. */
  readonly share: number
}

export interface QuestionFigures {
  /** People who answered. */
  readonly n: number
  /** Companies that they are at; somebody of no known company stands for one. */
  readonly companies: number
  /** Part of them, 0 to 1, that are of the company with the most of them. */
  readonly largest: number
  /** People who said that they do not know or that it does not apply, or chose an answer beside the scale. */
  readonly beside: number
  readonly choices: readonly Choice[]
  readonly mean: ({ readonly n: number; readonly mean: number } & Interval) | null
  /** Best–worst: items from best to worst. */
  readonly items: readonly ({ readonly label: string } & BestWorstScore)[]
  /** Of open answers and of what "other" is: how many different ones. */
  readonly different: number
}

/** A mean of fewer says too little for an interval. */
const LEAST_FOR_MEAN = 5
/** Choices that are given one by one; the rest are too rare to compare. */
const MOST_CHOICES = 60

/** Counts one question over these people: each person once. Linear in people and columns. */
export function questionFigures(question: Question, people: readonly Respondent[]): QuestionFigures {
  const asked = people.filter(answeredBy(question))
  const nothing = {
    n: asked.length,
    ...companiesOf(asked),
    beside: 0,
    choices: [],
    mean: null,
    items: [],
    different: 0,
  }
  switch (question.kind) {
    case 'open':
      return { ...nothing, different: differentTexts(question, asked) }
    case 'multiple':
      return { ...nothing, choices: chosen(question, asked), different: differentTexts(question, asked, true) }
    case 'best_worst': {
      const { sets, items } = bestWorstSets(question, asked)
      const scores = bestWorstScores(sets, items.length, question.name)
      const shown = scores.flatMap((score, at) => (score === undefined ? [] : [{ label: items[at] ?? '', ...score }]))
      return { ...nothing, items: shown.sort((left, right) => right.score - left.score) }
    }
    default:
      return { ...nothing, ...oneColumn(question, asked), different: differentTexts(question, asked, true) }
  }
}

function companiesOf(asked: readonly Respondent[]): Pick<QuestionFigures, 'companies' | 'largest'> {
  const people = new Map<number | string, number>()
  for (const { account, person } of asked) people.set(account ?? person, (people.get(account ?? person) ?? 0) + 1)
  return { companies: people.size, largest: Math.max(0, ...people.values()) / Math.max(1, asked.length) }
}

function oneColumn(
  question: Question,
  asked: readonly Respondent[],
): Pick<QuestionFigures, 'n' | 'beside' | 'choices' | 'mean'> {
  const name = question.columns[0]?.column.question ?? question.name
  const counts = new Map<string, { n: number; value: number | null; label: string }>()
  const values: number[] = []
  const worded = new Map(question.scale?.map(({ text, value }) => [text, value]))
  let beside = 0
  let n = 0
  for (const { answers } of asked) {
    const answer = answers.get(name)
    if (answer === undefined) continue
    n += 1
    const number = answer.value ?? (worded.size > 0 ? null : toNumber(answer.text))
    const value = question.kind === 'single' ? null : (worded.get(answer.text) ?? number)
    const measured = question.kind === 'scale' || question.kind === 'number'
    if (measured && (value === null || takesNoStance(answer.text))) beside += 1
    else if (value !== null) values.push(value)
    const label = measured && value !== null && !worded.has(answer.text) ? String(value) : answer.text
    const count = counts.get(label)
    counts.set(label, { label, value: count?.value ?? value, n: (count?.n ?? 0) + 1 })
  }
  const order = (left: { n: number; value: number | null }, right: { n: number; value: number | null }): number =>
    question.kind === 'scale' ? (left.value ?? Infinity) - (right.value ?? Infinity) : right.n - left.n
  const isLong = question.kind === 'number' && counts.size > 15
  const choices = isLong ? [] : [...counts.values()].sort(order).slice(0, MOST_CHOICES)
  return { n, beside, choices: choices.map((choice) => withShare(choice, n)), mean: meanOf(values) }
}

function meanOf(values: readonly number[]): QuestionFigures['mean'] {
  if (values.length < LEAST_FOR_MEAN) return null
  const [sum, squares] = [values.reduce((a, b) => a + b, 0), values.reduce((a, b) => a + b * b, 0)]
  return { n: values.length, mean: sum / values.length, ...meanInterval(values.length, sum, squares) }
}

/** Of everybody who chose anything: a blank box of somebody who left the whole question says nothing. */
function chosen({ columns, separator }: Question, asked: readonly Respondent[]): Choice[] {
  const counts = new Map<string, number>()
  const add = (label: string): void => {
    counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  for (const { label, column } of columns) {
    if (separator === null) counts.set(label, counts.get(label) ?? 0)
    for (const { answers } of asked) {
      const text = answers.get(column.question)?.text
      if (text === undefined) continue
      if (separator !== null) for (const option of new Set(splitCell(text, separator))) add(option)
      else if (isTicked(text)) add(label)
    }
  }
  const choices = [...counts].map(([label, n]) => withShare({ label, value: null, n }, asked.length))
  return choices.sort((left, right) => right.n - left.n).slice(0, MOST_CHOICES)
}

function withShare(choice: { label: string; value: number | null; n: number }, n: number): Choice {
  const share = n === 0 ? 0 : choice.n / n
  return { ...choice, share, ...(n === 0 ? { low: 0, high: 1 } : wilsonInterval(share, n)) }
}

function differentTexts({ columns, others }: Question, asked: readonly Respondent[], ofOthers = false): number {
  const texts = new Set<string>()
  for (const { column } of ofOthers ? others : [...columns, ...others]) {
    for (const { answers } of asked) {
      const text = answers.get(column.question)?.text
      if (text !== undefined) texts.add(text.trim().toLowerCase())
    }
  }
  return texts.size
}

function toNumber(text: string): number | null {
  const number = Number(text)
  return text.trim() === '' || !Number.isFinite(number) ? null : number
}
