import { useRead } from '../../../api/use-read.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Loading } from '../../../components/loading.tsx'
import { SidePanel } from '../../../components/side-panel.tsx'
import { counted, formatDate } from '../../../look/format.ts'
import { ActForm } from './act-form.tsx'
import { ChampionTests } from './champion-tests.tsx'
import { BASIS_WORDS, type Member } from './group.ts'
import classes from './person-panel.module.css'

interface PersonPanelProps {
  readonly member: Member | undefined
  readonly onClose: () => void
}

/** One person of the group: their parts and what those rest on, and whether they are a champion or a coach. */
export function PersonPanel({ member, onClose }: PersonPanelProps) {
  return (
    <SidePanel title={member?.name ?? ''} opened={member !== undefined} onClose={onClose}>
      {member === undefined ? null : <Person key={member.contact} member={member} />}
    </SidePanel>
  )
}

function Person({ member }: { readonly member: Member }) {
  const { contact, title, words, roles, engaged, firstEngaged, lastEngaged, touches, mayContact } = member
  const { data, error, refetch } = useRead('champion person', { contact })
  return (
    <div className={classes.panel}>
      <p className={classes.about}>{[title, words].filter((each) => each !== '').join(' · ')}</p>
      <dl className={classes.facts}>
        <dt>Engaged</dt>
        <dd>
          {engaged && firstEngaged !== null && lastEngaged !== null
            ? `${formatDate(firstEngaged, 'short')} to ${formatDate(lastEngaged, 'short')}, ${counted(touches, 'touch', 'touches')}`
            : 'not yet'}
        </dd>
        <dt>May be contacted</dt>
        <dd>{mayContact === null ? 'not recorded' : mayContact ? 'yes' : 'no'}</dd>
        {roles.map(({ role, basis, because, backFilled }) => (
          <div key={`${role} ${basis}`} className={classes.pair}>
            <dt>{role}</dt>
            <dd>
              {BASIS_WORDS[basis]}
              {because.map((each) => (
                <small key={each}>{each}</small>
              ))}
              {backFilled ? (
                <small>written down after the deal had closed: it may follow from the outcome</small>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
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
