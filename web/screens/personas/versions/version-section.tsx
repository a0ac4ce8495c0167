import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useRead } from '../../../api/use-read.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Loading } from '../../../components/loading.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { formatDate } from '../../../look/format.ts'
import type { Persona } from '../personas-data.ts'
import classes from './versions.module.css'

/** When it is to be looked at again, and how it came to be what it is. */
export function VersionSection({ persona: { name, reviewOn, reviewDue, version } }: { readonly persona: Persona }) {
  const [day, setDay] = useState(reviewOn ?? '')
  const history = useRead('persona history', { name })
  const review = useUndoable('persona review', ({ done }) => (done ?? 'Nothing changed').replace(/\.$/, ''))
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    review.mutate({ name, on: day === '' ? null : day })
  }
  return (
    <section className={classes.section} aria-label="Versions">
      <form className={classes.form} onSubmit={submit}>
        <TextInput
          type="date"
          label="To be looked at again on"
          description={
            reviewDue ? 'That day has come.' : 'People change: a persona is only as good as its last look.'
          }
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={day === (reviewOn ?? '')} loading={review.isPending}>
          {day === '' && reviewOn !== null ? 'Take the day away' : 'Set the day'}
        </Button>
      </form>
      {review.error === null ? null : <FailureNote failure={review.error} />}
      {history.error === null ? null : <FailureNote failure={history.error} onRetry={() => void history.refetch()} />}
      {history.data === undefined ? (
        history.error === null ? (
          <Loading rows={4} height={40} />
        ) : null
      ) : (
        <ol className={classes.versions}>
          {history.data.versions
            .toSorted((one, other) => other.version - one.version)
            .map((each) => (
              <li key={each.version} className={classes.version}>
                <h3 className={classes.title}>
                  Version {each.version}
                  {each.version === version ? ', as it stands' : ''}
                </h3>
                <p className={classes.soft}>
                  {formatDate(each.at)}, by {each.by}
                  {each.note === null ? '' : `: ${each.note}`}
                </p>
                <ul className={classes.changes}>
                  {each.changes.map((change) => (
                    <li key={change}>{change}</li>
                  ))}
                </ul>
              </li>
            ))}
        </ol>
      )}
    </section>
  )
}
