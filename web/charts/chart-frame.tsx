import { ActionIcon, Button } from '@mantine/core'
import { IconChartBar, IconTable } from '@tabler/icons-react'
import { type ReactNode, useId, useState } from 'react'
import classes from './chart-frame.module.css'
import { type Savable, SaveMenu } from './save-menu.tsx'

interface ChartFrameProps {
  /** What the chart shows, as a statement. */
  readonly title: string
  /** Units, n, and as of when. */
  readonly sentence: ReactNode
  /** Switches that change what is drawn. */
  readonly controls?: ReactNode
  /** The same figures as a table. */
  readonly table: ReactNode
  /** Offers the chart as a picture and its figures as a file. */
  readonly save?: Savable
  /** One of several beside each other: smaller words, buttons without. */
  readonly small?: boolean
  readonly children: ReactNode
}

/** Every chart stands in one: title in words, units, and a table behind it. */
export function ChartFrame({ title, sentence, controls, table, save, small = false, children }: ChartFrameProps) {
  const [asTable, setAsTable] = useState(false)
  const id = useId()
  const other = asTable ? 'Show as chart' : 'Show as table'
  const turn = (): void => setAsTable(!asTable)
  const Icon = asTable ? IconChartBar : IconTable
  return (
    <figure className={small ? `${classes.frame} ${classes.small}` : classes.frame} aria-labelledby={id}>
      <div className={classes.head}>
        <div className={classes.words}>
          <h2 id={id} className={classes.title}>
            {title}
          </h2>
          <p className={classes.sentence}>{sentence}</p>
        </div>
        <div className={classes.controls}>
          {controls}
          {small ? (
            <ActionIcon variant="subtle" color="gray" aria-label={other} title={other} onClick={turn}>
              <Icon size={17} stroke={1.6} />
            </ActionIcon>
          ) : (
            <Button variant="default" size="xs" aria-pressed={asTable} onClick={turn}>
              {other}
            </Button>
          )}
          {save === undefined ? null : <SaveMenu {...save} small={small} />}
        </div>
      </div>
      {asTable ? table : children}
    </figure>
  )
}
