import { Button, CopyButton } from '@mantine/core'
import { useRead } from '../../../api/use-read.ts'
import { DataTable } from '../../../components/data-table.tsx'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Figure } from '../../../components/figure.tsx'
import { Loading } from '../../../components/loading.tsx'
import { Page } from '../../../components/page.tsx'
import { formatBytes } from '../../../look/bytes.ts'
import { formatCount } from '../../../look/format.ts'
import { kindTitle } from '../fields/kind-title.ts'
import { shortPlace } from '../short-place.ts'
import { ByteBar } from './byte-bar.tsx'
import classes from './storage.module.css'

/** How much room the workspace takes on disk, drawn, and where it is. */
export function StorageSection() {
  const { data, error, refetch } = useRead('storage show', {}, { fresh: 30_000 })
  const kinds = (data?.observations.kinds ?? []).filter(({ rows, said }) => rows > 0 || said > 0)
  const largest = Math.max(1, ...kinds.map(({ bytes, saidBytes }) => bytes + saidBytes))
  const temporary = data === undefined ? 0 : data.temporary.uploads + data.temporary.imports
  return (
    <Page title="Storage" sentence="How much room your records and decisions take on disk, and where they are.">
      {error === null ? null : <FailureNote failure={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Loading rows={8} height={36} />
        ) : null
      ) : (
        <div className={classes.parts}>
          <div className={classes.figures}>
            <Figure value={formatBytes(data.observations.bytes)} label="what was seen: your records" />
            <Figure value={formatBytes(data.decisions.bytes)} label="what was decided: segments, settings, changes" />
            <Figure value={formatBytes(temporary)} label="files on their way in; gone after a day" />
          </div>
          {kinds.length === 0 ? null : (
            <DataTable
              caption="Rows and bytes of each kind"
              rows={kinds}
              rowKey={(row) => row.kind}
              columns={[
                { key: 'kind', title: 'Kind', cell: (row) => kindTitle(row.kind) },
                { key: 'rows', title: 'Rows', right: true, cell: (row) => formatCount(row.rows) },
                {
                  key: 'drawn',
                  title: 'On disk',
                  cell: (row) => drawn(row, largest),
                },
                { key: 'bytes', title: 'For answers', right: true, cell: (row) => formatBytes(row.bytes) },
                { key: 'said', title: 'As files said', right: true, cell: (row) => formatBytes(row.saidBytes) },
              ]}
            />
          )}
          <p className={classes.soft}>
            Strong: what rules read, every earlier version of a record included. Faint: what each file said, row by
            row, which undo and taking apart rest on. {formatBytes(data.observations.other)} more are keys and
            problems of imports.
          </p>
          <dl className={classes.places}>
            <dt>Workspace</dt>
            <dd title={data.folder}>
              {shortPlace(data.folder, data.folder)}
              <CopyButton value={data.folder}>
                {({ copied, copy }) => (
                  <Button variant="subtle" size="compact-sm" onClick={copy} aria-live="polite">
                    {copied ? 'Copied' : 'Copy its path'}
                  </Button>
                )}
              </CopyButton>
            </dd>
            <dt>Records</dt>
            <dd title={data.observations.place}>{shortPlace(data.observations.place, data.folder)}</dd>
            <dt>Decisions</dt>
            <dd title={data.decisions.place}>{shortPlace(data.decisions.place, data.folder)}</dd>
          </dl>
        </div>
      )}
    </Page>
  )
}

function drawn({ bytes, saidBytes }: { bytes: number; saidBytes: number }, largest: number) {
  return <ByteBar read={bytes} said={saidBytes} largest={largest} />
}
