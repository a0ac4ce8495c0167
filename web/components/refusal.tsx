import type { Failure } from '../api/failure.ts'
import { FailureNote } from './failure-note.tsx'
import classes from './refusal.module.css'

interface RefusalProps {
  readonly failure: Failure
  /** What cannot be said, as a title. */
  readonly title: string
  readonly onRetry?: (() => void) | undefined
}

/**
 * Where the records cannot carry an answer: said calmly, with the reason and what would help. Something that broke, or a
 * rule that needs mending, is shown as the failure that it is.
 */
export function Refusal({ failure, title, onRetry }: RefusalProps) {
  const isRefused =
    failure.status >= 400 && failure.status < 500 && failure.problems.every(({ at }) => at?.start === undefined)
  if (!isRefused) return <FailureNote failure={failure} onRetry={onRetry} />
  const messages = failure.problems.length > 0 ? failure.problems.map(({ message }) => message) : [failure.message]
  const hint = failure.hint ?? failure.problems[0]?.hint
  return (
    <section className={classes.refusal} role="status">
      <h2 className={classes.title}>{title}</h2>
      {messages.map((message) => (
        <p key={message} className={classes.text}>
          {message}
        </p>
      ))}
      {hint === undefined ? null : <p className={classes.hint}>{hint}</p>}
    </section>
  )
}
