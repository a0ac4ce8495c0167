import { Button } from '@mantine/core'
import { useRead } from '../../../api/use-read.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { counted, formatDate } from '../../../look/format.ts'
import classes from './duplicates.module.css'
import { recordTitle } from './group.ts'

/** What was merged, the latest first; each can be taken apart. */
export function MergedList() {
  const { data, error } = useRead('account merges', {}, { keep: true })
  const unmerge = useUndoable(
    'account unmerge',
    ({ kept, taken }) => `Took ${taken.map(recordTitle).join(' and ')} out of ${recordTitle(kept)}`,
  )
  if (error !== null) return <FailureNote failure={error} />
  const merges = data?.merges ?? []
  if (merges.length === 0) return null
  return (
    <section aria-labelledby="merged-records" className={classes.merged}>
      <h2 id="merged-records">
        Merged <span className={classes.count}>{counted(merges.length, 'record')}</span>
      </h2>
      {unmerge.error === null ? null : <FailureNote failure={unmerge.error} />}
      <ul>
        {merges.map((merge) => {
          const number = merge.account?.account
          return (
            <li key={`${merge.words} ${merge.at}`}>
              <span className={classes.mergedWords}>
                <strong>{merge.account === null ? merge.words : recordTitle(merge.account)}</strong>
                {merge.kept === null ? null : ` into ${recordTitle(merge.kept)}`}
                <span className={classes.soft}>
                  {' '}
                  · {formatDate(merge.at)}
                  {merge.inEffect ? '' : ' · rests: a record is gone, because its import was taken back'}
                </span>
              </span>
              {number === undefined ? null : (
                <Button
                  variant="default"
                  size="compact-sm"
                  loading={unmerge.isPending && unmerge.variables.account === `#${number}`}
                  disabled={unmerge.isPending}
                  onClick={() => unmerge.mutate({ account: `#${number}` })}
                  aria-label={`Take apart ${merge.account === null ? merge.words : recordTitle(merge.account)}`}
                >
                  Take apart
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
