import { Button } from '@mantine/core'
import { useState } from 'react'
import { useRead } from '../../api/use-read.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailureNote } from '../../components/failure-note.tsx'
import { Loading } from '../../components/loading.tsx'
import { Page } from '../../components/page.tsx'
import { counted, formatDate } from '../../look/format.ts'
import { type Begun, CreatePanel } from './create-panel.tsx'
import { PersonaGrid } from './grid/persona-grid.tsx'
import { PersonaRow } from './persona-row.tsx'
import type { Grid } from './personas-data.ts'
import classes from './personas-screen.module.css'

/** Who they are: segments by job roles, how far each persona is carried, and where nobody was asked. */
export function PersonasScreen() {
  const { data, error, refetch } = useRead('persona list', {}, { keep: true })
  const [begun, setBegun] = useState<Begun>()
  return (
    <Page
      title="Who they are, and how we know"
      sentence={sentenceOf(data)}
      wide
      actions={<Button onClick={() => setBegun({ role: '', segment: null })}>Create a persona…</Button>}
    >
      {error === null ? null : <FailureNote failure={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Loading rows={6} height={72} />
        ) : null
      ) : (
        <div className={classes.parts}>
          {data.warnings.map((warning) => (
            <p key={warning} className={classes.warning} role="note">
              {warning}
            </p>
          ))}
          {data.personas.length === 0 ? (
            <EmptyState title="No persona yet">
              Begin with the champion: whoever starts and carries the purchase. A persona is a job role in one or more
              segments, and every line of it points at the people who said it.
            </EmptyState>
          ) : (
            <ul className={classes.list} aria-label="Personas">
              {data.personas.map((persona) => (
                <PersonaRow key={persona.id} persona={persona} />
              ))}
            </ul>
          )}
          {data.rows.length === 0 ? null : <PersonaGrid grid={data} onBegin={setBegun} />}
          {data.notes.map((note) => (
            <p key={note} className={classes.soft}>
              {note}
            </p>
          ))}
        </div>
      )}
      <CreatePanel
        key={begun === undefined ? 'closed' : `${begun.role} ${begun.segment ?? ''}`}
        begun={begun}
        onClose={() => setBegun(undefined)}
      />
    </Page>
  )
}

function sentenceOf(grid: Grid | undefined): string {
  const what =
    'A persona is the detailed brushwork: one job role in one or more segments, and nothing in it is made up.'
  if (grid === undefined) return what
  const ready = grid.personas.filter((persona) => persona.ready).length
  const people = grid.rows.reduce((sum, row) => sum + row.people, 0)
  return `${what} ${counted(grid.personas.length, 'persona')}, ${ready} ready, on ${counted(people, 'person', 'people')} who were asked, as of ${formatDate(grid.asOf)}.`
}
