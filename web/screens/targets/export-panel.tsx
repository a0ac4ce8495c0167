import { Button, Checkbox, Radio, SegmentedControl } from '@mantine/core'
import { IconFileDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { addressOf } from '../../api/call.ts'
import { useRead } from '../../api/use-read.ts'
import type { ListPage, ListRequest } from '../../components/account-table/account-list.ts'
import { FailureNote } from '../../components/failure-note.tsx'
import { Loading } from '../../components/loading.tsx'
import { SidePanel } from '../../components/side-panel.tsx'
import { counted, formatCount } from '../../look/format.ts'
import { EXPORT_FORMATS } from './export-formats.ts'
import classes from './export-panel.module.css'
import { exportAddress, exportInput } from './export-request.ts'

interface ExportPanelProps {
  readonly opened: boolean
  readonly onClose: () => void
  readonly request: ListRequest
  readonly head: ListPage
}

/** Where the list goes: what the file will hold, and what is lost on the way, before it is downloaded. */
export function ExportPanel({ opened, onClose, request, head }: ExportPanelProps) {
  const [name, setName] = useState<string>('csv')
  const [people, setPeople] = useState(false)
  const [chosen, setChosen] = useState<boolean>()
  const format = EXPORT_FORMATS.find((each) => each.name === name) ?? EXPORT_FORMATS[0]
  const listsPeople = format.lists === 'either' ? people || head.subject === 'contact' : format.lists === 'people'
  // A CRM would take each as a property to map: nobody wants that unasked.
  const withColumns = chosen ?? format.lists === 'either'
  const columns = withColumns && format.takesMoreColumns ? head.columns.map(({ text }) => text) : []
  const input = exportInput(request, { format: format.name, people: people && format.lists === 'either', columns })
  const preview = useRead('target list', { ...input, limit: undefined } as never, { enabled: opened, fresh: 60_000 })
  const { data, error, isFetching } = preview
  const rows = data === undefined ? undefined : (data.people?.listed ?? data.listed)
  const canDownload = rows !== undefined && rows > 0 && data?.tooShortOrLong === null && !isFetching
  return (
    <SidePanel title="Export the list" opened={opened} onClose={onClose}>
      <div className={classes.panel}>
        <Radio.Group label="For" value={format.name} onChange={setName}>
          <div className={classes.formats}>
            {EXPORT_FORMATS.map((each) => (
              <Radio key={each.name} value={each.name} label={each.label} description={each.about} />
            ))}
          </div>
        </Radio.Group>
        {format.lists === 'either' && head.subject === 'account' ? (
          <div>
            <p className={classes.label} id="one-row-for">
              One row for
            </p>
            <SegmentedControl
              aria-labelledby="one-row-for"
              data={[
                { value: 'accounts', label: 'each account' },
                { value: 'people', label: 'each person there' },
              ]}
              value={people ? 'people' : 'accounts'}
              onChange={(value) => setPeople(value === 'people')}
            />
          </div>
        ) : null}
        {format.takesMoreColumns ? (
          <Checkbox
            label="With the columns of this table"
            description="Besides those the format always has."
            checked={withColumns}
            onChange={(event) => setChosen(event.currentTarget.checked)}
          />
        ) : null}

        <section
          className={classes.found}
          aria-label="What the file will hold"
          aria-live="polite"
          aria-busy={isFetching}
        >
          {error === null ? null : <FailureNote failure={error} onRetry={() => void preview.refetch()} />}
          {data === undefined && error === null ? <Loading rows={2} height={22} /> : null}
          {data === undefined || rows === undefined ? null : (
            <>
              <p className={classes.rows}>
                <strong>{formatCount(rows)}</strong> {listsPeople ? 'people' : rows === 1 ? 'account' : 'accounts'} in
                the file
              </p>
              <ul className={classes.lost}>
                {listsPeople && data.people !== undefined && data.people.leftOut.some((each) => each.people > 0) ? (
                  <li>
                    {counted(
                      data.people.leftOut.reduce((sum, each) => sum + each.people, 0),
                      'person',
                      'people',
                    )}{' '}
                    may not be contacted, or nobody knows: silence is not consent.
                  </li>
                ) : null}
                {data.unusable.map((each) => (
                  <li key={each.reason}>
                    {counted(each.rows, 'row')} lost: {each.reason}.
                  </li>
                ))}
                {request.search === undefined ? null : (
                  <li>The search does not count here: the whole list goes out.</li>
                )}
              </ul>
              {data.tooShortOrLong === null ? null : <p className={classes.refused}>{data.tooShortOrLong}</p>}
            </>
          )}
        </section>
        {canDownload ? (
          <Button
            component="a"
            href={exportAddress(addressOf('target list'), input)}
            download={`${head.segment ?? 'targets'}-${format.name}.${format.name === 'json' ? 'json' : 'csv'}`}
            leftSection={<IconFileDownload size={17} stroke={1.6} />}
          >
            Download
          </Button>
        ) : (
          <Button disabled leftSection={<IconFileDownload size={17} stroke={1.6} />}>
            Download
          </Button>
        )}
      </div>
    </SidePanel>
  )
}
