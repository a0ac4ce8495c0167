import { Button } from '@mantine/core'
import type { Failure, Problem } from '../api/failure.ts'
import classes from './failure-note.module.css'

interface FailureNoteProps {
  readonly failure: Failure
  /** Tries again; offered where that may help. */
  readonly onRetry?: (() => void) | undefined
}

/** A request that did not succeed: what is wrong, where, and how to mend it. */
export function FailureNote({ failure, onRetry }: FailureNoteProps) {
  const listed = failure.problems.length > 1
  const hint = failure.hint ?? (listed ? undefined : failure.problems[0]?.hint)
  return (
    <div className={classes.note} role="alert">
      <p className={classes.message}>{failure.message}</p>
      {listed ? (
        <ul className={classes.list}>
          {failure.problems.map((problem) => (
            <li key={`${problem.code} ${problem.message} ${placeOf(problem)}`}>
              {placeOf(problem)}
              {problem.message}
              {problem.hint === undefined ? null : <p className={classes.hint}>{problem.hint}</p>}
            </li>
          ))}
        </ul>
      ) : null}
      {hint === undefined ? null : <p className={classes.hint}>{hint}</p>}
      {onRetry !== undefined && failure.outside ? (
        <div>
          <Button variant="default" onClick={onRetry}>
            Try again
          </Button>
        </div>
      ) : null}
    </div>
  )
}

/** `companies.csv, row 12, Employees: `, as far as it is known. */
function placeOf({ at }: Problem): string {
  const parts = [at?.file, at?.row === undefined ? undefined : `row ${at.row}`, at?.column].filter(
    (part) => part !== undefined,
  )
  return parts.length === 0 ? '' : `${parts.join(', ')}: `
}
