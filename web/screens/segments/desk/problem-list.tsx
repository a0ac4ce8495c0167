import { UnstyledButton } from '@mantine/core'
import type { DraftProblem } from '../draft/draft-answer.ts'
import classes from './problem-list.module.css'

interface ProblemListProps {
  readonly problems: readonly DraftProblem[]
  readonly text: string
  /** Puts the caret at the place of a problem. */
  readonly onGoTo: (start: number, end: number) => void
}

/** Everything that is wrong with the text, with how to mend it; a click leads to the place. */
export function ProblemList({ problems, text, onGoTo }: ProblemListProps) {
  if (problems.length === 0) return null
  return (
    <ul className={classes.list} aria-label="What is wrong with the rule">
      {problems.map(({ code, message, hint, at }) => {
        const { start, end } = at ?? {}
        const piece = start === undefined ? '' : text.slice(start, end ?? start + 1)
        return (
          <li key={`${code} ${start ?? ''} ${message}`}>
            {start === undefined ? (
              message
            ) : (
              <UnstyledButton className={classes.place} onClick={() => onGoTo(start, end ?? start)}>
                {message}
                {piece.trim() === '' ? null : <code>{piece}</code>}
              </UnstyledButton>
            )}
            {hint === undefined ? null : <p>{hint}</p>}
          </li>
        )
      })}
    </ul>
  )
}
