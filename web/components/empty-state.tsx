import type { ReactNode } from 'react'
import classes from './empty-state.module.css'

interface EmptyStateProps {
  /** What is not there yet, in plain words. */
  readonly title: string
  /** What to do next, and what one gets from it. */
  readonly children: ReactNode
  readonly actions?: ReactNode
}

/** Where there is nothing to show: says the next step. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <section className={classes.empty}>
      <h2 className={classes.title}>{title}</h2>
      <p className={classes.text}>{children}</p>
      {actions === undefined ? null : <div className={classes.actions}>{actions}</div>}
    </section>
  )
}
