import { Button, Progress } from '@mantine/core'
import { useEffect } from 'react'
import type { ProgressStep } from '../../../api/call.ts'
import { formatCount } from '../../../look/format.ts'
import { importDesk } from '../desk/import-desk.ts'
import classes from './result.module.css'

interface ImportProgressProps {
  readonly step: ProgressStep
  /** Rows of all files, to tell rows from bytes. */
  readonly rows: number
}

/** An import that runs: what is being done, how far it is, and the way to stop it. */
export function ImportProgress({ step, rows }: ImportProgressProps) {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])
  const { done, total } = step
  const known = done !== undefined && total !== undefined && total > 0
  return (
    <section className={classes.running} aria-label="The import">
      <div className={classes.step}>
        <p className={classes.message} role="status">
          {step.message}
        </p>
        {known && total === rows ? (
          <p className={classes.rows}>
            {formatCount(done)} of {formatCount(total)} rows
          </p>
        ) : null}
      </div>
      <Progress
        value={known ? Math.min((100 * done) / total, 100) : 100}
        animated={!known}
        size="lg"
        aria-label="How far the import is"
        transitionDuration={120}
      />
      <div className={classes.step}>
        <p className={classes.soft}>
          You can look at other screens meanwhile. Closing or reloading this page stops the import; then nothing is
          changed.
        </p>
        <Button variant="default" onClick={importDesk.cancel}>
          Stop the import
        </Button>
      </div>
    </section>
  )
}
