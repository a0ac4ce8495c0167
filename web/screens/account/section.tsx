import { type ReactNode, useId } from 'react'
import classes from './section.module.css'

interface SectionProps {
  readonly title: string
  /** How much there is, beside the title. */
  readonly note?: ReactNode
  readonly children: ReactNode
}

/** One part of what is known about an account. */
export function Section({ title, note, children }: SectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <header className={classes.head}>
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
        {note === undefined ? null : <p className={classes.note}>{note}</p>}
      </header>
      {children}
    </section>
  )
}

/** A part with nothing in it says what would fill it. */
export function Nothing({ children }: { readonly children: ReactNode }) {
  return <p className={classes.nothing}>{children}</p>
}
