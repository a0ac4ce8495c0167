import { Button } from '@mantine/core'
import type { Failure } from '../../../api/failure.ts'
import classes from './conflict-view.module.css'
import { conflictBasis } from './saved-segment.ts'

interface ConflictViewProps {
  readonly conflict: Failure
  readonly onTheirs: () => void
  readonly onMine: () => void
  readonly onCopy: () => void
}

/** Somebody deleted it, or gave it another name: there is nothing of theirs to show. */
function isGone({ current }: Failure): boolean {
  return typeof current?.['rule'] !== 'string'
}

/** Somebody saved another version since this page was opened: both side by side, and what to do. */
export function ConflictView({ conflict, onTheirs, onMine, onCopy }: ConflictViewProps) {
  const gone = isGone(conflict)
  const theirs = conflictBasis(conflict.current)
  const sides = [
    { title: `Theirs, saved as version ${theirs.version}`, side: theirs },
    { title: 'Yours, not saved yet', side: conflictBasis(conflict.yours) },
  ]
  return (
    <section className={classes.conflict} role="alert" aria-labelledby="conflict-title">
      <h2 id="conflict-title" className={classes.title}>
        {gone
          ? 'This segment was deleted or renamed while you were changing it'
          : 'This segment was saved by somebody else, or in another tab, while you were changing it'}
      </h2>
      <div className={classes.sides}>
        {sides.slice(gone ? 1 : 0).map(({ title, side }) => (
          <div key={title} className={classes.side}>
            <h3>{title}</h3>
            <pre>{side.rule}</pre>
            {side.note === '' ? null : <p>{side.note}</p>}
          </div>
        ))}
      </div>
      <div className={classes.choices}>
        <Button onClick={onTheirs}>{gone ? 'Leave it so' : 'Keep theirs'}</Button>
        <Button variant="default" onClick={onMine}>
          {gone ? 'Save mine again under this name' : 'Save mine over it'}
        </Button>
        <Button variant="default" onClick={onCopy}>
          Keep both: mine as a new segment
        </Button>
      </div>
    </section>
  )
}
