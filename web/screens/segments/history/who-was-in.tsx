import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../api/operation-types.ts'
import { useRead } from '../../../api/use-read.ts'
import { type Column, DataTable } from '../../../components/data-table.tsx'
import { FailureNote } from '../../../components/failure-note.tsx'
import { counted, formatCount, formatDate } from '../../../look/format.ts'
import classes from './segment-history.module.css'
import { AccountLink } from './who-moved.tsx'

type WasIn = OutputOf<'segment was-in'>

/** Rows at first, and with every further click. */
const SHOWN = 20
const MORE = 100
const MOST = 500

const COLUMNS: Column<WasIn['page'][number]>[] = [
  { key: 'account', title: 'Company', cell: (row) => <AccountLink account={row} /> },
  { key: 'domain', title: 'Domain', cell: ({ domain }) => domain ?? '–' },
]

/** The companies that were in the segment on a day, and under which version of its rule. */
export function WhoWasIn({ name }: { readonly name: string }) {
  const [on, setOn] = useState('')
  const [limit, setLimit] = useState(SHOWN)
  const { data, error, isFetching, refetch } = useRead(
    'segment was-in',
    { name, on, limit },
    { enabled: /^\d{4}-\d\d-\d\d$/.test(on), keep: true },
  )
  return (
    <section aria-labelledby="was-in-title">
      <div className={classes.head}>
        <h2 id="was-in-title" className={classes.title}>
          Who was in on a day
        </h2>
        <TextInput
          aria-label="Day"
          type="date"
          value={on}
          onChange={(event) => setOn(event.currentTarget.value)}
          w={170}
        />
      </div>
      {on === '' ? <p className={classes.soft}>Choose a day, and you see who was in at its end.</p> : null}
      {error === null || isFetching ? null : <FailureNote failure={error} onRetry={() => void refetch()} />}
      {on === '' || data === undefined || error !== null ? null : (
        <>
          <p className={classes.soft}>{wasInWords(data)}</p>
          {data.page.length === 0 ? null : (
            <DataTable
              caption={`Companies in it on ${data.on}`}
              rows={data.page}
              rowKey={({ account }) => String(account)}
              columns={COLUMNS}
            />
          )}
          {data.listed > data.page.length ? (
            <p className={classes.more}>
              {`The first ${formatCount(data.page.length)} of ${formatCount(data.listed)}, by name.`}
              {limit >= MOST ? null : (
                <Button variant="subtle" size="compact-sm" onClick={() => setLimit(Math.min(MOST, limit + MORE))}>
                  Show more
                </Button>
              )}
            </p>
          ) : null}
        </>
      )}
    </section>
  )
}

function wasInWords({
  accounts,
  total,
  on,
  basis,
  refresh,
  version,
  versionOnDay,
  unknown,
  sentence,
}: WasIn): string {
  const how =
    basis === 'kept' && refresh !== null
      ? `as the refresh of ${formatDate(refresh.at)} found it, under version ${version}`
      : `worked out anew, because nothing was kept by then: version ${version}, asked of the records as of that day`
  const later = version === versionOnDay ? '' : ` By the end of that day version ${versionOnDay} held.`
  const open = unknown === 0 ? '' : ` For ${formatCount(unknown)} it could not be told.`
  return `${formatCount(accounts)} of ${counted(total, 'company', 'companies')} on ${formatDate(on)}, ${how}.${later}${open}${sentence === null ? '' : ` ${sentence}.`}`
}
