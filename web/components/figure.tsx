import type { ReactNode } from 'react'
import classes from './figure.module.css'

interface FigureProps {
  readonly value: ReactNode
  /** Unit and n: `of 5,101 accounts`. */
  readonly label: ReactNode
}

/** One number that matters, with what it counts. */
export function Figure({ value, label }: FigureProps) {
  return (
    <div className={classes.figure}>
      <span className={classes.value}>{value}</span>
      <span className={classes.label}>{label}</span>
    </div>
  )
}
