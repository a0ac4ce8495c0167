import { periodWords } from '../../charts/periods/period.ts'
import { withDates } from '../../look/format.ts'
import classes from './measure-screen.module.css'

interface MeasureNotesProps {
  readonly title: string
  readonly notes: readonly string[]
}

/** What must be known to read the figures right, calmly at the end. */
export function MeasureNotes({ title, notes }: MeasureNotesProps) {
  if (notes.length === 0) return null
  return (
    <section aria-label={title}>
      <h2 className={classes.title}>{title}</h2>
      <ul className={classes.notes}>
        {notes.map((note) => (
          <li key={note}>{withPeriods(note)}</li>
        ))}
      </ul>
    </section>
  )
}

/** Words of the server with its days and its `2026-03` as people write them. */
function withPeriods(words: string): string {
  return withDates(words).replace(/\b(?:FY)?\d{4}-(?:Q[1-4]|\d\d)\b(?!-)/g, (key) => periodWords(key))
}
