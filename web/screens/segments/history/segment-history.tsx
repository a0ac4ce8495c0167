import { Button } from '@mantine/core'
import { useState } from 'react'
import { useRead } from '../../../api/use-read.ts'
import { EmptyState } from '../../../components/empty-state.tsx'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Loading } from '../../../components/loading.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { counted } from '../../../look/format.ts'
import type { SavedSegment } from '../desk/saved-segment.ts'
import { HistoryChart } from './history-chart.tsx'
import classes from './segment-history.module.css'
import { VersionSteps } from './version-steps.tsx'
import { WhoMoved } from './who-moved.tsx'
import { WhoWasIn } from './who-was-in.tsx'

/** How a segment came to be what it is: who entered and left at each refresh, and what changed in its rule. */
export function SegmentHistory({ saved }: { readonly saved: SavedSegment }) {
  const { name, colour } = saved
  const { data, error, refetch } = useRead('segment history', { name }, { keep: true })
  const refresh = useUndoable('segment refresh', ({ segments: [only] }) =>
    only?.since === null || only?.since === undefined
      ? `${name} is kept from now on`
      : `${counted(only.since.entered, 'company', 'companies')} entered, ${counted(only.since.left, 'company', 'companies')} left`,
  )
  const [chosen, setChosen] = useState<number | null>(null)
  const button = (size: 'xs' | 'sm') => (
    <Button size={size} loading={refresh.isPending} onClick={() => refresh.mutate({ names: [name] })}>
      Refresh now
    </Button>
  )
  if (data === undefined) {
    return error === null ? (
      <Loading rows={2} height={220} />
    ) : (
      <FailureNote failure={error} onRetry={() => void refetch()} />
    )
  }
  const newest = data.refreshes.at(-1)
  const shown = data.refreshes.find((each) => each.refresh === chosen) ?? newest
  return (
    <section className={classes.history} aria-label="History">
      {refresh.error === null ? null : <FailureNote failure={refresh.error} />}
      {newest === undefined || shown === undefined ? (
        <EmptyState title="Nothing is kept of it yet" actions={button('sm')}>
          A refresh finds out who is in the segment and keeps it. From the second one on you see here who entered and
          who left, and whether because of new records or of another rule.
        </EmptyState>
      ) : (
        <HistoryChart
          history={data}
          colour={colour}
          shown={shown}
          onShow={(refreshed) => setChosen(refreshed)}
          refresh={button('xs')}
        />
      )}
      {newest === undefined || shown === undefined ? null : (
        <WhoMoved name={name} from={{ at: shown.at, isNewest: shown === newest }} />
      )}
      <WhoWasIn name={name} />
      <VersionSteps history={data} />
    </section>
  )
}
