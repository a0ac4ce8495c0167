import type { ReactNode } from 'react'
import classes from './notice.module.css'

interface NoticeProps {
  readonly children: ReactNode
  readonly actions?: ReactNode
  /** Something is wrong, and not only worth knowing. */
  readonly wrong?: boolean
}

/** One line across the page that a person should know, with what can be done. */
export function Notice({ children, actions, wrong = false }: NoticeProps) {
  return (
    <div className={classes.notice} data-wrong={wrong || undefined} role={wrong ? 'alert' : 'status'}>
      <p>{children}</p>
      {actions === undefined ? null : <div className={classes.actions}>{actions}</div>}
    </div>
  )
}
