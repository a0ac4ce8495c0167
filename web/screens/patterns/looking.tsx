import { Button, Progress } from '@mantine/core'
import type { ProgressStep } from '../../api/call.ts'
import { formatCount } from '../../look/format.ts'
import classes from './looking.module.css'

interface LookingProps {
  readonly step: ProgressStep | undefined
  /** An older answer stands below while a newer one is on its way. */
  readonly again: boolean
  readonly onStop: () => void
}

/** How far the search is, and a way to end it. */
export function Looking({ step, again, onStop }: LookingProps) {
  const { message = again ? 'Looking again' : 'Reading the records', done, total } = step ?? {}
  const share = done === undefined || total === undefined || total === 0 ? undefined : (done / total) * 100
  return (
    <section className={classes.looking} aria-label="The search">
      <div className={classes.words}>
        <p className={classes.message} role="status">
          {message}
          {done === undefined
            ? ' …'
            : `: ${formatCount(done)}${total === undefined ? '' : ` of ${formatCount(total)}`}`}
        </p>
        <Progress value={share ?? 100} animated={share === undefined} size={6} aria-label="How far the search is" />
      </div>
      <Button variant="default" onClick={onStop}>
        Stop
      </Button>
    </section>
  )
}
