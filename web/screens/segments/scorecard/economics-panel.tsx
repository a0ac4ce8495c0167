import { useRead } from '../../../api/use-read.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Loading } from '../../../components/loading.tsx'
import { SidePanel } from '../../../components/side-panel.tsx'
import { EconomicsForm } from './economics-form.tsx'

interface EconomicsPanelProps {
  readonly segment: string
  readonly opened: boolean
  readonly onClose: () => void
}

/** What an account brings and costs: entered once for the whole market, or for this segment alone. */
export function EconomicsPanel({ segment, opened, onClose }: EconomicsPanelProps) {
  const { data, error, refetch } = useRead('economics show', { segment }, { enabled: opened })
  return (
    <SidePanel title="Costs and margin" opened={opened} onClose={onClose}>
      {error === null ? null : <FailureNote failure={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Loading rows={4} height={56} />
        ) : null
      ) : (
        <EconomicsForm shown={data} segment={segment} onDone={onClose} />
      )}
    </SidePanel>
  )
}
