import { label, SOFT } from '../paper.ts'
import type { PeriodAxis } from './period-axis.ts'

/** The names of the periods, in a drawing that stands by itself. */
export function periodLabelParts(axis: PeriodAxis, left: number, y: number): string[] {
  const middle = (x: number, at: number, words: string): string =>
    `<text x="${x}" y="${at}" text-anchor="middle" fill="${SOFT}">${words}</text>`
  const { soFar } = axis
  const open = soFar === null ? '' : label(left + soFar.x, y + 17 * soFar.line, 'so far', { fill: SOFT, end: true })
  const names = axis.labels.flatMap(({ x, words, year }) => [
    middle(left + x, y, words),
    ...(year === null ? [] : [middle(left + x, y + 17, year)]),
  ])
  return [...names, open]
}
