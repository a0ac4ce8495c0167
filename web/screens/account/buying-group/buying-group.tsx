import { Select } from '@mantine/core'
import { useState } from 'react'
import { useRead } from '../../../api/use-read.ts'
import { ChartFrame } from '../../../charts/chart-frame.tsx'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Loading } from '../../../components/loading.tsx'
import { counted, formatCount, formatDate, withDates } from '../../../look/format.ts'
import type { Account } from '../account-data.ts'
import { Nothing, Section } from '../section.tsx'
import classes from './buying-group.module.css'
import type { Group } from './group.ts'
import { GroupMap } from './group-map.tsx'
import { GroupTable } from './group-table.tsx'
import { MapKey } from './map-key.tsx'
import { PersonPanel } from './person-panel.tsx'

/** Who takes part in buying here, who came in when, and who is missing against deals that were won. */
export function BuyingGroup({ account }: { readonly account: Account }) {
  const [deal, setDeal] = useState('')
  const asked =
    deal === '' ? { of: `#${account.account}`, kind: 'account' as const } : { of: deal, kind: 'deal' as const }
  const { data, error, refetch } = useRead('buying-group', asked, { keep: true, fresh: 60_000 })
  const [person, setPerson] = useState<string>()
  if (data === undefined) {
    return (
      <Section title="Buying group">
        {error === null ? (
          <Loading rows={4} height={64} />
        ) : (
          <FailureNote failure={error} onRetry={() => void refetch()} />
        )}
      </Section>
    )
  }
  if (data.people === 0 && data.members.length === 0) {
    return (
      <Section title="Buying group">
        <Nothing>Nobody is known here yet, so nobody can be missing. A file of contacts fills this in.</Nothing>
      </Section>
    )
  }
  const deals = (account.deals?.rows ?? []).flatMap(({ id, name, status }) =>
    id === null ? [] : [{ value: id, label: `${name ?? id}${status === null ? '' : `, ${status}`}` }],
  )
  return (
    <>
      {error === null ? null : <FailureNote failure={error} onRetry={() => void refetch()} />}
      <ChartFrame
        title={titleOf(data)}
        sentence={sentenceOf(data)}
        controls={
          deals.length === 0 ? null : (
            <Select
              size="xs"
              aria-label="Of which deal"
              data={[{ value: '', label: 'The whole company' }, ...deals]}
              value={deal}
              onChange={(value) => setDeal(value ?? '')}
              allowDeselect={false}
              className={classes.deal}
            />
          )
        }
        table={<GroupTable group={data} />}
      >
        {data.singleThreaded.length === 0 ? null : (
          <div className={classes.notes}>
            {data.singleThreaded.map(({ deal: id, name, engaged }) => (
              <p key={id} className={classes.marked}>
                <strong>{name === '' ? id : name}</strong>
                {engaged === 0
                  ? ' is open, and nobody is engaged in it.'
                  : ' hangs by one thread: only one person is engaged in it.'}
              </p>
            ))}
          </div>
        )}
        <GroupMap group={data} onPerson={({ contact }) => setPerson(contact)} />
        <MapKey group={data} />
      </ChartFrame>
      <PersonPanel
        member={data.members.find(({ contact }) => contact === person)}
        onClose={() => setPerson(undefined)}
      />
    </>
  )
}

/** `Buying group: 5 people engaged, 2 of 5 usual roles missing` */
function titleOf({ members, missing, coverage, compare }: Group): string {
  const engaged = members.filter((member) => member.engaged).length
  const start = `Buying group: ${engaged === 0 ? 'nobody' : counted(engaged, 'person', 'people')} engaged`
  if (compare.verdict !== 'compared' || coverage.usual === 0) return start
  return missing.length === 0
    ? `${start}, every usual role is here`
    : `${start}, ${formatCount(missing.length)} of ${counted(coverage.usual, 'usual role')} missing`
}

function sentenceOf({ asOf, compare, people }: Group): string {
  return `Engaged: began a touch, answered or met us; ${counted(people, 'person', 'people')} on record. ${withDates(compare.reason)} As of ${formatDate(asOf)}.`
}
