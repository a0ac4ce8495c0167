import type { LabelledTitle } from './labelled-titles.ts'

export interface Comparison {
  /** Mean of the F1 of all labels that occur; a title without an answer is missed by its label. */
  readonly macroF1: number
  /** Share of titles with an answer. */
  readonly coverage: number
  /** Share of right answers among the titles with one. */
  readonly accuracy: number
  readonly labels: readonly {
    readonly label: string
    readonly n: number
    readonly precision: number
    readonly recall: number
    readonly f1: number
  }[]
}

/** How answers agree with labels; an empty answer is none. */
export function compareLabels(titles: readonly LabelledTitle[], answer: (title: string) => string): Comparison {
  const answers = titles.map(({ title, label }) => ({ label, answer: answer(title) }))
  const labels = [...new Set(titles.map(({ label }) => label))].map((label) => {
    const right = answers.filter((one) => one.label === label && one.answer === label).length
    const n = answers.filter((one) => one.label === label).length
    const answered = answers.filter((one) => one.answer === label).length
    const precision = answered === 0 ? 0 : right / answered
    return { label, n, precision, recall: right / n, f1: right === 0 ? 0 : (2 * right) / (n + answered) }
  })
  const covered = answers.filter((one) => one.answer !== '')
  return {
    macroF1: labels.reduce((sum, { f1 }) => sum + f1, 0) / labels.length,
    coverage: covered.length / titles.length,
    accuracy: covered.filter((one) => one.answer === one.label).length / Math.max(covered.length, 1),
    labels: labels.sort((one, other) => other.n - one.n),
  }
}

/** The label that occurs most. */
export function commonest(titles: readonly LabelledTitle[]): string {
  const counts = new Map<string, number>()
  for (const { label } of titles) counts.set(label, (counts.get(label) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0] as [string, number])[0]
}
