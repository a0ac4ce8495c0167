import { useRead } from '../../api/use-read.ts'
import { FailureNote } from '../../components/failure-note.tsx'
import { Loading } from '../../components/loading.tsx'
import { Page } from '../../components/page.tsx'
import { counted, formatDate } from '../../look/format.ts'
import { MarketChart } from './market-chart.tsx'
import { NothingImported } from './nothing-imported.tsx'

const TITLE = 'Your market in broad strokes'

/** The home page: the whole market, its segments, what they share and what they leave. */
export function MarketScreen() {
  const { data, error, refetch } = useRead('market overview', {}, { keep: true })
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
  const segments = counted(data.segments.length, 'segment')
  return (
    <Page
      title={TITLE}
      sentence={`${counted(data.market.accounts, 'company', 'companies')} in ${segments}, seen on ${formatDate(data.at)}.`}
    >
      {error === null ? null : <FailureNote failure={error} onRetry={() => void refetch()} />}
      <MarketChart overview={data} />
    </Page>
  )
}
