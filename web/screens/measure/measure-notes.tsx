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
          <li key={note}>{withDates(note)}</li>
        ))}
      </ul>
    </section>
  )
}
