import { useRead } from '../../../api/use-read.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Loading } from '../../../components/loading.tsx'
import { SidePanel } from '../../../components/side-panel.tsx'
import { ActForm } from '../buying-group/act-form.tsx'
import { ChampionTests } from '../buying-group/champion-tests.tsx'
import classes from './account-plan.module.css'

interface CandidatePanelProps {
  readonly contact: string | undefined
  readonly name: string
  readonly onClose: () => void
}

/** Champion or coach: what was seen of somebody, and where it is noted. */
export function CandidatePanel({ contact, name, onClose }: CandidatePanelProps) {
  return (
    <SidePanel title={name} opened={contact !== undefined} onClose={onClose}>
      {contact === undefined ? null : <Tests key={contact} contact={contact} />}
    </SidePanel>
  )
}

function Tests({ contact }: { readonly contact: string }) {
  const { data, error, refetch } = useRead('champion person', { contact })
  return (
    <div className={classes.panel}>
      {error === null ? null : <FailureNote failure={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null ? <Loading rows={3} height={60} /> : null}
      {data === undefined ? null : (
        <>
          <ChampionTests person={data} />
          <ActForm contact={contact} person={data} />
        </>
      )}
    </div>
  )
}
