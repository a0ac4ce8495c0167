import { type ReactNode, useEffect } from 'react'
import classes from './page.module.css'

interface PageProps {
  /** What one is looking at, in the user's words. */
  readonly title: string
  /** Stands before the title, for example a segment's stroke. */
  readonly mark?: ReactNode
  /** What it shows and on how much data. */
  readonly sentence?: ReactNode
  /** One primary action at most. */
  readonly actions?: ReactNode
  /** Uses the whole width, for long tables. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/** Frame of every screen: title, sentence, actions, content. Also names the browser's tab. */
export function Page({ title, mark, sentence, actions, wide = false, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Brushwork`
  }, [title])
  return (
    <div className={wide ? `${classes.page} ${classes.wide}` : classes.page}>
      <header className={classes.head}>
        <div className={classes.words}>
          {mark}
          <h1 className={classes.title}>{title}</h1>
          {sentence === undefined ? null : <p className={classes.sentence}>{sentence}</p>}
        </div>
        {actions === undefined ? null : <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  )
}
