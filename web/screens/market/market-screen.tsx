import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useRead } from '../../api/use-read.ts'
import { companies } from '../../charts/market-mosaic/measure.ts'
import { FailureNote } from '../../components/failure-note.tsx'
import { Loading } from '../../components/loading.tsx'
import { Page } from '../../components/page.tsx'
import { counted, formatCount, formatDate, formatShare } from '../../look/format.ts'
import { NEW_SEGMENT } from '../segments/new-segment.ts'
import { MarketChart } from './market-chart.tsx'
import { MarketNotes } from './market-notes.tsx'
import { NoSegmentYet } from './no-segment-yet.tsx'
import { NothingImported } from './nothing-imported.tsx'

const TITLE = 'Your market in broad strokes'

/** The home page: the whole market, its segments, what they share and what they leave. */
export function MarketScreen() {
  const { data, error, refetch } = useRead('market overview', {}, { keep: true, fresh: 60_000 })
  if (data === undefined) {
    return (
      <Page title={TITLE}>
        {error === null ? (
          <Loading rows={2} height={220} />
        ) : (
          <FailureNote failure={error} onRetry={() => void refetch()} />
        )}
      </Page>
    )
  }
  if (data.market.accounts === 0) {
    return (
      <Page title={TITLE}>
        <NothingImported />
      </Page>
    )
  }
  if (data.segments.length === 0) {
    return (
      <Page title={TITLE} sentence={`${companies(data.market.accounts)}, and no segment of them yet.`}>
        <NoSegmentYet overview={data} />
      </Page>
    )
  }
  const covered = data.market.accounts - data.none.accounts
  return (
    <Page
      title={TITLE}
      sentence={`${companies(data.market.accounts)}, of which ${formatCount(covered)} (${formatShare(covered / data.market.accounts)}) are in at least one of ${counted(data.segments.length, 'segment')}. Seen on ${formatDate(data.at)}.`}
      actions={
        <Button component={Link} to="/segments/$segment" params={{ segment: NEW_SEGMENT } as never}>
          Draw a segment
        </Button>
      }
    >
      {error === null ? null : <FailureNote failure={error} onRetry={() => void refetch()} />}
      <MarketChart overview={data} />
      <MarketNotes overview={data} />
    </Page>
  )
}
