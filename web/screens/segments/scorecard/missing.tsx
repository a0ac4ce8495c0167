import type { ReactNode } from 'react'
import classes from './detail.module.css'

/** A figure that is not there: hatched, with the reason beside it. */
export function Missing({ children }: { readonly children: ReactNode }) {
  return (
    <span className={classes.missing}>
      <span className={`hatched ${classes.swatch}`} aria-hidden="true" />
      {children}
    </span>
  )
}
