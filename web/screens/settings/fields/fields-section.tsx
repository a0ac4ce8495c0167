import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useRead } from '../../../api/use-read.ts'
import { EmptyState } from '../../../components/empty-state.tsx'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Loading } from '../../../components/loading.tsx'
import { Page } from '../../../components/page.tsx'
import { useThreshold } from '../../../components/use-threshold.ts'
import { counted } from '../../../look/format.ts'
import { FieldTable } from './field-table.tsx'
import classes from './fields-section.module.css'
import { kindTitle } from './kind-title.ts'

/** Every field of every kind: how complete it is, what it holds, where it came from, whether it comes after the outcome. */
export function FieldsSection() {
  const { data, error, refetch } = useRead('fields', { all: true, top: 3 }, { keep: true, fresh: 60_000 })
  const [wanted, setWanted] = useState('all')
  const [search, setSearch] = useState('')
  const thin = useThreshold('coverage-warning') ?? 0
  const kinds = data?.kinds ?? []
  const rows = kinds.reduce((sum, kind) => sum + kind.rows, 0)
  const filled = kinds.reduce((sum, kind) => sum + kind.fields.filter((field) => field.filled > 0).length, 0)
  const matches = (label: string, name: string): boolean =>
    `${label} ${name}`.toLowerCase().includes(search.trim().toLowerCase())
  return (
    <Page
      title="Data fields"
      sentence={
        data === undefined
          ? 'What your records say, and how completely.'
          : `${counted(filled, 'field')} with values on ${counted(rows, 'row')}. Rules can ask for each of them; where a value is missing, the answer is “unknown”.`
      }
    >
      {error === null ? null : <FailureNote failure={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null ? <Loading rows={12} height={36} /> : null}
      {data !== undefined && kinds.length === 0 ? (
        <EmptyState
          title="There are no records yet"
          actions={
            <Button component={Link} to="/import">
              Import files
            </Button>
          }
        >
          Bring in a file of companies, people, deals, orders or touches, and its fields are listed here.
        </EmptyState>
      ) : null}
      {kinds.length === 0 ? null : (
        <div className={classes.controls}>
          <SegmentedControl
            aria-label="Kind of record"
            value={wanted}
            onChange={setWanted}
            className={classes.kinds}
            data={[
              { value: 'all', label: 'All' },
              ...kinds.map(({ kind }) => ({ value: kind, label: kindTitle(kind) })),
            ]}
          />
          <TextInput
            aria-label="Find a field"
            placeholder="Find a field"
            leftSection={<IconSearch size={16} aria-hidden="true" />}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
        </div>
      )}
      {kinds
        .filter(({ kind }) => wanted === 'all' || wanted === kind)
        .map((kind) => {
          const fields = kind.fields.filter((field) => matches(field.label, field.field))
          return fields.length === 0 ? null : (
            <FieldTable key={kind.kind} kind={kind.kind} rows={kind.rows} fields={fields} thin={thin} />
          )
        })}
    </Page>
  )
}
