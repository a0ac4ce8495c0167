import { Button } from '@mantine/core'
import { useState } from 'react'
import { useRead } from '../../../api/use-read.ts'
import { useWrite } from '../../../api/use-write.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Loading } from '../../../components/loading.tsx'
import { counted, formatDate } from '../../../look/format.ts'
import { actorWords, kindWords } from '../desk/import-words.ts'
import classes from './earlier-imports.module.css'
import type { ListedImport } from './listed-import.ts'
import { ProblemGroups } from './problem-groups.tsx'

const STATUS = {
  running: 'is being brought in now',
  undone: 'taken back',
  failed: 'stopped before its end: nothing of it was kept',
} as const

/** One earlier import, with its problems and the way to take it back. */
export function ImportLine({ listed }: { readonly listed: ListedImport }) {
  const [asking, setAsking] = useState(false)
  const [showing, setShowing] = useState(false)
  const undo = useWrite('import undo')
  const done = listed.status === 'done'
  return (
    <li className={classes.line} data-status={listed.status}>
      <div className={classes.what}>
        <span className={classes.file}>{listed.file}</span>
        <span className={classes.words}>{lineWords(listed)}</span>
      </div>
      <span className={classes.when}>
        {formatDate(listed.at, 'short')}, {new Date(listed.at).toTimeString().slice(0, 5)}, {actorWords(listed.actor)}
      </span>
      <div className={classes.actions}>
        {done && (listed.problems ?? 0) > 0 ? (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-expanded={showing}
            onClick={() => setShowing(!showing)}
            aria-label={`${counted(listed.problems ?? 0, 'problem')} of ${listed.file}, import ${listed.import}`}
          >
            {counted(listed.problems ?? 0, 'problem')}
          </Button>
        ) : null}
        {done && !asking ? (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            onClick={() => setAsking(true)}
            aria-label={`Take back ${listed.file}, import ${listed.import}`}
          >
            Take back
          </Button>
        ) : null}
      </div>
      {asking ? (
        <div className={classes.ask}>
          <p className={classes.question}>
            Take back {listed.file}? Every value is again what the other imports say. The file itself stays where you
            have it.
          </p>
          <Button
            variant="default"
            loading={undo.isPending}
            onClick={() => undo.mutate({ import: listed.import }, { onSuccess: () => setAsking(false) })}
          >
            Take back {counted(listed.read ?? 0, 'row')}
          </Button>
          <Button variant="subtle" disabled={undo.isPending} onClick={() => setAsking(false)}>
            Keep them
          </Button>
          {undo.error === null ? null : <FailureNote failure={undo.error} />}
        </div>
      ) : null}
      {showing ? <LineProblems number={listed.import} /> : null}
    </li>
  )
}

function LineProblems({ number }: { readonly number: number }) {
  const { data, error, refetch } = useRead('import problems', { import: number, limit: 1 })
  return (
    <div className={classes.problems}>
      {error === null ? null : <FailureNote failure={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Loading rows={2} />
        ) : null
      ) : (
        <ProblemGroups number={number} groups={data.by} />
      )}
    </div>
  )
}

function lineWords(listed: ListedImport): string {
  const kinds = listed.kinds.map(kindWords).join(' and ')
  if (listed.status !== 'done') return `${kinds}, ${STATUS[listed.status]}`
  return `${counted(listed.read ?? 0, 'row')} of ${kinds}, ${counted(listed.accepted ?? 0, 'row')} said something new`
}
