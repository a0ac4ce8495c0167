import { type Problem, ProblemError } from '../problem.ts'
import type { TargetFormat } from './formats/target-format.ts'

/** Why a list's receiver would refuse it for its length, if it would: how many rows are missing or too many. */
export function rowCountProblem(format: TargetFormat, rows: number): Problem | undefined {
  const { atLeast, atMost } = format.rows ?? {}
  const at = { field: 'format', value: format.name }
  if (atLeast !== undefined && rows < atLeast) {
    return {
      code: 'too_few_rows',
      message: `${format.name} takes lists of at least ${count(atLeast)} rows; this one has ${count(rows)}, ${count(atLeast - rows)} too few. Nothing was written.`,
      at,
      hint: 'Widen the segment, raise --limit, or leave fewer accounts out (see leftOut).',
    }
  }
  if (atMost !== undefined && rows > atMost) {
    return {
      code: 'too_many_rows',
      message: `${format.name} takes lists of at most ${count(atMost)} rows; this one has ${count(rows)}. Nothing was written.`,
      at,
      hint: `Add --limit ${atMost}.`,
    }
  }
  return undefined
}

/** Refuses a list that its receiver would refuse for its length. */
export function refuseRowCount(format: TargetFormat, rows: number): void {
  const problem = rowCountProblem(format, rows)
  if (problem !== undefined) throw new ProblemError([problem])
}

function count(rows: number): string {
  return new Intl.NumberFormat('en-US').format(rows)
}
