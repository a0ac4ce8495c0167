import { Button } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import classes from './chart-frame.module.css'

interface ChartFrameProps {
  /** What the chart shows, as a statement. */
  readonly title: string
  /** Units, n, and as of when. */
  readonly sentence: ReactNode
  /** Switches that change what is drawn. */
  readonly controls?: ReactNode
  /** The same figures as a table. */
  readonly table: ReactNode
  readonly children: ReactNode
}

/** Every chart stands in one: title in words, units, and a table behind it. */
export function ChartFrame({ title, sentence, controls, table, children }: ChartFrameProps) {
  const [asTable, setAsTable] = useState(false)
  const id = useId()
  return (
    <figure className={classes.frame} aria-labelledby={id}>
      <div className={classes.head}>
        <div className={classes.words}>
          <h2 id={id} className={classes.title}>
            {title}
          </h2>
          <p className={classes.sentence}>{sentence}</p>
        </div>
        <div className={classes.controls}>
          {controls}
          <Button variant="default" size="xs" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {asTable ? 'Show as chart' : 'Show as table'}
          </Button>
        </div>
      </div>
      {asTable ? table : children}
    </figure>
  )
}
