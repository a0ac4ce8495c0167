import { refuse } from '../problem.ts'
import type { TargetFormat } from './formats/target-format.ts'

/** Refuses a list that its receiver would refuse for its length; says how many rows are missing or too many. */
export function refuseRowCount(format: TargetFormat, rows: number): void {
  const { atLeast, atMost } = format.rows ?? {}
  if (atLeast !== undefined && rows < atLeast) {
    refuse(
      'too_few_rows',
      `${format.name} takes lists of at least ${count(atLeast)} rows; this one has ${count(rows)}, ${count(atLeast - rows)} too few. Nothing was written.`,
      {
        at: { field: 'format', value: format.name },
        hint: 'Widen the segment, raise --limit, or leave fewer accounts out (see leftOut).',
      },
    )
  }
  if (atMost !== undefined && rows > atMost) {
    refuse(
      'too_many_rows',
      `${format.name} takes lists of at most ${count(atMost)} rows; this one has ${count(rows)}. Nothing was written.`,
      { at: { field: 'format', value: format.name }, hint: `Add --limit ${atMost}.` },
    )
  }
}

function count(rows: number): string {
  return new Intl.NumberFormat('en-US').format(rows)
}
