import type { BestWorstSet } from './best-worst.ts'
import { choseBest, choseWorst, type Question } from './questions/recognise.ts'
import type { Respondent } from './respondents.ts'

/**
 * What each person chose in each set. Where every item has a column, all items of a set that was answered were shown. Where
 * two columns hold the chosen items, the file does not tell what was shown: every item counts as shown once a set, so that
 * scores compare items that were shown equally often.
 */
export function bestWorstSets(
  question: Question,
  people: readonly Respondent[],
): { readonly items: readonly string[]; readonly sets: readonly BestWorstSet[] } {
  return question.marks === null ? pairs(question, people) : marked(question, question.marks, people)
}

function marked({ columns }: Question, marks: { best: string; worst: string }, people: readonly Respondent[]) {
  const items = distinct(columns.map(({ label }) => label))
  const sets: BestWorstSet[] = []
  for (const set of new Set(columns.map((part) => part.set))) {
    const parts = columns.filter((part) => part.set === set)
    const shown = parts.map(({ label }) => place(items, label))
    for (const { respondent, answers } of people) {
      const saying = (mark: string): number | null => {
        const part = parts.find(({ column }) => answers.get(column.question)?.text === mark)
        return part === undefined ? null : place(items, part.label)
      }
      const [best, worst] = [saying(marks.best), saying(marks.worst)]
      if (best !== null || worst !== null) sets.push({ respondent, shown, best, worst })
    }
  }
  return { items, sets }
}

function pairs({ columns }: Question, people: readonly Respondent[]) {
  const items = distinct(columns.flatMap(({ column }) => column.texts.map(({ text }) => text)))
  const shown = items.map((_, item) => item)
  const [bests, worsts] = [columns.filter(choseBest), columns.filter(choseWorst)]
  const sets: BestWorstSet[] = []
  for (const { respondent, answers } of people) {
    for (let at = 0; at < bests.length; at += 1) {
      const chosen = (part: (typeof columns)[number] | undefined): number | null => {
        const text = part === undefined ? undefined : answers.get(part.column.question)?.text
        return text === undefined ? null : place(items, text)
      }
      const [best, worst] = [chosen(bests[at]), chosen(worsts[at])]
      if (best !== null || worst !== null) sets.push({ respondent, shown, best, worst })
    }
  }
  return { items, sets }
}

function distinct(labels: readonly string[]): string[] {
  const seen = new Map<string, string>()
  for (const label of labels) if (!seen.has(label.toLowerCase())) seen.set(label.toLowerCase(), label)
  return [...seen.values()]
}

function place(items: readonly string[], label: string): number {
  return items.findIndex((item) => item.toLowerCase() === label.toLowerCase())
}
