import type { QuestionFigures } from './question-figures.ts'
import type { Question } from './questions/recognise.ts'
import type { Respondent } from './respondents.ts'

/** People who must have answered both lines of a grid before they are compared. */
const LEAST_TOGETHER = 30
/** A line that goes this much against the rest of its grid may be worded the other way round. */
const AGAINST = -0.2

/** What a person should know of a question before its figures are used. */
export function questionNotes(
  question: Question,
  all: readonly Question[],
  figures: QuestionFigures,
  people: readonly Respondent[],
): string[] {
  const notes: string[] = []
  const { scale, kind, marks, separator } = question
  if (kind === 'scale' && scale !== null) {
    notes.push(
      `Words were given values in their order: ${scale.map(({ text, value }) => `${text} = ${value}`).join(', ')}.`,
    )
    const [low, high] = [Math.min(...scale.map(({ value }) => value)), Math.max(...scale.map(({ value }) => value))]
    const used = new Set(scale.map(({ value }) => value))
    const unused = Array.from({ length: high - low + 1 }, (_, at) => low + at).filter((value) => !used.has(value))
    if (unused.length > 0)
      notes.push(`Nobody chose ${unused.length === 1 ? 'the step' : 'the steps'} between: ${unused.join(', ')}.`)
  }
  if (kind === 'scale' && figures.mean !== null) {
    const found = againstRest(question, all, people)
    if (found !== undefined) {
      notes.push(
        `It goes against the other lines of its question (correlation ${found.toFixed(2)}): it may be worded the other way round. Its values were not turned.`,
      )
    }
  }
  if (kind === 'scale' && /\brank\b/i.test(question.grid ?? question.wording)) {
    notes.push(
      'It looks like a ranking: a lower number is better, and the numbers of one person depend on each other.',
    )
  }
  if (kind === 'multiple' && separator !== null) {
    notes.push(`Several choices stand in one cell, with ${JSON.stringify(separator)} between them.`)
  }
  if (kind === 'multiple')
    notes.push('Shares are of the people who chose anything here; they may add up to more than 100%.')
  if (kind === 'best_worst') {
    notes.push('Score: times chosen best less times chosen worst, by times shown; the interval resamples people.')
    if (marks === null)
      notes.push('The file does not tell which items were shown: scores assume that all were shown equally often.')
  }
  return notes
}

/**
 * Correlation of a line with the mean of the other lines of its grid, where it is clearly negative and lower than that of
 * any other line: one line that is turned pulls the others down too.
 */
function againstRest(
  question: Question,
  all: readonly Question[],
  people: readonly Respondent[],
): number | undefined {
  const lines = all.filter((each) => each.grid !== null && each.grid === question.grid && each.kind === 'scale')
  if (lines.length < 3) return undefined
  const own = withRest(question, lines, people)
  if (own === undefined || own > AGAINST) return undefined
  const others = lines.filter((line) => line !== question).map((line) => withRest(line, lines, people) ?? 0)
  return others.every((other) => other > own) ? own : undefined
}

function withRest(question: Question, lines: readonly Question[], people: readonly Respondent[]): number | undefined {
  const others = lines.filter((line) => line !== question)
  const pairs: [number, number][] = []
  for (const person of people) {
    const own = valueOf(question, person)
    const rest = others.flatMap((each) => valueOf(each, person) ?? [])
    if (own === undefined || rest.length < 2) continue
    pairs.push([own, rest.reduce((a, b) => a + b, 0) / rest.length])
  }
  return pairs.length < LEAST_TOGETHER ? undefined : correlation(pairs)
}

function valueOf({ columns, scale }: Question, { answers }: Respondent): number | undefined {
  const answer = answers.get(columns[0]?.column.question ?? '')
  if (answer === undefined) return undefined
  return answer.value ?? scale?.find(({ text }) => text === answer.text)?.value
}

/** Pearson's; undefined where one side does not vary. */
function correlation(pairs: readonly (readonly [number, number])[]): number | undefined {
  const n = pairs.length
  const [x, y] = [0, 1].map((side) => pairs.reduce((sum, pair) => sum + (pair[side] ?? 0), 0) / n) as [number, number]
  let [xy, xx, yy] = [0, 0, 0]
  for (const [a, b] of pairs) {
    xy += (a - x) * (b - y)
    xx += (a - x) ** 2
    yy += (b - y) ** 2
  }
  return xx === 0 || yy === 0 ? undefined : xy / Math.sqrt(xx * yy)
}
