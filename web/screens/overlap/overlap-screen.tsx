import { Button, MultiSelect } from '@mantine/core'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useRead } from '../../api/use-read.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailureNote } from '../../components/failure-note.tsx'
import { Loading } from '../../components/loading.tsx'
import { Page } from '../../components/page.tsx'
import { counted, formatCount, formatDate, formatShare } from '../../look/format.ts'
import { NEW_SEGMENT } from '../segments/new-segment.ts'
import { OverlapChart } from './overlap-chart.tsx'
import { OverlapPairs } from './overlap-pairs.tsx'
import classes from './overlap-screen.module.css'

const TITLE = 'Where your segments overlap'

/** Which companies are in which segments at once, and which are in none. What is chosen stands in the address. */
export function OverlapScreen() {
  const { segments: given = '' }: { segments?: string } = useSearch({ strict: false })
  const navigate = useNavigate()
  const names = given.split(',').filter(Boolean)
  const list = useRead('segment list', {}, { fresh: 60_000 })
  const { data, error, refetch } = useRead('segment overlap', { names }, { keep: true, fresh: 30_000 })
  const choices = (list.data?.segments ?? []).filter(({ subject, size }) => subject === 'account' && size !== null)
  const choose = (chosen: readonly string[]): void =>
    void navigate({
      to: '/overlap',
      search: (chosen.length === 0 ? {} : { segments: chosen.join(',') }) as never,
      replace: true,
    })
  return (
    <Page
      title={TITLE}
      sentence={
        data === undefined
          ? 'Which companies are in several segments at once, and which are in none.'
          : `${formatCount(data.covered)} of ${counted(data.total, 'company', 'companies')} (${formatShare(data.coverage)}) are in at least one of ${counted(data.segments.length, 'segment')}, ${formatCount(data.none)} in none. Seen on ${formatDate(data.at)}.`
      }
    >
      <div className={classes.content}>
        {choices.length < 2 ? null : (
          <MultiSelect
            className={classes.choose}
            label="Segments"
            placeholder={names.length === 0 ? 'All of them' : ''}
            data={choices.map(({ name }) => name)}
            value={names}
            onChange={choose}
            searchable
            clearable
            clearButtonProps={{ 'aria-label': 'All of them again' }}
            comboboxProps={{ transitionProps: { duration: 100 } }}
          />
        )}
        {error === null ? null : (
          <>
            <FailureNote failure={error} onRetry={() => void refetch()} />
            {names.length === 0 ? null : (
              <div>
                <Button variant="default" onClick={() => choose([])}>
                  Show all segments
                </Button>
              </div>
            )}
          </>
        )}
        {data === undefined && error === null ? <Loading rows={2} height={240} /> : null}
        {data === undefined || error !== null ? null : data.segments.length === 0 ? (
          <EmptyState
            title="There is no segment to compare yet"
            actions={
              <Button
                renderRoot={(props) => <Link to="/segments/$segment" params={{ segment: NEW_SEGMENT }} {...props} />}
              >
                Draw a segment
              </Button>
            }
          >
            Draw two segments of companies, and you see here what they share and whom they leave.
          </EmptyState>
        ) : (
          <>
            <OverlapChart overlap={data} />
            <OverlapPairs overlap={data} />
          </>
        )}
      </div>
    </Page>
  )
}
