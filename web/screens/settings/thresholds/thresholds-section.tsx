import { useRead } from '../../../api/use-read.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Loading } from '../../../components/loading.tsx'
import { Page } from '../../../components/page.tsx'
import { ThresholdRow } from './threshold-row.tsx'
import classes from './thresholds.module.css'

/** Where something begins to be marked, each with what it decides. */
export function ThresholdsSection() {
  const { data, error, refetch } = useRead('threshold list', {})
  return (
    <Page
      title="Thresholds"
      sentence="From where on something is marked or offered. They change what you are shown, never what your records say."
    >
      {error === null ? null : <FailureNote failure={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null ? <Loading rows={3} height={110} /> : null}
      <div className={classes.list}>
        {data?.thresholds.map((threshold) => (
          <ThresholdRow key={`${threshold.name} ${threshold.value}`} threshold={threshold} />
        ))}
      </div>
    </Page>
  )
}
