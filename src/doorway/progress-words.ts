/** What is being done now, as a line: `Reading titles: 1,200 of 5,101 (23%)`. */
export function progressWords(step: { message: string; done?: number; total?: number }): string {
  if (step.done === undefined) return step.message
  const done = step.done.toLocaleString('en')
  if (step.total === undefined || step.total === 0) return `${step.message}: ${done}`
  const share = Math.floor((100 * Math.min(step.done, step.total)) / step.total)
  return `${step.message}: ${done} of ${step.total.toLocaleString('en')} (${share}%)`
}
